#include "ui/dialogs/reason_dialog.hpp"

#include "ui/dialogs/dialog.hpp"

namespace plan::ui {

std::optional<rtl::OUString> ask_reason(const ReasonQuestion& question) {
    Dialog dialog(question.context, question.folder + "/ReasonDialog.xdl", question.window, question.help_page);
    dialog.set("Finding", "Label", question.finding);
    if (!question.title.isEmpty()) {
        uno::set(dialog.model(), "Title", question.title);
        dialog.set("ReasonLabel", "Label", question.label);
        dialog.set("Ok", "Label", question.action);
        dialog.set("Reason", "Text", question.reason);
    }
    dialog.focus("Reason");
    std::optional<rtl::OUString> reason;
    dialog.execute([&] {
        const auto text = dialog.value<rtl::OUString>("Reason", "Text").trim();
        if (!text.isEmpty()) {
            reason = text;
            return true;
        }
        dialog.set("Problem", "Label", question.problem);
        dialog.focus("Reason");
        return false;
    });
    return reason;
}

} // namespace plan::ui
