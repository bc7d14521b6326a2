// The cells of a row of the follow-up, as rules look at them and point at them.
#pragma once

#include "core/plan/plan.hpp"
#include "core/text/placeholder.hpp"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace plan::core {

/// Whether one of these cells is still to be filled in: of that, other rules speak.
/// @param columns  roles; a column that the table does not have is passed over
inline bool has_open_cell(const FollowUpItem& item, std::initializer_list<std::string_view> columns) {
    return std::ranges::any_of(columns, [&item](std::string_view column) {
        const auto* cell = item.cell(column);
        return cell != nullptr && !find_placeholders(cell->text).empty();
    });
}

/// The cell of a column with this role, or else what the row is about.
inline const PlacedText& cell_or_activity(const FollowUpItem& item, std::string_view column) {
    const auto* cell = item.cell(column);
    return cell == nullptr ? item.activity : *cell;
}

} // namespace plan::core
