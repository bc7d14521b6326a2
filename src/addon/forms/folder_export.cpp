#include "addon/forms/folder_export.hpp"

#include "addon/base/choose_path.hpp"
#include "addon/commands/plan_versions.hpp"
#include "core/text/refused.hpp"
#include "ui/dialogs/question.hpp"
#include "uno/posted_call.hpp"

namespace plan::addon {

void do_and_say(const FormPlace& place, const std::function<rtl::OUString()>& work) {
    const auto& messages = place.extension->messages;
    rtl::OUString said;
    try {
        said = work();
    } catch (const core::Refused& refused) {
        said = messages.text(refused);
    } catch (const css::uno::Exception& exception) {
        said = messages.text(exception);
    }
    if (!said.isEmpty())
        ui::tell(place.extension->context, place.frame->getContainerWindow(), messages.text("box.title"), said);
}

void export_to_folder(const FormPlace& place, const rtl::OUString& title, const ExportWork& work, const char* replace) {
    do_and_say(place, [&]() -> rtl::OUString {
        ExportTarget target{choose_folder({place.extension->context, title, folder_of(place.document)})};
        if (target.folder.isEmpty()) return {};
        try {
            return work(target);
        } catch (const core::FileRefused& refused) {
            if (refused.message() != "file.exists") throw;
            const auto& messages = place.extension->messages;
            if (!ui::ask(place.extension->context, place.frame->getContainerWindow(), messages.text("box.title"),
                         messages.text(replace, refused.arguments())))
                return {};
        }
        target.overwrite = true;
        return work(target);
    });
}

void export_after_form(const FormPlace& place, const rtl::OUString& title, const ExportWork& work) {
    const auto context = place.extension->context;
    uno::post_call(context, [context, place, title, work] {
        uno::post_call(context, [place, title, work] { export_to_folder(place, title, work); });
    });
}

} // namespace plan::addon
