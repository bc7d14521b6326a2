#include "core/check/finding_excerpt.hpp"

#include "core/text/trimming.hpp"

#include <algorithm>
#include <string_view>

namespace plan::core {
namespace {

constexpr std::size_t longest = 80; // bytes; a panel shows less than that

std::size_t sentence_start(std::string_view text, std::size_t offset) {
    for (auto at = std::min(offset, text.size()); at >= 2; --at)
        if (text[at - 1] == ' ' && std::string_view(".!?:\n").find(text[at - 2]) != std::string_view::npos) return at;
    return 0;
}

std::string beginning_of(std::string_view text) {
    if (text.size() <= longest) return std::string(text);
    const auto space = text.rfind(' ', longest);
    auto end = space == std::string_view::npos || space == 0 ? longest : space;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U) --end; // not within a character
    return std::string(text.substr(0, end)) + " \u2026";
}

/// Whether a cell tells by itself which row it is in.
bool is_telling(std::string_view cell) { return !cell.empty() && cell.front() != '<'; }

} // namespace

std::string excerpt(const Finding& finding, const Document& document) {
    const auto* text = text_of(document, finding.place);
    if (text == nullptr) return {};
    if (!finding.place.cell || finding.place.aside > 0)
        return beginning_of(on_one_line(std::string_view(*text).substr(sentence_start(*text, finding.place.offset))));
    if (is_telling(trimmed(*text))) return beginning_of(on_one_line(*text));
    const auto* table = std::get_if<Table>(&document.blocks[finding.place.block]);
    if (table == nullptr || finding.place.cell->row >= table->rows.size()) return beginning_of(on_one_line(*text));
    const auto& row = table->rows[finding.place.cell->row];
    const auto named = std::ranges::find_if(row, [](const std::string& cell) { return is_telling(trimmed(cell)); });
    return beginning_of(on_one_line(named != row.end() ? *named : *text));
}

} // namespace plan::core
