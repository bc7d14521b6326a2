#include "ui/question.hpp"

#include <com/sun/star/awt/MessageBoxButtons.hpp>
#include <com/sun/star/awt/MessageBoxResults.hpp>
#include <com/sun/star/awt/MessageBoxType.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XMessageBoxFactory.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>

namespace plan::ui {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

bool ask(const Reference<css::uno::XComponentContext>& context, const Reference<css::awt::XWindow>& window,
         const rtl::OUString& title, const rtl::OUString& question) {
    const Reference<css::awt::XMessageBoxFactory> boxes(css::awt::Toolkit::create(context), UNO_QUERY_THROW);
    const auto box = boxes->createMessageBox(Reference<css::awt::XWindowPeer>(window, UNO_QUERY_THROW),
                                             css::awt::MessageBoxType_QUERYBOX,
                                             css::awt::MessageBoxButtons::BUTTONS_YES_NO, title, question);
    return box->execute() == css::awt::MessageBoxResults::YES;
}

} // namespace plan::ui
