#include "addon/forms/chapter_forms.hpp"

#include "addon/forms/goal_form.hpp"
#include "addon/forms/row_forms.hpp"
#include "addon/forms/text_forms.hpp"
#include "core/template/roles.hpp"

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

} // namespace

bool has_form(const core::Template& plan_template, const std::string& chapter_id) {
    return text_form_of(plan_template, chapter_id) != nullptr || table_of(plan_template, chapter_id) != nullptr;
}

void open_chapter_form(const FormPlace& place, const std::string& chapter_id) {
    const auto inspection = inspect(*place.extension, place.document);
    const auto& plan_template = *inspection.plan.plan_template;
    if (const auto* form = text_form_of(plan_template, chapter_id))
        return form->id == core::role::form::goal ? open_goal_form(place) : open_text_form(place, form->id);
    if (const auto* table = table_of(plan_template, chapter_id)) open_new_row_form(place, table->role);
}

} // namespace plan::addon
