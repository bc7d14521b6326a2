// Texts that stand beside the main one: footnotes, endnotes, text frames, headers and footers.
#pragma once

#include "core/document/document.hpp"

#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

struct AsideText {
    css::uno::Reference<css::text::XText> text;
    css::uno::Reference<css::text::XTextRange> anchor; ///< nothing for a header or footer
};

/// Text frames, and the text boxes of Word. What the office could not give has no text.
std::vector<AsideText> text_boxes(const css::uno::Reference<css::text::XTextDocument>& document);

/// All of them but text boxes whose contents are blocks of the text, those with text and those without, always in the
/// same order: that of core::Document::asides. Of the tables that one begins with, the text of each cell is one too.
/// What the office could not give has no text.
std::vector<AsideText> aside_texts(const css::uno::Reference<css::text::XTextDocument>& document);

class PlaceFinder;
void read_asides(PlaceFinder& places, core::Document& result);

} // namespace plan::writer
