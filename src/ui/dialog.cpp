#include "ui/dialog.hpp"

#include "ui/listeners.hpp"

#include <algorithm>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XDialogProvider.hpp>
#include <com/sun/star/lang/XComponent.hpp>

namespace plan::ui {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

Dialog::Dialog(const Reference<css::uno::XComponentContext>& context, const rtl::OUString& url,
               const Reference<css::awt::XWindow>& above) {
    const Reference<css::awt::XDialogProvider> provider(
        context->getServiceManager()->createInstanceWithContext("com.sun.star.awt.DialogProvider", context),
        UNO_QUERY_THROW);
    dialog_.set(provider->createDialog(url), UNO_QUERY_THROW);
    controls_.set(dialog_, UNO_QUERY_THROW);
    if (above.is()) centre(above);
}

Dialog::~Dialog() { Reference<css::lang::XComponent>(dialog_, UNO_QUERY_THROW)->dispose(); }

Reference<css::awt::XControl> Dialog::control(const char* name) const {
    return controls_->getControl(rtl::OUString::createFromAscii(name));
}

void Dialog::focus(const char* name) { Reference<css::awt::XWindow>(control(name), UNO_QUERY_THROW)->setFocus(); }

void Dialog::execute(const std::function<bool()>& accept) {
    Reference<css::awt::XButton>(control("Ok"), UNO_QUERY_THROW)->addActionListener(on_action([this, &accept] {
        if (accept()) dialog_->endDialog(1);
    }));
    dialog_->execute();
}

void Dialog::centre(const Reference<css::awt::XWindow>& above) {
    const auto around = above->getPosSize();
    const Reference<css::awt::XWindow> window(dialog_, UNO_QUERY_THROW);
    const auto size = window->getPosSize();
    window->setPosSize(around.X + std::max(0, (around.Width - size.Width) / 2),
                       around.Y + std::max(0, (around.Height - size.Height) / 3), 0, 0, css::awt::PosSize::POS);
}

} // namespace plan::ui
