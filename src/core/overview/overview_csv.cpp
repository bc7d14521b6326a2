#include "core/overview/overview_csv.hpp"

#include "core/text/csv_writing.hpp"
#include "core/values/overloaded.hpp"

namespace plan::core::overview {
namespace {

/// "-12,50"
std::string decimal(std::int64_t hundredths) {
    constexpr std::uint64_t hundred = 100;
    const bool is_negative = hundredths < 0;
    const auto size = is_negative ? std::uint64_t{0} - static_cast<std::uint64_t>(hundredths)
                                  : static_cast<std::uint64_t>(hundredths);
    auto rest = std::to_string(size % hundred);
    if (rest.size() < 2) rest.insert(0, 1, '0');
    return (is_negative ? "-" : "") + std::to_string(size / hundred) + "," + rest;
}

std::string written(const Cell& cell, ColumnKind kind, const Words& words) {
    return std::visit(
        Overloaded{[](std::monostate) { return std::string(); }, [](const std::string& text) { return csv_cell(text); },
                   [kind](std::int64_t number) {
                       return kind == ColumnKind::count ? std::to_string(number) : decimal(number);
                   },
                   [](Day day) { return iso_date(day); }, [](const Link& link) { return csv_cell(link.text); },
                   [&words](const Word& word) { return csv_cell(words(word.key)); }},
        cell);
}

} // namespace

std::string overview_csv(const Sheet& sheet, const Words& words) {
    std::string file(byte_order_mark);
    std::vector<std::string> cells;
    cells.reserve(sheet.columns.size());
    for (const auto& column : sheet.columns) cells.push_back(csv_cell(title_of(column, words)));
    file += csv_joined(cells);
    for (const auto& row : sheet.rows) {
        cells.clear();
        for (std::size_t at = 0; at < row.size(); ++at)
            cells.push_back(written(row[at], sheet.columns[at].kind, words));
        file += csv_joined(cells);
    }
    return file;
}

} // namespace plan::core::overview
