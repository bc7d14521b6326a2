#include "core/takeover/copied_lines.hpp"

#include "core/text/trimming.hpp"

#include <algorithm>

namespace plan::core {

std::optional<Table> table_of_lines(std::string_view text) {
    Table table;
    std::size_t columns = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        auto line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (trimmed(line).empty()) continue;
        auto& row = table.rows.emplace_back();
        for (std::size_t tab = 0; tab != std::string_view::npos;) {
            tab = line.find('\t');
            row.emplace_back(trimmed(line.substr(0, tab)));
            if (tab != std::string_view::npos) line.remove_prefix(tab + 1);
        }
        columns = std::max(columns, row.size());
    }
    const auto with_cells = std::ranges::count_if(table.rows, [](const auto& row) { return row.size() > 1; });
    if (with_cells < 2) return std::nullopt;
    for (auto& row : table.rows) row.resize(columns);
    return table;
}

} // namespace plan::core
