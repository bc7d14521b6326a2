#include "addon/handover/overview_command.hpp"

#include "core/handover/reading_overview.hpp"
#include "core/text/refused.hpp"
#include "ui/common/overview_words.hpp"
#include "ui/dialogs/overview_dialog.hpp"
#include "uno/text.hpp"
#include "writer/reading/places.hpp"

#include <algorithm>
#include <boost/algorithm/string/join.hpp>
#include <memory>
#include <utility>

namespace plan::addon {
namespace {

using Sections = std::vector<core::OverviewSection>;

/// The overview that the window shows. A person may change the document meanwhile, so that each place is looked up
/// anew.
class ShownOverview {
public:
    explicit ShownOverview(const FormPlace& place) : place_(place) {}

    ui::OverviewState read() {
        const auto& messages = place_.extension->messages;
        const auto sections = overview();
        ui::OverviewState state;
        std::vector<std::string> counts;
        lines_.clear();
        for (const auto& section : sections) {
            const auto title =
                messages.text("overview.section", {{"title", uno::to_utf8(section_title(messages, section))},
                                                   {"n", std::to_string(section.lines.size())}});
            counts.push_back(uno::to_utf8(title));
            state.entries.push_back({title, section_help(messages, section), true});
            lines_.emplace_back();
            for (const auto& line : section.lines) {
                state.entries.push_back(
                    {rtl::OUString("    ") + line_text(messages, line), doubt_text(messages, line), false});
                lines_.push_back(line);
            }
        }
        state.counts = messages.text("overview.counts", {{"sections", boost::algorithm::join(counts, ", ")}});
        return state;
    }

    void go_to(std::size_t entry) const { select(now(entry).place); }
    void go_to_doubt(std::size_t entry) const { select(now(entry).doubt.place); }

private:
    [[nodiscard]] Sections overview() const {
        return core::reading_overview(inspect(*place_.extension, place_.document).plan);
    }

    /// A line of the list as the document has it now: of those that say the same, the one that is nearest.
    [[nodiscard]] core::OverviewLine now(std::size_t entry) const {
        const auto& wanted = lines_.at(entry);
        const auto distance = [&wanted](const core::OverviewLine& line) {
            const auto there = line.place.block;
            const auto here = wanted.place.block;
            return std::pair(there > here ? there - here : here - there, line.place != wanted.place);
        };
        const core::OverviewLine* nearest = nullptr;
        const auto sections = overview();
        for (const auto& section : sections)
            for (const auto& line : section.lines)
                if (line.message == wanted.message && line.arguments == wanted.arguments &&
                    (nearest == nullptr || distance(line) < distance(*nearest)))
                    nearest = &line;
        if (nearest == nullptr) throw core::Refused("overview.gone");
        return *nearest;
    }

    void select(const core::Place& place) const {
        writer::select_range(place_.document, writer::range_at(place_.document, place).get());
    }

    FormPlace place_;
    std::vector<core::OverviewLine> lines_; ///< for each entry of the window; an empty one for the title of a section
};

} // namespace

void open_overview_window(const FormPlace& place) {
    const auto& extension = *place.extension;
    inspect(*place.extension, place.document);
    const auto shown = std::make_shared<ShownOverview>(place);
    ui::open_overview_dialog({extension.context, place.frame->getContainerWindow(),
                              extension.templates.dialogs_folder(), extension.messages,
                              [shown] { return shown->read(); }, [shown](std::size_t entry) { shown->go_to(entry); },
                              [shown](std::size_t entry) { shown->go_to_doubt(entry); }, "overview"});
}

} // namespace plan::addon
