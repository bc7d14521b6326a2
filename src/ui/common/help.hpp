// Help one key away: F1 in one of our windows opens its page of the manual, and not the office's own help.
#pragma once

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace plan::ui {

namespace css = com::sun::star;

/// Says how a page is opened; whoever can open one says so once.
void open_help_by(std::function<void(const std::string& page)> open);

/// @param page  its name in the manual ("steps"), or of a rule ("rules/agenda-order")
void open_help(const std::string& page);

enum class HelpFor {
    window,   ///< that stands by itself: a dialog
    controls, ///< of a window that is a part of another: a panel
};

/// From now on F1 opens this page while the keyboard is there, until what is given goes.
/// @param page  empty: none
[[nodiscard]] std::shared_ptr<void> offer_help(const css::uno::Reference<css::uno::XComponentContext>& context,
                                               const css::uno::Reference<css::awt::XWindow>& window,
                                               std::string_view page, HelpFor extent = HelpFor::window);

} // namespace plan::ui
