// The bookmarks by which a row keeps the fingerprint of the text that was approved or handed over.
#pragma once

#include "core/document/document.hpp"
#include "writer/reading/place_finder.hpp"

namespace plan::writer {

/// Reads them into the document, in the order of their names.
/// @param result  has the names of all bookmarks
void read_fingerprint_marks(const css::uno::Reference<css::text::XTextDocument>& document, PlaceFinder& places,
                            core::Document& result);

/// Lets the row of a cell keep a fingerprint, and no other. The bookmark has no length: Undo forgets one around text
/// that is replaced.
void keep_fingerprint(const css::uno::Reference<css::text::XTextDocument>& document, std::size_t block,
                      const core::CellIndex& cell, const std::string& fingerprint);

} // namespace plan::writer
