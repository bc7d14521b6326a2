// The small dialog that asks for a reason: why a finding may stay as it is, or why something is refused.
#pragma once

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <optional>
#include <rtl/ustring.hxx>

namespace plan::ui {

namespace css = com::sun::star;

struct ReasonQuestion {
    css::uno::Reference<css::uno::XComponentContext> context;
    css::uno::Reference<css::awt::XWindow> window; ///< to stand over
    rtl::OUString folder;                          ///< URL of the folder dialogs/
    rtl::OUString finding;                         ///< what it is about, in words
    rtl::OUString problem;                         ///< what to say when no reason is given
    rtl::OUString title = {};                      ///< of a dialog that asks why something else is done, with the
    rtl::OUString label = {};                      ///< question above the reason, and
    rtl::OUString action = {};                     ///< what its button says
    rtl::OUString reason = {};                     ///< that is proposed
    const char* help_page = "ignore";
};

/// @returns  nothing when the person thinks better of it
std::optional<rtl::OUString> ask_reason(const ReasonQuestion& question);

} // namespace plan::ui
