// Where something stands in a document.
#pragma once

#include <cstddef>
#include <optional>

namespace plan::core {

struct CellIndex {
    std::size_t row = 0;
    std::size_t column = 0;
    bool operator==(const CellIndex&) const = default;
    /// In reading order.
    bool operator<(const CellIndex& other) const { return row != other.row ? row < other.row : column < other.column; }
};

/// A stretch of the text of a paragraph or of a table cell.
struct Place {
    std::size_t block = 0;         ///< index in Document::blocks
    std::optional<CellIndex> cell; ///< set when the block is a table
    std::size_t offset = 0;        ///< bytes of UTF-8
    std::size_t length = 0;        ///< bytes of UTF-8; 0 is a bare position
    bool operator==(const Place&) const = default;
};

} // namespace plan::core
