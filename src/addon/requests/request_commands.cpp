#include "addon/requests/request_commands.hpp"

#include "addon/base/choose_path.hpp"
#include "addon/commands/plan_versions.hpp"
#include "addon/forms/folder_export.hpp"
#include "addon/requests/request_decision.hpp"
#include "addon/requests/request_files.hpp"
#include "addon/requests/request_form.hpp"
#include "addon/requests/request_words.hpp"
#include "core/requests/request_state.hpp"
#include "core/text/name_list.hpp"
#include "core/text/refused.hpp"
#include "ui/dialogs/requests_dialog.hpp"
#include "uno/file_url.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <memory>
#include <utility>

namespace plan::addon {
namespace {

/// What the window shows. A person may change the plan meanwhile: what was shown is compared before it is decided.
class RequestDesk {
public:
    RequestDesk(FormPlace place, const rtl::OUString& folder) : place_(std::move(place)), folder_(folder) {
        read_files();
    }

    void read_files() {
        files_ = read_request_folder(extension(), folder_, inspect(extension(), place_.document).plan);
        std::stable_partition(files_.begin(), files_.end(),
                              [](const RequestFile& file) { return file.request.has_value(); });
    }

    ui::RequestsState state() {
        const auto inspection = inspect(extension(), place_.document);
        ui::RequestsState state;
        const auto requests =
            std::ranges::count_if(files_, [](const RequestFile& file) { return file.request.has_value(); });
        state.counts = messages().text(
            "requests.counts", {{"folder", uno::to_utf8(uno::path_of(folder_))},
                                {"n", std::to_string(requests)},
                                {"others", std::to_string(files_.size() - static_cast<std::size_t>(requests))}});
        shown_.clear();
        for (const auto& file : files_) {
            shown_.push_back(details_words(messages(), inspection.plan, files_, file));
            const bool is_open =
                file.request && core::state_of(inspection.plan, *file.request) != core::RequestState::decided;
            state.entries.push_back(
                {line_words(messages(), inspection.plan, file), shown_.back(),
                 file.request ? uno::to_office(file.request->line(core::request_field::reason)) : rtl::OUString(),
                 is_open});
        }
        return state;
    }

    void decide(std::size_t entry, const RequestVerdict& verdict) {
        const auto& file = files_.at(entry);
        const auto plan_now = inspect(extension(), place_.document);
        if (details_words(messages(), plan_now.plan, files_, file) != shown_.at(entry))
            throw core::Refused("requests.changed");
        addon::decide(extension(), place_.document, *file.request, verdict);
    }

private:
    [[nodiscard]] Extension& extension() const { return *place_.extension; }
    [[nodiscard]] const ui::Messages& messages() const { return place_.extension->messages; }

    FormPlace place_;
    rtl::OUString folder_;
    std::vector<RequestFile> files_;
    std::vector<rtl::OUString> shown_; ///< the details of each
};

} // namespace

void make_request_form(const FormPlace& place) {
    static_cast<void>(inspect(*place.extension, place.document)); // no plan: say so now
    const auto write = [&place](const ExportTarget& target) {
        const auto made = export_request_form(*place.extension, place.document, {target.folder, target.overwrite});
        std::vector<std::string> names;
        names.reserve(static_cast<std::size_t>(made.getLength()));
        for (const auto& url : made) names.push_back(uno::to_utf8(uno::file_name_of(url)));
        return place.extension->messages.text(
            "requests.form-made",
            {{"files", core::listed(names)}, {"folder", uno::to_utf8(uno::path_of(target.folder))}});
    };
    export_to_folder(place, place.extension->messages.text("requests.folder.form"), write, "requests.replace");
}

void open_requests(const FormPlace& place) {
    const auto& extension = *place.extension;
    static_cast<void>(inspect(*place.extension, place.document)); // no plan: say so now
    const auto folder =
        choose_folder({extension.context, extension.messages.text("requests.folder.read"), folder_of(place.document)});
    if (folder.isEmpty()) return;
    const auto desk = std::make_shared<RequestDesk>(place, folder);
    ui::open_requests_dialog({extension.context, place.frame->getContainerWindow(),
                              extension.templates.dialogs_folder(), extension.messages,
                              [desk] { return desk->state(); }, [desk] { desk->read_files(); },
                              [desk](std::size_t entry) { desk->decide(entry, {true}); },
                              [desk](std::size_t entry, const rtl::OUString& reason) {
                                  desk->decide(entry, {false, uno::to_utf8(reason)});
                              }});
}

} // namespace plan::addon
