#include "addon/commands/plan_comparison.hpp"

#include "addon/base/choose_path.hpp"
#include "addon/base/visible_controller.hpp"
#include "addon/commands/plan_versions.hpp"
#include "addon/template/remembered_settings.hpp"
#include "core/plan/deliveries.hpp"
#include "core/text/refused.hpp"
#include "writer/office/comparison.hpp"

namespace plan::addon {
namespace {

rtl::OUString ask_for_file(Extension& extension, const TextDocument& document) {
    return choose_file({extension.context, extension.messages.text("compare.choose"), folder_of(document)},
                       {"ODT, DOCX", "*.odt;*.docx"});
}

} // namespace

void show_changes(Extension& extension, const TextDocument& document) {
    const auto inspection = inspect(extension, document);
    const auto deliveries = core::deliveries(inspection.plan);
    const bool hidden = !visible_controller(document).is(); // nobody to ask
    rtl::OUString file;
    for (const auto& folder : {folder_of(document), RememberedSettings(extension.context, "Handover").text("Folder")})
        if (file.isEmpty() && !folder.isEmpty() && !deliveries.empty())
            file = find_version(extension, folder, inspection.plan, deliveries.back().version);
    if (file.isEmpty() && !hidden) file = ask_for_file(extension, document);
    if (file.isEmpty()) throw core::Refused("compare.no-version");
    const OwnCopies own(extension);
    writer::open_comparison(extension.context, document, file, hidden);
}

} // namespace plan::addon
