// What a person decided to leave as it is, with the reason: a comment at the place, which everyone can read in the
// document and which survives other formats.
#pragma once

#include "core/check/finding.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextField.hpp>
#include <optional>
#include <string>

namespace plan::writer {

namespace css = com::sun::star;

struct IgnoredFinding {
    std::string id;
    std::string reason;
};

/// What a field says of it; nothing when it is no comment of ours.
std::optional<IgnoredFinding> ignored_finding(const css::uno::Reference<css::text::XTextField>& field);

/// Puts a comment at the place of a finding.
/// @param author  whom the comment names as its writer
void ignore(const css::uno::Reference<css::text::XTextDocument>& document, const core::Finding& finding,
            const std::string& reason, const rtl::OUString& author);

/// Takes the comments of a finding away.
void stop_ignoring(const css::uno::Reference<css::text::XTextDocument>& document, const std::string& id);

} // namespace plan::writer
