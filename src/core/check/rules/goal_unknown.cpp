// goal-unknown: a table or sub-heading names a goal that chapter Doelen does not have.
#include "core/check/rule_list.hpp"
#include "core/template/roles.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/text_likeness.hpp"

namespace plan::core::rules {
namespace {

void check(const PlanTables& tables, Report& report) {
    if (tables.goals().empty()) return; // nothing to compare with
    std::vector<std::string> goals;
    for (const auto& goal : tables.goals()) goals.push_back(goal.title.text);
    for (const auto* table : tables.all())
        for (std::size_t row = 0; row < table->rows.size(); ++row) {
            const auto* cell = table->cell(row, ColumnKind::goal);
            if (cell == nullptr || cell->text.empty() || is_only_placeholder(cell->text)) continue;
            if (tables.goal(cell->text) != nullptr) continue;
            const auto* closest = closest_name(cell->text, goals);
            const bool is_later = table->entry->role == role::table::priorities; // a goal of another year
            if (is_later && closest == nullptr) continue;
            auto& finding = report.add(cell->place, cell->text, {{"goal", cell->text}});
            if (closest != nullptr) finding.fix = fix::ReplaceCell{*closest};
        }
}

} // namespace

const Rule goal_unknown{.id = "goal-unknown", .source = "T101", .run = check};

} // namespace plan::core::rules
