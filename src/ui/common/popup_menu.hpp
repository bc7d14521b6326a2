// The menu of a button: what is seldom needed.
#pragma once

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <functional>
#include <optional>
#include <rtl/ustring.hxx>
#include <vector>

namespace plan::ui {

namespace css = com::sun::star;

struct MenuEntry {
    rtl::OUString text; ///< empty: a line between two groups
    bool enabled = true;
    std::optional<bool> checked; ///< for one that is on or off
    std::function<void()> call;
};

/// Opens below the button and calls what a person chooses.
void open_menu(const css::uno::Reference<css::uno::XComponentContext>& context,
               const css::uno::Reference<css::awt::XControl>& button, const std::vector<MenuEntry>& entries);

} // namespace plan::ui
