// The appendix that says where a plan answers what is expected of its quality.
#pragma once

#include "writer/reading/inspection.hpp"

namespace plan::writer {

/// Writes it at the end of the plan, in place of one that is there.
/// @throws Refused  "quality.none"; "document.recording" where one is replaced
void write_quality_appendix(const css::uno::Reference<css::text::XTextDocument>& document,
                            const Inspection& inspection);

} // namespace plan::writer
