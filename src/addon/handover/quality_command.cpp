#include "addon/handover/quality_command.hpp"

#include "addon/commands/plan_step.hpp"
#include "core/handover/quality_map.hpp"
#include "core/text/refused.hpp"
#include "ui/common/quality_words.hpp"
#include "ui/dialogs/overview_dialog.hpp"
#include "uno/text.hpp"
#include "writer/handover/quality_appendix.hpp"
#include "writer/reading/places.hpp"

#include <utility>

namespace plan::addon {
namespace {

ui::OverviewState read(const FormPlace& place) {
    const auto inspection = inspect(*place.extension, place.document);
    const auto& messages = place.extension->messages;
    const auto& frame = *inspection.plan.plan_template->quality_frame;
    const auto lines = core::quality_map(inspection.plan);
    ui::OverviewState state;
    state.counts = uno::to_office(messages.is_dutch() ? frame.note.nl : frame.note.en);
    for (const auto& line : lines)
        state.entries.push_back({ui::quality_text(messages, line), ui::quality_details(messages, line), false});
    return state;
}

/// The first answer; of an expectation without one the chapter where it could stand.
void go_to(const FormPlace& place, std::size_t entry) {
    const auto inspection = inspect(*place.extension, place.document);
    const auto line = core::quality_map(inspection.plan).at(entry);
    const auto select = [&](const core::Place& where) {
        writer::select_range(place.document, writer::range_at(place.document, where).get());
    };
    if (!line.answers.empty()) return select(line.answers.front().place);
    for (const auto& id : line.expectation->chapters)
        if (const auto* chapter = inspection.plan.chapter(id)) return select(chapter->title.place);
    throw core::Refused("chapter.absent");
}

} // namespace

void open_quality_window(const FormPlace& place) {
    const auto& extension = *place.extension;
    static_cast<void>(core::quality_map(inspect(*place.extension, place.document).plan)); // refused before it opens
    ui::OverviewQuestion question{extension.context,
                                  place.frame->getContainerWindow(),
                                  extension.templates.dialogs_folder(),
                                  extension.messages,
                                  [place] { return read(place); },
                                  [place](std::size_t entry) { go_to(place, entry); },
                                  {},
                                  "quality"};
    question.title = extension.messages.text("quality.title");
    question.lines_label = extension.messages.text("quality.lines");
    question.action_label = extension.messages.text("quality.appendix");
    question.action = [place] {
        change_plan(*place.extension, place.document, {"undo.quality-appendix", {}, Styles::with_missing_ones},
                    [&](const auto& inspection) { writer::write_quality_appendix(place.document, inspection); });
    };
    ui::open_overview_dialog(std::move(question));
}

} // namespace plan::addon
