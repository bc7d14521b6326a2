// Small boxes: one asks whether to go on, one says something.
#pragma once

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <rtl/ustring.hxx>

namespace plan::ui {

namespace css = com::sun::star;

/// @param window  to stand over
/// @returns  whether the person says yes
bool ask(const css::uno::Reference<css::uno::XComponentContext>& context,
         const css::uno::Reference<css::awt::XWindow>& window, const rtl::OUString& title,
         const rtl::OUString& question);

/// Says something until the person has read it.
void tell(const css::uno::Reference<css::uno::XComponentContext>& context,
          const css::uno::Reference<css::awt::XWindow>& window, const rtl::OUString& title, const rtl::OUString& text);

} // namespace plan::ui
