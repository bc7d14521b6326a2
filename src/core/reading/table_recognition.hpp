// Recognising which of the template's tables a table in a document is.
#pragma once

#include "core/document/document.hpp"
#include "core/plan/plan.hpp"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace plan::core {

struct RecognisedTable {
    PlanTable table;
    bool tells_more = false; ///< of one that is not the likeliest: it has a column that the likeliest does not know
};

/// The template's tables that a table is, by its header: columns in any order, added or missing, named in the words of
/// the template or of other people's plans, in one row or two, below rows that only hold a title.
/// @param chapter  the chapter it stands in, or nullptr; one column of the template's own is enough for a table that
///                 belongs there, elsewhere it must have those without which it says nothing
/// @returns  the table of the template, columns and first row below the header, the likeliest first; the others are
///           what a table is besides, as one that holds activities with their dates and costs. Empty for a table of the
///           school's own
std::vector<RecognisedTable> recognise_tables(const Table& table, const Chapter* chapter,
                                              const Template& plan_template);

/// The same of all tables of one document, of which many have the same header.
class TableRecogniser {
public:
    /// @param plan_template  it must outlive this
    explicit TableRecogniser(const Template& plan_template) : template_(plan_template) {}

    [[nodiscard]] std::vector<RecognisedTable> recognise(const Table& table, const Chapter* chapter);

private:
    const Template& template_;
    /// Of tables that are known by their first row alone.
    std::map<std::pair<const Chapter*, std::string>, std::vector<RecognisedTable>> by_first_row_;
};

/// Whether a chapter of the template, or a section of it, has this table.
bool belongs_to(const TableTemplate& entry, const Chapter* chapter);

/// A table that only tells for whom each goal is: columns for goals and target groups, none for activities.
std::optional<PlanTable> recognise_group_table(const Table& table, const Template& plan_template);

/// Whether a table that nothing recognised looks like one with goals, activities, an agenda or money: by a title of its
/// columns, or by dates or amounts in one of them.
bool looks_like_plan_table(const Table& table, const Plan& plan);

} // namespace plan::core
