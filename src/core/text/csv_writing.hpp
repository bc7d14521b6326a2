// Files with comma-separated values that any spreadsheet opens as they are, and of which it computes nothing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// What such a file begins with; without it Excel reads another encoding.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// A text as a cell has it: on one line, with plain spaces, without the marks that nobody sees.
std::string cell_text(std::string_view text);

/// A cell with a text, in quotes where it needs them. What a spreadsheet would take for a formula has an apostrophe in
/// front.
std::string csv_cell(std::string_view text);

/// A line with its end, of cells that are written already.
std::string csv_joined(const std::vector<std::string>& cells);

/// A line with its end, of texts.
std::string csv_line(const std::vector<std::string>& texts);

} // namespace plan::core
