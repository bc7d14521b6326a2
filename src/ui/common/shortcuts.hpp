// Shortcuts of the office in a field that would take them for typing.
#pragma once

#include <com/sun/star/awt/XKeyListener.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace plan::ui {

namespace css = com::sun::star;

/// For a text field, which swallows Ctrl+Alt with a letter even when it is read-only: gives the command of that
/// shortcut.
css::uno::Reference<css::awt::XKeyListener>
shortcuts_of(const css::uno::Reference<css::uno::XComponentContext>& context,
             const css::uno::Reference<css::frame::XFrame>& frame);

} // namespace plan::ui
