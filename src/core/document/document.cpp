#include "core/document/document.hpp"

#include "core/text/matching_key.hpp"

namespace plan::core {

bool is_contents_entry(const Paragraph& paragraph) { return paragraph.style.starts_with("Contents "); }

bool is_caption(const Paragraph& paragraph) { return paragraph.style == "Table" || paragraph.style == "Caption"; }

const std::string* text_of(const Document& document, const Place& place) {
    if (place.aside > 0)
        return place.aside <= document.asides.size() ? &document.asides[place.aside - 1].text : nullptr;
    if (place.block >= document.blocks.size()) return nullptr;
    const auto& block = document.blocks[place.block];
    if (!place.cell) {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        return paragraph != nullptr ? &paragraph->text : nullptr;
    }
    const auto* table = std::get_if<Table>(&block);
    if (table == nullptr || place.cell->row >= table->rows.size()) return nullptr;
    const auto& row = table->rows[place.cell->row];
    return place.cell->column < row.size() ? &row[place.cell->column] : nullptr;
}

std::string kept_bookmark(std::string_view text) { return "plan_bewust_" + fingerprint_text(text); }

} // namespace plan::core
