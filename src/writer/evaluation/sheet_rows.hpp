// The rows of the sheets of a spreadsheet, as texts.
#pragma once

#include "core/document/document.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <cstddef>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

/// Whatever is in them, hidden rows too: an answer that is filtered away was given. A number stands there as it is
/// typed; a formula gives its result.
/// @returns  a table for each sheet that has something in it, all its rows equally long
/// @throws core::Refused  "answers.too-many" {"most"} where a sheet has more rows
std::vector<core::Table> sheet_rows(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                                    std::size_t most_rows);

} // namespace plan::writer
