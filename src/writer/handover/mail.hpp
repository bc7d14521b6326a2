// A mail in the user's own mail program, ready to be sent by the user.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

struct Mail {
    std::vector<std::string> recipients; ///< addresses
    std::string subject;                 ///< one line
    std::string text;
    css::uno::Sequence<rtl::OUString> files; ///< URLs
};

/// Sends nothing: the mail program opens with it.
/// @returns  false when there is no mail program
bool open_mail(const css::uno::Reference<css::uno::XComponentContext>& context, const Mail& mail);

} // namespace plan::writer
