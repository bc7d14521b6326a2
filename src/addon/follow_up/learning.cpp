#include "addon/follow_up/learning.hpp"

#include "addon/commands/plan_step.hpp"
#include "core/document/own_properties.hpp"
#include "core/follow_up/learning_section.hpp"
#include "core/template/roles.hpp"
#include "writer/writing/own_section_writing.hpp"

namespace plan::addon {
namespace {

/// The one that the table of the follow-up stands in, whatever it is called.
const core::PlanChapter& chapter_of_follow_up(const core::Plan& plan) {
    const auto tables = plan.tables(core::role::table::follow_up);
    const auto* chapter = tables.empty() ? nullptr : plan.chapter_at(tables.back()->block);
    if (chapter == nullptr) throw core::Refused("learning.no-follow-up");
    return *chapter;
}

} // namespace

void insert_learning_overview(Extension& extension, const TextDocument& document) {
    change_plan(extension, document, {"undo.learning", {}, Styles::with_missing_ones}, [&](const auto& inspection) {
        const auto section =
            core::learning_section(core::learning_overview(inspection.plan), *inspection.plan.plan_template);
        writer::write_own_section(document, inspection, chapter_of_follow_up(inspection.plan),
                                  {core::learning_property, section.elements});
    });
}

} // namespace plan::addon
