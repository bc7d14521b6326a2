#include "ui/dialogs/dialog.hpp"

#include "ui/common/help.hpp"
#include "ui/common/listeners.hpp"
#include "uno/no_throw.hpp"

#include <algorithm>
#include <com/sun/star/awt/DialogProvider2.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XTopWindow.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/resource/XStringResourceResolver.hpp>

namespace plan::ui {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

Dialog::Dialog(const Reference<css::uno::XComponentContext>& context, const rtl::OUString& url,
               const Reference<css::awt::XWindow>& above, std::string_view help_page) {
    const auto provider = css::awt::DialogProvider2::create(context);
    css::uno::Sequence<css::beans::NamedValue> arguments;
    if (above.is()) {
        const css::beans::NamedValue parent("ParentWindow",
                                            css::uno::Any(Reference<css::awt::XWindowPeer>(above, UNO_QUERY_THROW)));
        arguments = css::uno::Sequence<css::beans::NamedValue>(&parent, 1);
    }
    dialog_.set(provider->createDialogWithArguments(url, arguments), UNO_QUERY_THROW);
    controls_.set(dialog_, UNO_QUERY_THROW);
    dialog_model_ = Reference<css::awt::XControl>(dialog_, UNO_QUERY_THROW)->getModel();
    above_ = above;
    help_ = offer_help(context, window(), help_page);
    centre();
}

Dialog::~Dialog() {
    help_.reset();
    uno::no_throw("closing a dialog", [this] {
        Reference<css::lang::XComponent>(dialog_, UNO_QUERY_THROW)->dispose();
        Reference<css::lang::XComponent>(dialog_model_, UNO_QUERY_THROW)->dispose(); // it holds on to itself
    });
}

Reference<css::awt::XControl> Dialog::control(const char* name) const {
    return controls_->getControl(rtl::OUString::createFromAscii(name));
}

rtl::OUString Dialog::label(const char* name) const {
    const auto label = value<rtl::OUString>(name, "Label");
    if (!label.startsWith("&")) return label;
    using Texts = Reference<css::resource::XStringResourceResolver>;
    return uno::get<Texts>(dialog_model_, "ResourceResolver")->resolveString(label.copy(1));
}

void Dialog::focus(const char* name) { Reference<css::awt::XWindow>(control(name), UNO_QUERY_THROW)->setFocus(); }

void Dialog::execute(const std::function<bool()>& accept) {
    Reference<css::awt::XButton>(control("Ok"), UNO_QUERY_THROW)->addActionListener(on_action([this, &accept] {
        if (accept()) dialog_->endDialog(1);
    }));
    dialog_->execute();
}

void Dialog::show(std::function<void()> close) {
    centre(); // whoever gave it another size moved it too
    Reference<css::awt::XTopWindow>(dialog_, UNO_QUERY_THROW)->addTopWindowListener(on_closing(std::move(close)));
    Reference<css::awt::XWindow>(dialog_, UNO_QUERY_THROW)->setVisible(true);
}

Reference<css::awt::XWindow> Dialog::window() const {
    return {Reference<css::awt::XControl>(dialog_, UNO_QUERY_THROW)->getPeer(), UNO_QUERY_THROW};
}

void Dialog::follow_end(std::function<void()> gone) { window()->addEventListener(on_gone(std::move(gone))); }

void Dialog::centre() {
    if (!above_.is()) return;
    const auto around = above_->getPosSize();
    const Reference<css::awt::XWindow> window(dialog_, UNO_QUERY_THROW);
    const auto size = window->getPosSize();
    window->setPosSize(around.X + std::max(0, (around.Width - size.Width) / 2),
                       around.Y + std::max(0, (around.Height - size.Height) / 3), 0, 0, css::awt::PosSize::POS);
}

} // namespace plan::ui
