// read_cover_facts: where the cover says what, for rules that point at it.
#include "core/plan.hpp"
#include "core/text.hpp"

#include <algorithm>

namespace plan::core {
namespace {

PlacedText placed_cell(const std::string& text, std::size_t block, std::size_t row) {
    const auto inner = trimmed(text);
    const std::size_t offset = inner.empty() ? 0 : static_cast<std::size_t>(inner.data() - text.data());
    return {std::string(inner), Place{block, CellIndex{row, 1}, offset, inner.size()}};
}

void read_facts(Plan& plan, const Table& table, std::size_t block) {
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto& cells = table.rows[row];
        if (cells.size() < 2) continue;
        const auto key = match_key(cells.front());
        for (const auto& fact : plan.shape->facts)
            if (std::ranges::find(fact.keys, key) != fact.keys.end())
                plan.facts.push_back({&fact, placed_cell(cells[1], block, row)});
    }
}

} // namespace

void read_cover_facts(Plan& plan, const Document& document) {
    const std::size_t end = plan.chapters.empty() ? document.blocks.size() : plan.chapters.front().title.place.block;
    for (std::size_t block = 0; block < end; ++block)
        if (const auto* table = std::get_if<Table>(&document.blocks[block])) read_facts(plan, *table, block);
}

const CoverFact* Plan::fact(std::string_view id) const {
    const auto found = std::ranges::find_if(facts, [id](const CoverFact& fact) { return fact.shape->id == id; });
    return found == facts.end() ? nullptr : &*found;
}

} // namespace plan::core
