// UNO listeners made from functions.
#pragma once

#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XFocusListener.hpp>
#include <com/sun/star/awt/XItemListener.hpp>
#include <com/sun/star/awt/XKeyListener.hpp>
#include <com/sun/star/awt/XTextListener.hpp>
#include <com/sun/star/awt/XTopWindowListener.hpp>
#include <com/sun/star/lang/XEventListener.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <functional>

namespace plan::ui {

namespace css = com::sun::star;

/// Button pressed, or list entry double-clicked.
css::uno::Reference<css::awt::XActionListener> on_action(std::function<void()> call);
/// List entry or radio button chosen.
css::uno::Reference<css::awt::XItemListener> on_item(std::function<void()> call);
/// Somebody wants to close a window.
css::uno::Reference<css::awt::XTopWindowListener> on_closing(std::function<void()> call);
/// A window or a control goes, perhaps with the one that it stands over.
css::uno::Reference<css::lang::XEventListener> on_gone(std::function<void()> call);
/// The keyboard has left a control.
css::uno::Reference<css::awt::XFocusListener> on_left(std::function<void()> call);
/// The text of a field has become another.
css::uno::Reference<css::awt::XTextListener> on_text(std::function<void()> call);
/// Enter pressed.
css::uno::Reference<css::awt::XKeyListener> on_enter(std::function<void()> call);

} // namespace plan::ui
