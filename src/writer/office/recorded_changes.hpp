// Recorded changes that go on from one paragraph into the next.
#pragma once

#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

/// Undo of paragraphs that were deleted puts such a change elsewhere, over text that nobody changed, and may end the
/// office (7.4).
/// @param blocks  of the document's text; tables among them are passed over
/// @throws Refused  "blocks.changes" where one of the paragraphs holds an end of such a change, or lies within it
void refuse_changes_over_paragraphs(const css::uno::Reference<css::text::XTextDocument>& document,
                                    const std::vector<css::uno::Reference<css::text::XTextContent>>& blocks);

} // namespace plan::writer
