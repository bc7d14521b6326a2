// Documents of somebody else that the tests take over, written as files.
#pragma once

#include "tests/office/office.hpp"

namespace plan::test {

/// Opens a text document with this between <office:text> and </office:text>. The styles "Eigen" (red, on a new page)
/// and the automatic ones "P" (green, indented, on a new page), "B" (bold, blue), "H" (hidden), "S" (a section), and
/// the lists "L1" (numbers) and "L2" (signs) are there.
TextDocument open_text_with(const std::string& body);

/// A picture of one dot.
/// @param anchor  "paragraph", "as-char", "page"
std::string picture(const std::string& anchor);

/// A table of one row.
std::string row_table(const std::string& name, const std::string& left, const std::string& right);

/// What stands in the main text, in its order: "style|text" of each paragraph, "table|name" of each table.
std::vector<std::string> contents_of(const TextDocument& document);

int pictures_in(const TextDocument& document);

} // namespace plan::test
