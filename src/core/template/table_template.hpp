// A table of a template: its columns and the rows it begins with.
#pragma once

#include <string>
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
};

} // namespace plan::core
