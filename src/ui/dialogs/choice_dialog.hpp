// A dialog with a list to choose one from.
#pragma once

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <optional>
#include <rtl/ustring.hxx>
#include <vector>

namespace plan::ui {

namespace css = com::sun::star;

struct ChoiceQuestion {
    css::uno::Reference<css::uno::XComponentContext> context;
    css::uno::Reference<css::awt::XWindow> window; ///< to open over; may be empty
    rtl::OUString folder;                          ///< URL of the folder dialogs/
    std::vector<rtl::OUString> lines;
    std::size_t proposed = 0;
};

/// Which sample somebody wants to see.
/// @returns  the line; nothing when the person cancels
std::optional<std::size_t> choose(const ChoiceQuestion& question);

} // namespace plan::ui
