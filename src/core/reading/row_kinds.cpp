#include "core/reading/row_kinds.hpp"

#include "core/reading/table_shape.hpp"
#include "core/text/characters.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace plan::core {
namespace {

class RowSorter {
public:
    RowSorter(PlanTable& table, const Plan& plan, const Table& source) : table_(table), plan_(plan), shape_(source) {
        if (table.first_row == 0) return; // it goes on where another ended
        for (const auto& column : table.column_of)
            if (const auto title = column ? shape_.cell(table.first_row - 1, *column) : std::nullopt)
                if (auto key = match_key(shape_.text(*title)); !key.empty())
                    titles_.emplace_back(*column, std::move(key));
    }

    void sort() {
        PlacedText band;
        for (std::size_t row = 0; row < table_.rows.size(); ++row) {
            const auto kind = kind_of(row);
            if (kind == RowKind::band) band = filled_cell(row);
            set(row, kind, band);
        }
    }

private:
    /// Most tables have items alone: nothing is kept for those.
    void set(std::size_t row, RowKind kind, const PlacedText& band) {
        if (kind != RowKind::item) {
            table_.row_kinds.resize(row + 1, RowKind::item);
            table_.row_kinds[row] = kind;
            for (auto& cell : table_.rows[row]) cell.text.clear();
        }
        if (band.text.empty() || kind == RowKind::band) return;
        table_.bands.resize(row + 1);
        table_.bands[row] = band;
    }

    [[nodiscard]] PlacedText filled_cell(std::size_t row) const {
        const auto found =
            std::ranges::find_if(table_.rows[row], [](const PlacedText& cell) { return !cell.text.empty(); });
        return found == table_.rows[row].end() ? PlacedText{} : *found;
    }

    [[nodiscard]] std::size_t source_row(std::size_t row) const { return table_.first_row + row; }

    [[nodiscard]] RowKind kind_of(std::size_t row) const {
        if (is_band(row)) return RowKind::band;
        if (is_header(row)) return RowKind::header;
        const auto* approved = table_.other_cell(row, table_.other_columns.approved);
        if (approved != nullptr && contains(plan_.plan_template->reading.refused_keys, match_key(approved->text)))
            return RowKind::refused;
        return RowKind::item;
    }

    /// One cell over the whole width; or only the first filled, with a month or a goal in it.
    [[nodiscard]] bool is_band(std::size_t row) const {
        constexpr std::size_t fewest_columns = 3;
        const auto at = source_row(row);
        if (shape_.filled(at) != 1 || !table_.entry->column(ColumnKind::activity)) return false;
        if (shape_.is_one_cell(at)) return true;
        const auto cell = *shape_.first_filled(at);
        if (cell.column != 0 || shape_.columns() < fewest_columns) return false;
        const auto text = filled_cell(row).text;
        if (is_goal_column(0)) return false; // a goal that nothing is planned for yet
        if (is_date_column(0)) return heads_rows(row) && !has_digit(text) && plan_.period(text);
        return plan_.goal(text) != nullptr || plan_.period(text);
    }

    /// Whether the row below has an activity, and a day or nothing in the place of its date.
    [[nodiscard]] bool heads_rows(std::size_t row) const {
        const auto* activity = table_.cell(row + 1, ColumnKind::activity);
        const auto* date = table_.cell(row + 1, ColumnKind::date);
        return activity != nullptr && !activity->text.empty() && date != nullptr &&
               (date->text.empty() || has_digit(date->text));
    }

    [[nodiscard]] bool is_column(std::size_t at, ColumnKind kind) const {
        const auto& columns = table_.entry->columns;
        for (std::size_t column = 0; column < std::min(columns.size(), table_.column_of.size()); ++column)
            if (columns[column].kind == kind && table_.column_of[column] == at) return true;
        return false;
    }
    [[nodiscard]] bool is_goal_column(std::size_t at) const { return is_column(at, ColumnKind::goal); }
    [[nodiscard]] bool is_date_column(std::size_t at) const { return is_column(at, ColumnKind::date); }

    /// The titles of the columns once more, as on a new page.
    [[nodiscard]] bool is_header(std::size_t row) const {
        constexpr std::size_t fewest_titles = 2;
        std::size_t same = 0;
        for (const auto& [column, title] : titles_) {
            const auto cell = shape_.cell(source_row(row), column);
            if (!cell) continue;
            if (title != match_key(shape_.text(*cell))) return false;
            ++same;
        }
        return same >= fewest_titles;
    }

    PlanTable& table_;
    const Plan& plan_;
    TableShape shape_;
    std::vector<std::pair<std::size_t, std::string>> titles_; ///< columns, with the key of their title
};

} // namespace

void sort_out_rows(Plan& plan, const Document& document) {
    for (auto& chapter : plan.chapters)
        for (auto& table : chapter.tables) RowSorter(table, plan, std::get<Table>(document.blocks[table.block])).sort();
}

} // namespace plan::core
