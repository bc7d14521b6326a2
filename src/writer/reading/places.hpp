// core::Place → a range of the document, and the view on it.
#pragma once

#include "core/document/document.hpp"
#include "core/document/place.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// The paragraph or table that is block `index` of read_document; empty when the document is shorter.
css::uno::Reference<css::text::XTextContent> block_at(const css::uno::Reference<css::text::XTextDocument>& document,
                                                      std::size_t index);

/// The table that is block `index`.
/// @throws Refused  "document.changed" when there is none
css::uno::Reference<css::text::XTextTable> table_at(const css::uno::Reference<css::text::XTextDocument>& document,
                                                    std::size_t index);

/// Exactly the text at a place, fields and characters beyond the basic plane included. A bare position at which an
/// empty field stands gives its prompt.
/// @param read  of which it is a place: the text that stands there now must be the same
/// @throws Refused  "document.changed" when the document has no such place any more, or another text there
css::uno::Reference<css::text::XTextCursor> range_at(const css::uno::Reference<css::text::XTextDocument>& document,
                                                     const core::Document& read, const core::Place& place);
/// The same, to be written over.
/// @throws Refused  "place.not-plain" where a note, a field or what was left out stands in it as well;
/// "place.protected"
css::uno::Reference<css::text::XTextCursor>
writable_range_at(const css::uno::Reference<css::text::XTextDocument>& document, const core::Document& read,
                  const core::Place& place);
/// To look at, whatever stands there now.
css::uno::Reference<css::text::XTextCursor> range_at(const css::uno::Reference<css::text::XTextDocument>& document,
                                                     const core::Place& place);

/// The text that a cursor stands in. In a table in a cell that is the inner cell, where the office names the outer one
/// and then puts nothing in.
css::uno::Reference<css::text::XText> text_around(const css::uno::Reference<css::text::XTextCursor>& cursor);

/// Selects a range in the document's window and scrolls to it.
/// @throws Refused  "document.no-window", "place.hidden" where the document does not show it
void select_range(const css::uno::Reference<css::text::XTextDocument>& document,
                  const css::uno::Reference<css::text::XTextRange>& range);

/// Where the view's selection begins; the beginning of the document where that cannot be told, as while a picture is
/// selected.
core::Place place_of_selection(const css::uno::Reference<css::text::XTextDocument>& document);

/// Whether a place lies behind another in the document.
bool is_behind(const core::Place& place, const core::Place& other);

} // namespace plan::writer
