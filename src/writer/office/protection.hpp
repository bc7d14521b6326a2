// Parts of a document that somebody protected: sections and cells.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// The office's API writes into protected parts without a word, so each place that is written to is asked first.
/// @param place  a position, a paragraph or a cell
/// @throws Refused  "place.protected"
void refuse_protected(const css::uno::Reference<css::text::XTextRange>& place);
/// Of a whole table; its cells may be protected all the same.
/// @throws Refused  "place.protected"
void refuse_protected(const css::uno::Reference<css::text::XTextTable>& table);
/// All cells of some rows.
/// @throws Refused  "place.protected"
void refuse_protected_rows(const css::uno::Reference<css::text::XTextTable>& table, std::size_t first,
                           std::size_t behind);

} // namespace plan::writer
