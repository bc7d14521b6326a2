#include "addon/forms/chapter_forms.hpp"

#include "addon/forms/goal_form.hpp"
#include "addon/forms/goal_list.hpp"
#include "addon/forms/row_forms.hpp"
#include "addon/forms/school_form.hpp"
#include "addon/forms/text_forms.hpp"
#include "core/forms/row_form.hpp"
#include "core/forms/text_form.hpp"
#include "core/template/roles.hpp"
#include "core/text/refused.hpp"

#include <algorithm>

namespace plan::addon {
namespace {

const core::TextFormTemplate* text_form_of(const core::Template& plan_template, const std::string& chapter_id) {
    const auto found = std::ranges::find(plan_template.forms, chapter_id, &core::TextFormTemplate::chapter);
    return found == plan_template.forms.end() ? nullptr : &*found;
}

/// The last table of a chapter is the one that grows: means come before costs.
const core::TableTemplate* table_of(const core::Template& plan_template, const std::string& chapter_id) {
    const core::TableTemplate* last = nullptr;
    if (const auto* chapter = plan_template.chapter(chapter_id))
        for (const auto& content : chapter->content)
            if (const auto* table = std::get_if<core::TableTemplate>(&content.value)) last = table;
    return last;
}

bool is_fact(const core::Plan& plan, const core::Place& at) {
    return std::ranges::any_of(plan.facts, [&at](const core::CoverFact& fact) {
        return fact.value.place.block == at.block && fact.value.place.cell == at.cell;
    });
}

bool is_in_row(const core::Plan& plan, const core::Place& at) {
    try {
        core::row_form_at(plan, at);
        return true;
    } catch (const core::Refused&) { // no row of a table of the plan
        return false;
    }
}

/// The form that holds the paragraph of a place.
const core::TextFormTemplate* text_form_at(const core::Plan& plan, const core::Place& at) {
    const auto* chapter = plan.chapter_at(at.block);
    if (chapter == nullptr || chapter->entry == nullptr || at.cell || at.aside > 0) return nullptr;
    for (const auto& entry : plan.plan_template->forms) {
        if (entry.chapter != chapter->entry->id) continue;
        const auto form = entry.part == core::FormPart::goal
                              ? core::text_form_of_goal(plan, entry.id, core::goal_at(plan, at))
                              : core::text_form(plan, entry.id, at);
        if (std::ranges::any_of(form.paragraphs, [&at](const core::PlanParagraph* paragraph) {
                return paragraph != nullptr && paragraph->text.place.block == at.block;
            }))
            return &entry;
    }
    return nullptr;
}

void open_one(const FormPlace& place, const core::TextFormTemplate& form) {
    return form.id == core::role::form::goal ? open_goal_form(place) : open_text_form(place, form.id);
}

} // namespace

void open_form_at(const FormPlace& place, const core::Place& at) {
    const auto inspection = inspect(*place.extension, place.document);
    const auto& plan = inspection.plan;
    if (is_fact(plan, at)) open_school_form(place);
    else if (is_in_row(plan, at)) open_row_form(place);
    else if (const auto* form = text_form_at(plan, at)) open_one(place, *form);
}

bool has_form(const core::Template& plan_template, const std::string& chapter_id) {
    return text_form_of(plan_template, chapter_id) != nullptr || table_of(plan_template, chapter_id) != nullptr;
}

void open_chapter_form(const FormPlace& place, const std::string& chapter_id) {
    const auto inspection = inspect(*place.extension, place.document);
    const auto& plan_template = *inspection.plan.plan_template;
    if (const auto* form = text_form_of(plan_template, chapter_id))
        return form->id == core::role::form::goal ? open_goal_list(place) : open_one(place, *form);
    if (const auto* table = table_of(plan_template, chapter_id)) open_new_row_form(place, table->role);
}

} // namespace plan::addon
