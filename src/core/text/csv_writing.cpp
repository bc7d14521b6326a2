#include "core/text/csv_writing.hpp"

#include "core/text/characters.hpp"
#include "core/text/trimming.hpp"

namespace plan::core {
namespace {

/// A spreadsheet takes what begins so for a formula.
bool looks_like_formula(std::string_view text) {
    if (text.empty()) return false;
    constexpr std::u32string_view signs = U"=+-@\uFF1D\uFF0B\uFF0D\uFF20\u2212";
    return signs.find(take_character(text)) != std::u32string_view::npos;
}

} // namespace

std::string cell_text(std::string_view text) {
    return on_one_line(trimmed(with_plain_spaces(without_break_marks(text))));
}

std::string csv_cell(std::string_view text) {
    auto cell = cell_text(text);
    if (looks_like_formula(cell)) cell.insert(0, 1, '\'');
    if (cell.find_first_of(";,\"|") == std::string::npos) return cell;
    std::string quoted = "\"";
    for (const char c : cell) quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

std::string csv_joined(const std::vector<std::string>& cells) {
    std::string line;
    for (const auto& cell : cells) {
        if (&cell != &cells.front()) line += ';';
        line += cell;
    }
    return line + "\r\n";
}

std::string csv_line(const std::vector<std::string>& texts) {
    std::vector<std::string> cells;
    cells.reserve(texts.size());
    for (const auto& text : texts) cells.push_back(csv_cell(text));
    return csv_joined(cells);
}

} // namespace plan::core
