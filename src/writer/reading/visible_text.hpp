// Text as it will be when tracked changes are accepted: what is recorded as deleted, and what is hidden, is not there.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <string>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

/// The document holds recorded changes, so that what the office gives as text is not what counts.
bool has_tracked_changes(const css::uno::Reference<css::text::XTextDocument>& document);

struct VisibleText {
    /// Something of the office's text that is not in ours.
    struct Hole {
        std::size_t offset; ///< in `text`, bytes
        sal_Int32 units;    ///< how much of the office's text is left out there, UTF-16
    };

    std::string text;
    std::vector<Hole> holes;

    /// Where a stretch of `text` begins and ends in the office's text, in UTF-16 units.
    [[nodiscard]] sal_Int32 office_start(std::size_t offset) const;
    [[nodiscard]] sal_Int32 office_end(std::size_t offset) const;
};

/// @param text  a paragraph, or the text of a cell, whose paragraphs become lines
VisibleText visible_text(const css::uno::Reference<css::text::XTextRange>& text);

} // namespace plan::writer
