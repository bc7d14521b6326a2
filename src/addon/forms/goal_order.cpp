#include "addon/forms/goal_order.hpp"

#include "core/forms/text_form.hpp"
#include "core/template/roles.hpp"
#include "core/text/refused.hpp"
#include "writer/reading/places.hpp"
#include "writer/writing/row_writing.hpp"
#include "writer/writing/text_form_writing.hpp"

#include <vector>

namespace plan::addon {
namespace {

writer::Inspection look(const FormPlace& place) { return inspect(*place.extension, place.document); }

/// The chapters that have a part for each goal, by id.
std::vector<std::string> chapters_of_goals(const FormPlace& place) {
    std::vector<std::string> chapters;
    for (const auto& form : look(place).plan.plan_template->forms)
        if (form.part == core::FormPart::goal) chapters.push_back(form.chapter);
    return chapters;
}

/// Puts the part of a goal where the goal with this rank among the others stands.
void move_part(const FormPlace& place, const std::string& chapter_id, const std::string& title, std::size_t rank) {
    const auto inspection = look(place);
    const auto& plan = inspection.plan;
    const auto* chapter = plan.chapter(chapter_id);
    if (chapter == nullptr) return;
    const auto part = core::goal_part(*chapter, plan, title);
    std::vector<core::GoalPart> others;
    for (const auto& goal : plan.goals)
        if (const auto other = core::goal_part(*chapter, plan, goal.title.text); other && goal.title.text != title)
            others.push_back(*other);
    if (!part || others.empty()) return;
    const auto to = rank <= others.size() ? others[rank - 1].begin : others.back().behind;
    if (to != part->begin && to != part->behind) writer::move_paragraphs(place.document, part->begin, part->behind, to);
}

void remove_part(const FormPlace& place, const std::string& chapter_id, const std::string& title) {
    const auto inspection = look(place);
    const auto* chapter = inspection.plan.chapter(chapter_id);
    if (chapter == nullptr) return;
    const auto part = core::goal_part(*chapter, inspection.plan, title);
    if (!part) return;
    core::TextFormChange change;
    for (auto block = part->begin; block < part->behind; ++block) {
        if (!std::holds_alternative<core::Paragraph>(inspection.document.blocks[block]))
            throw core::Refused("form.goal.cannot-remove");
        change.removed.push_back(block);
    }
    writer::apply_change(place.document, inspection.document, change);
}

void number_goals(const FormPlace& place) {
    const auto inspection = look(place);
    writer::change_texts(place.document, inspection.document, core::rank_goals(inspection.plan));
}

} // namespace

std::string goal_at_cursor(const core::Plan& plan, const TextDocument& document) {
    const auto at = writer::place_of_selection(document);
    const auto* chapter = plan.chapter_at(at.block);
    const bool is_in_goals = chapter != nullptr && chapter == plan.chapter(core::role::chapter::goals);
    return is_in_goals ? core::goal_at(plan, at) : std::string();
}

void put_goal_in_order(const FormPlace& place, const std::string& title, std::size_t rank) {
    for (const auto& chapter : chapters_of_goals(place)) move_part(place, chapter, title, rank);
    const auto inspection = look(place);
    if (rank > inspection.plan.goals.size() || inspection.plan.goals[rank - 1].title.text != title)
        throw core::Refused("form.goal.cannot-move");
    writer::change_texts(place.document, inspection.document, core::rank_goals(inspection.plan));
}

void remove_goal(const FormPlace& place, const std::string& title) {
    for (const auto& chapter : chapters_of_goals(place)) remove_part(place, chapter, title);
    number_goals(place);
}

} // namespace plan::addon
