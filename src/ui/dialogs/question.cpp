#include "ui/dialogs/question.hpp"

#include <com/sun/star/awt/MessageBoxButtons.hpp>
#include <com/sun/star/awt/MessageBoxResults.hpp>
#include <com/sun/star/awt/MessageBoxType.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XMessageBoxFactory.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>

namespace plan::ui {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

sal_Int16 show_box(const Reference<css::uno::XComponentContext>& context, const Reference<css::awt::XWindow>& window,
                   css::awt::MessageBoxType kind, sal_Int32 buttons, const rtl::OUString& title,
                   const rtl::OUString& text) {
    const Reference<css::awt::XMessageBoxFactory> boxes(css::awt::Toolkit::create(context), UNO_QUERY_THROW);
    return boxes
        ->createMessageBox(Reference<css::awt::XWindowPeer>(window, UNO_QUERY_THROW), kind, buttons, title, text)
        ->execute();
}

} // namespace

bool ask(const Reference<css::uno::XComponentContext>& context, const Reference<css::awt::XWindow>& window,
         const rtl::OUString& title, const rtl::OUString& question) {
    return show_box(context, window, css::awt::MessageBoxType_QUERYBOX, css::awt::MessageBoxButtons::BUTTONS_YES_NO,
                    title, question) == css::awt::MessageBoxResults::YES;
}

void tell(const Reference<css::uno::XComponentContext>& context, const Reference<css::awt::XWindow>& window,
          const rtl::OUString& title, const rtl::OUString& text) {
    show_box(context, window, css::awt::MessageBoxType_INFOBOX, css::awt::MessageBoxButtons::BUTTONS_OK, title, text);
}

} // namespace plan::ui
