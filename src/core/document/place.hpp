// Where something stands in a document.
#pragma once

#include <cstddef>
#include <optional>
#include <tuple>

namespace plan::core {

struct CellIndex {
    std::size_t row = 0;
    std::size_t column = 0;
    bool operator==(const CellIndex&) const = default;
    /// In reading order.
    bool operator<(const CellIndex& other) const { return row != other.row ? row < other.row : column < other.column; }
};

/// A stretch of the text of a paragraph, a table cell or an aside.
struct Place {
    std::size_t block = 0;         ///< index in Document::blocks
    std::optional<CellIndex> cell; ///< set when the block is a table
    std::size_t offset = 0;        ///< bytes of UTF-8
    std::size_t length = 0;        ///< bytes of UTF-8; 0 is a bare position
    std::size_t aside = 0;         ///< 0: the block itself; else Document::asides[aside - 1], which stands at the block
    bool operator==(const Place&) const = default;
};

/// Sorts places in reading order; an aside comes behind the text that it stands at.
inline auto reading_order(const Place& place) {
    const auto cell = place.cell.value_or(CellIndex{});
    return std::tuple(place.block, cell.row, cell.column, place.aside, place.offset);
}

} // namespace plan::core
