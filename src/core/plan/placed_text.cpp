#include "core/plan/placed_text.hpp"

#include "core/text/trimming.hpp"

namespace plan::core {

PlacedText placed(const std::string& text, Place start) {
    const auto inner = trimmed(text);
    if (!inner.empty()) start.offset += static_cast<std::size_t>(inner.data() - text.data());
    start.length = inner.size();
    return {std::string(inner), start};
}

PlacedText placed(const std::string& text, std::size_t block, std::optional<CellIndex> cell) {
    return placed(text, Place{block, cell, 0, 0});
}

} // namespace plan::core
