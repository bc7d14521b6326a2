// What is done about a finding.
#pragma once

#include "core/check/finding.hpp"
#include "writer/reading/inspection.hpp"

namespace plan::writer {

/// Does what a finding's fix says.
/// @returns  false when it has none
/// @throws Refused  when the document does not allow it; then nothing was changed
bool apply_fix(const css::uno::Reference<css::text::XTextDocument>& document, const Inspection& inspection,
               const core::Finding& finding, const rtl::OUString& house_style);

} // namespace plan::writer
