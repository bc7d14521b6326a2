// A form for one row of a plan table: what is asked, what can be chosen, what is wrong with an answer, and where the
// row goes. It knows no screen; answers are texts in the order of the fields.
#pragma once

#include "core/forms/answer_problem.hpp"
#include "core/plan/plan.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plan::core {

struct RowField {
    const Column* column = nullptr;
    std::string label;                ///< the column's title in this table
    std::string value;                ///< what stands there now, or is proposed; a goal is filled down
    std::vector<std::string> choices; ///< what is usual
    bool is_closed = false;           ///< no other answer will do
    bool is_needed = false;           ///< the row says nothing without it
    std::string example;              ///< of the template; empty where it has none
    std::string planned;              ///< of a row of the follow-up: what the plan said; empty where it said nothing
};

/// It points into the plan.
struct RowForm {
    const PlanTable* table = nullptr;
    std::optional<std::size_t> row; ///< the row that is edited, counted below the header; nothing for a new one
    std::vector<RowField> fields;   ///< in the order of the template; only columns that the table has

    /// The field of a column; nothing when the table has no such column.
    [[nodiscard]] std::optional<std::size_t> field(std::string_view column_role) const;
};

/// The form for a new row of a table.
/// @throws Refused  "table.missing" when the plan has no such table
RowForm new_row_form(const Plan& plan, std::string_view table_id);

/// The form for the row that a place stands in.
/// @throws Refused  "row.none" when the place is not in a row of a plan table, or in a row of totals
RowForm row_form_at(const Plan& plan, const Place& place);

using Answers = std::vector<std::string>;

/// Where a table is in parts, puts a new row's form into the part that the answers belong in: that with the rows of the
/// goal, or that with the later dates. Its fields stay the same.
void choose_part(RowForm& form, const Plan& plan, const Answers& answers);

/// How an answer is written in the plan.
std::string written_answer(const RowField& field, const Plan& plan, const std::string& answer);

/// The row as it will stand in the plan, its cells behind each other.
std::string row_preview(const RowForm& form, const Answers& answers);

/// What is wrong with each answer.
AnswerProblems problems(const RowForm& form, const Plan& plan, const Answers& answers);

/// Fills in what follows from the answer that was given last: the group and date of the chosen activity, where nothing
/// else was written there.
void follow(const RowForm& form, const Plan& plan, std::size_t changed, Answers& answers);

/// A row as it is to be written.
struct RowChange {
    std::size_t row = 0; ///< below the header: where the row is, or comes to stand
    bool insert = false; ///< false: this row is written over, as it was chosen or nothing is filled in there yet
    std::vector<std::string> cells; ///< in the order of the template's columns
    bool keep_goal_below = false;   ///< the row below says "same as above": it gets the goal that it had
};

/// A new activity comes below those of its goal, a new agenda item at its place in the school year, any other row at
/// the end; the first row that is still to be filled in is used up first.
/// @param answers  without problems
RowChange row_change(const RowForm& form, const Plan& plan, const Answers& answers);

} // namespace plan::core
