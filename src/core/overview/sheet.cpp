#include "core/overview/sheet.hpp"

#include "core/values/money.hpp"

#include <algorithm>
#include <stdexcept>

namespace plan::core::overview {

std::size_t Sheet::column(std::string_view name, std::string_view of) const {
    const auto found =
        std::ranges::find_if(columns, [&](const Column& column) { return column.id == name && column.of == of; });
    if (found == columns.end()) throw std::out_of_range("no such column");
    return static_cast<std::size_t>(found - columns.begin());
}

std::string title_of(const Sheet& sheet, const Words& words) { return words("overview." + sheet.id); }

std::string title_of(const Column& column, const Words& words) {
    const auto title = words("overview.column." + column.id);
    return column.of.empty() ? title : title + " " + column.of;
}

std::optional<std::int64_t> sum_of(const Sheet& sheet, std::size_t column) {
    std::optional<std::int64_t> sum = 0;
    for (const auto& row : sheet.rows)
        if (const auto* number = std::get_if<std::int64_t>(&row[column])) sum = add(sum, *number);
    return sum;
}

} // namespace plan::core::overview
