// Text as a person reads it: what is recorded as deleted, hidden, struck through, the anchor of a note or the prompt of
// an empty field is not in it, and the chosen value of a field that shows it is.
#pragma once

#include "core/document/document.hpp"

#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <functional>
#include <string>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

/// The document holds recorded changes, so that what the office gives as text is not what counts.
bool has_tracked_changes(const css::uno::Reference<css::text::XTextDocument>& document);

struct VisibleText {
    /// A stretch of the office's text, in reading order.
    struct Piece {
        enum class Kind {
            text,  ///< its characters are those of the office
            field, ///< it is there whole or not at all
            left_out,
            prompt, ///< left out, of an empty field
        };
        Kind kind;
        std::size_t offset;                               ///< in `text`, bytes
        std::size_t length;                               ///< in `text`, bytes; 0 of what is left out
        css::uno::Reference<css::text::XTextRange> first; ///< the stretch reaches from the start of this
        css::uno::Reference<css::text::XTextRange> last;  ///< to the end of this
    };

    std::string text;
    std::vector<Piece> pieces;
    std::vector<core::TextMark> marks;        ///< their places tell the offset alone
    std::vector<core::OpenField> open_fields; ///< as well

    /// What the office has at a stretch of `text`. At a bare position where an empty field stands, its prompt.
    [[nodiscard]] css::uno::Reference<css::text::XTextCursor> range(std::size_t offset, std::size_t length) const;
    /// Whether a stretch of `text` is just that in the office: no note or field is in it, even in part.
    [[nodiscard]] bool is_plain(std::size_t offset, std::size_t length) const;
    /// Where in `text` a position of the office's stands.
    [[nodiscard]] std::size_t offset_of(const css::uno::Reference<css::text::XTextRange>& position) const;
};

/// Whether a text is what an office puts in a field that nobody has filled in.
using IsPrompt = std::function<bool(const std::string& text)>;

/// @param text  a paragraph, or the text of a cell, whose paragraphs become lines
VisibleText visible_text(const css::uno::Reference<css::text::XTextRange>& text, const IsPrompt& is_prompt = {});

/// Moves to exactly `length` UTF-16 units of text behind the anchor; where a field ends in between, behind it.
void cover(const css::uno::Reference<css::text::XTextCursor>& cursor, sal_Int32 length);

} // namespace plan::writer
