#include "addon/commands/plan_comparison.hpp"

#include "addon/base/visible_controller.hpp"
#include "addon/commands/plan_versions.hpp"
#include "addon/template/remembered_settings.hpp"
#include "core/plan/deliveries.hpp"
#include "core/text/refused.hpp"
#include "writer/office/comparison.hpp"

#include <com/sun/star/ui/dialogs/FilePicker.hpp>
#include <com/sun/star/ui/dialogs/TemplateDescription.hpp>

namespace plan::addon {
namespace {

rtl::OUString ask_for_file(Extension& extension) {
    const auto picker = css::ui::dialogs::FilePicker::createWithMode(
        extension.context, css::ui::dialogs::TemplateDescription::FILEOPEN_SIMPLE);
    picker->setTitle(extension.messages.text("compare.choose"));
    picker->appendFilter("ODT, DOCX", "*.odt;*.docx");
    if (picker->execute() != 1) return {};
    const auto files = picker->getSelectedFiles();
    return files.hasElements() ? files[0] : rtl::OUString();
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
    if (file.isEmpty() && !hidden) file = ask_for_file(extension);
    if (file.isEmpty()) throw core::Refused("compare.no-version");
    const OwnCopies own(extension);
    writer::open_comparison(extension.context, document, file, hidden);
}

} // namespace plan::addon
