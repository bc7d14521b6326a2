// What a person decided to leave as it is, with the reason: a comment at the place, which everyone can read in the
// document and which survives other formats.
#pragma once

#include "core/finding.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <map>
#include <string>

namespace plan::writer {

namespace css = com::sun::star;

/// The reasons, by the id of the finding.
std::map<std::string, std::string, std::less<>>
read_ignored(const css::uno::Reference<css::text::XTextDocument>& document);

/// Puts a comment at the place of a finding.
/// @param author  whom the comment names as its writer
void ignore(const css::uno::Reference<css::text::XTextDocument>& document, const core::Finding& finding,
            const std::string& reason, const rtl::OUString& author);

/// Takes the comments of a finding away.
void stop_ignoring(const css::uno::Reference<css::text::XTextDocument>& document, const std::string& id);

} // namespace plan::writer
