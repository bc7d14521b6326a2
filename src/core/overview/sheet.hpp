// A sheet of an overview as data: what each column holds, and rows of cells. It has no words of its own: titles and
// what the extension says in a cell are keys, put into words where the sheet is written.
#pragma once

#include "core/values/calendar.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace plan::core::overview {

/// What the numbers of a column are: hours are in hundredths, money in cents, a percentage in hundredths of one.
enum class ColumnKind { text, count, hours, money, date, link, percent };

enum class Total { none, sum };

struct Column {
    std::string id; ///< "planned"
    ColumnKind kind = ColumnKind::text;
    Total total = Total::none;
    std::string of = {}; ///< the budget year that its title names besides: "2026"
};

/// Something that the extension says, by its key: "overview.state.approved".
struct Word {
    std::string key;
    bool operator==(const Word&) const = default;
};

/// A file: what it is called, and its URL; one without is only named.
struct Link {
    std::string text;
    std::string url;
    bool operator==(const Link&) const = default;
};

/// Empty, a text, a number as its column counts, a day, a file, or a word. A text is never anything else, whatever it
/// looks like.
using Cell = std::variant<std::monostate, std::string, std::int64_t, Day, Link, Word>;

struct Sheet {
    std::string id; ///< "schools"
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows; ///< each with a cell for each column

    /// Where a column is; that of another budget year is another.
    [[nodiscard]] std::size_t column(std::string_view id, std::string_view of = {}) const;
};

/// Puts a key into words: "overview.column.school" → "School".
using Words = std::function<std::string(std::string_view key)>;

/// The title of a sheet: that of "overview.schools".
std::string title_of(const Sheet& sheet, const Words& words);
/// The title of a column: that of "overview.column.planned", and its budget year.
std::string title_of(const Column& column, const Words& words);

template <typename Value>
Cell cell_of(const std::optional<Value>& value) {
    return value ? Cell(*value) : Cell();
}
inline Cell text_cell(const std::string& text) { return text.empty() ? Cell() : Cell(text); }
inline Cell count_cell(std::size_t count) { return static_cast<std::int64_t>(count); }
inline Cell word_cell(std::string_view group, std::string_view name) {
    return Word{"overview." + std::string(group) + "." + std::string(name)};
}

/// The sum of a column; nothing when 64 bits do not hold it.
std::optional<std::int64_t> sum_of(const Sheet& sheet, std::size_t column);

} // namespace plan::core::overview
