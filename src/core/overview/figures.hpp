// The figures of an overview and its three charts. Each says of which sheet it is, so that a spreadsheet computes it.
#pragma once

#include "core/overview/sheet.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core::overview {

/// What is counted: the sum of a column, or how many rows there are, of all rows or of those that say something.
struct Source {
    std::string sheet;       ///< empty: the figure is computed by nothing
    std::string column = {}; ///< empty: rows are counted
    std::string by = {};     ///< the column that says what a row is of
    Cell is = {};            ///< what it says there
};

struct Figure {
    std::string id; ///< "errors"
    ColumnKind kind = ColumnKind::count;
    std::int64_t value = 0;
    Source source;
};

struct Series {
    std::string id; ///< "planned"
    ColumnKind kind = ColumnKind::count;
    std::vector<Figure> values; ///< one for each category; their ids are that of the series
};

enum class ChartShape { columns, bars }; ///< standing; lying, with room for long names

struct Chart {
    std::string id; ///< "money"
    std::string by; ///< the column that its categories are of
    ChartShape shape = ChartShape::columns;
    std::vector<Cell> categories;
    std::vector<Series> series;
};

struct Figures {
    std::vector<Figure> list;
    std::array<Chart, 3> charts; ///< money by budget year, activities by state, the goals that most schools share
};

/// The value that a source has.
std::int64_t value_of(const std::vector<Sheet>& sheets, const Source& source);

/// @param sheets  all of an overview
Figures figures_of(const std::vector<Sheet>& sheets);

} // namespace plan::core::overview
