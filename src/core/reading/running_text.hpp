// Reading a plan again while its running text is written.
#pragma once

#include "core/document/document.hpp"
#include "core/plan/plan.hpp"

#include <cstddef>

namespace plan::core {

/// Mends a plan after a paragraph of its document got another text, as reading it anew would.
/// @param before  the paragraph as it was; that of the document is already the new one
/// @returns  false when the change may mean more than running text does: the plan is as it was then, to be read anew
bool revise_running_text(Plan& plan, const Document& document, std::size_t block, const Paragraph& before);

} // namespace plan::core
