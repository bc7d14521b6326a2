#include "ui/reason_dialog.hpp"

#include "ui/listeners.hpp"
#include "uno/properties.hpp"

#include <algorithm>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XDialog2.hpp>
#include <com/sun/star/awt/XDialogProvider.hpp>
#include <com/sun/star/lang/XComponent.hpp>

namespace plan::ui {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

std::optional<rtl::OUString> ask_reason(const ReasonQuestion& question) {
    const Reference<css::awt::XDialogProvider> provider(
        question.context->getServiceManager()->createInstanceWithContext("com.sun.star.awt.DialogProvider",
                                                                         question.context),
        UNO_QUERY_THROW);
    const Reference<css::awt::XDialog2> dialog(provider->createDialog(question.folder + "/ReasonDialog.xdl"),
                                               UNO_QUERY_THROW);
    const Reference<css::awt::XControlContainer> controls(dialog, UNO_QUERY_THROW);
    const auto control = [&controls](const char* name) {
        return controls->getControl(rtl::OUString::createFromAscii(name));
    };
    uno::set(control("Finding")->getModel(), "Label", question.finding);
    const Reference<css::awt::XWindow> window(dialog, UNO_QUERY_THROW);
    if (question.window.is()) {
        const auto around = question.window->getPosSize();
        const auto size = window->getPosSize();
        window->setPosSize(around.X + std::max(0, (around.Width - size.Width) / 2),
                           around.Y + std::max(0, (around.Height - size.Height) / 3), 0, 0, css::awt::PosSize::POS);
    }
    std::optional<rtl::OUString> reason;
    const auto accept = [&] {
        const auto text = uno::get<rtl::OUString>(control("Reason")->getModel(), "Text").trim();
        if (text.isEmpty()) {
            uno::set(control("Problem")->getModel(), "Label", question.problem);
            Reference<css::awt::XWindow>(control("Reason"), UNO_QUERY_THROW)->setFocus();
            return;
        }
        reason = text;
        dialog->endDialog(1);
    };
    Reference<css::awt::XButton>(control("Ok"), UNO_QUERY_THROW)->addActionListener(on_action(accept));
    Reference<css::awt::XWindow>(control("Reason"), UNO_QUERY_THROW)->setFocus();
    dialog->execute();
    Reference<css::lang::XComponent>(dialog, UNO_QUERY_THROW)->dispose();
    return reason;
}

} // namespace plan::ui
