// How a file with comma-separated values is written, told by its first bytes, and how the office is to open it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace plan::core {

enum class CsvEncoding { utf8, utf16_little_endian, utf16_big_endian, windows_1252 };

struct CsvShape {
    CsvEncoding encoding = CsvEncoding::utf8;
    bool has_mark = false;        ///< a byte order mark stands in front
    char separator = ';';         ///< between cells: ; , | or a tab, or what the file itself says it is
    bool names_separator = false; ///< its first line is "sep=;", as Excel has it
};

/// UTF-16 is only told by its mark. What is no UTF-8 is windows-1252.
/// @param first_bytes  may end in the middle of a character, a quoted cell or a line; some 64 KB are plenty
CsvShape csv_shape(std::string_view first_bytes);

/// The FilterOptions with which the office's filter "Text - txt - csv (StarCalc)" opens such a file: every cell is text
/// as it stands there, no number or date is made of it, and a formula is not computed.
std::string csv_import_options(const CsvShape& shape);

/// Whether a file has more lines than that; a line break in a quoted cell counts too. The last line needs no end.
bool has_more_lines(std::string_view bytes, std::size_t most);

} // namespace plan::core
