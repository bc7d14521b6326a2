// read_plan: Document → Plan.
#include "core/reading/plan_reader.hpp"

#include "core/reading/agenda_matching.hpp"
#include "core/reading/budget_settings_reading.hpp"
#include "core/reading/chapter_reading.hpp"
#include "core/reading/chapter_state.hpp"
#include "core/reading/consultation_lines.hpp"
#include "core/reading/cover_reading.hpp"
#include "core/reading/follow_up_reading.hpp"
#include "core/reading/goal_reading.hpp"
#include "core/reading/money_reading.hpp"
#include "core/reading/placeholder_search.hpp"
#include "core/reading/priority_reading.hpp"
#include "core/reading/row_kinds.hpp"
#include "core/reading/table_reading.hpp"
#include "core/reading/total_rows.hpp"
#include "core/reading/unread_parts.hpp"

namespace plan::core {

Plan read_plan(const Document& document, const std::vector<Template>& templates) {
    return read_plan(document, choose_view(document, templates));
}

Plan read_plan(const Document& document, const View& view) {
    Plan plan;
    plan.plan_template = view.plan_template;
    plan.fingerprint_marks = document.fingerprint_marks;
    plan.first_block = view.part.first;
    plan.end_block = view.part.end;
    plan.profile_is_open = view.is_open;
    read_chapters(plan, document, view);
    read_cover(plan, document);
    read_goals(plan, document);
    sort_out_rows(plan, document);
    find_totals(plan);
    read_target_groups(plan, document);
    read_tables(plan);
    read_priorities(plan);
    read_consultation_lines(plan);
    find_all_placeholders(plan, document);
    match_agenda(plan);
    judge_chapters(plan, document);
    read_budget_settings(plan);
    read_money(plan, document);
    read_follow_up(plan);
    find_not_understood(plan, document);
    return plan;
}

} // namespace plan::core
