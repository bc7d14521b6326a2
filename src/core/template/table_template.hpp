// A table of a template: its columns and the rows it begins with.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// What a column's cells hold; rules judge cells by it.
enum class ColumnKind { goal, target_group, level, activity, date, text, amount, category, payer, year };

struct Column {
    std::string id;
    std::string role; ///< of roles.hpp, or the id
    std::string title;
    std::vector<std::string> titles; ///< other titles that are accepted
    std::vector<std::string> keys;   ///< match_key of all titles
    ColumnKind kind = ColumnKind::text;
    std::vector<std::string> values; ///< the allowed values, where there is a list
    bool may_be_empty = false;
    std::vector<std::string> suggestions = {}; ///< what a form offers to begin with; anything else may be written
};

struct TableRow {
    std::vector<std::string> cells;
    std::string when; ///< "" or a yes/no setting ("schoolCouncil", "!localCommittee") that decides whether it is there
};

struct TableTemplate {
    std::string id;
    std::string role; ///< of roles.hpp, or the id
    std::string caption;
    std::string caption_label; ///< the word before the number: "Tabel"
    std::vector<Column> columns;
    std::vector<TableRow> rows;

    /// The index of the column with a role, or of the first of a kind; nothing when the table has none.
    [[nodiscard]] std::optional<std::size_t> column(std::string_view column_role) const {
        return index_of(std::ranges::find(columns, column_role, &Column::role));
    }
    [[nodiscard]] std::optional<std::size_t> column(ColumnKind kind) const {
        return index_of(std::ranges::find(columns, kind, &Column::kind));
    }

private:
    [[nodiscard]] std::optional<std::size_t> index_of(std::vector<Column>::const_iterator found) const {
        if (found == columns.end()) return std::nullopt;
        return static_cast<std::size_t>(found - columns.begin());
    }
};

} // namespace plan::core
