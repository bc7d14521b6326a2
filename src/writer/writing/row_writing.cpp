#include "writer/writing/row_writing.hpp"

#include "core/plan/merged_cells.hpp"
#include "core/text/characters.hpp"
#include "core/text/refused.hpp"
#include "uno/text.hpp"
#include "writer/office/document_state.hpp"
#include "writer/office/plain_cell.hpp"
#include "writer/reading/places.hpp"
#include "writer/reading/table_grid.hpp"
#include "writer/reading/text_fields.hpp"
#include "writer/reading/visible_text.hpp"
#include "writer/undo/kept_tables.hpp"
#include "writer/writing/money_cells.hpp"
#include "writer/writing/table_rows.hpp"
#include "writer/writing/table_writer.hpp"

#include <algorithm>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// The goal that a row has from the rows above it.
std::string goal_above(const core::PlanTable& table, std::size_t row) {
    for (;; --row) {
        const auto* cell = table.cell(row, core::ColumnKind::goal);
        if (cell != nullptr && !cell->text.empty()) return cell->text;
        if (row == 0) return {};
    }
}

/// The cell of a row that was read, counted as core::Document does, for a column of the template.
core::CellIndex index_of(const core::PlanTable& table, std::size_t row, std::size_t column) {
    const auto* cell = table.cell(row, column);
    if (cell == nullptr || core::is_covered(table, row, *cell)) throw core::Refused("table.merged");
    return *cell->place.cell;
}

class RowWriter {
public:
    RowWriter(const Reference<css::text::XTextDocument>& document, const core::PlanTable& table,
              const core::Template& plan_template)
        : document_(document), table_(table), target_(table_at(document, table.block)), money_(document, plan_template),
          amounts_(plan_template.amounts) {}

    /// While changes are recorded the office does not undo another number in a cell, nor do again what was merged.
    void refuse_what_is_recorded(const core::RowChange& change) const {
        if (!is_recording(document_)) return;
        for (std::size_t column = 0; column < change.cells.size(); ++column)
            if (change.insert ? merged_cell_above(change, column).has_value() : changes_number(change, column))
                throw core::Refused("document.recording");
    }

    void insert(const core::RowChange& change) {
        const KeptTables kept(document_, KeptTables::Extent::headers);
        refuse_row_without_cells(table_, table_.first_row + change.row);
        insert_row(document_, target_, table_, table_.first_row + change.row);
        // From the right: merging changes no name left of it.
        for (std::size_t column = change.cells.size(); column-- > 0;)
            if (table_.column_of[column]) fill_in(change, column);
    }

    void change(const core::RowChange& change, bool was_open) {
        for (std::size_t column = 0; column < change.cells.size(); ++column) {
            if (!table_.column_of[column]) continue;
            const auto* before = table_.cell(change.row, column);
            const auto text = was_open ? or_placeholder(change, column) : change.cells[column];
            if (before == nullptr || before->text == text) continue;
            refuse_notes(change.row, column);
            set(change.row, column, text);
        }
    }

    void set(std::size_t row, std::size_t column, const std::string& text) {
        set(index_of(table_, row, column), column, text);
    }

private:
    void set(const core::CellIndex& place, std::size_t column, const std::string& text) {
        const auto cell = table_cell(target_, place);
        if (!cell.is()) throw core::Refused("table.merged");
        if (table_.entry->columns[column].kind == core::ColumnKind::amount) set_amount(cell, text);
        else set_cell(cell, text);
    }

    /// A note, or what somebody struck through, would go with the text.
    void refuse_notes(std::size_t row, std::size_t column) const {
        const auto cell = table_cell(target_, index_of(table_, row, column));
        if (cell.is() && std::ranges::any_of(visible_text({cell, UNO_QUERY_THROW}).marks, &core::TextMark::is_left_out))
            throw core::Refused("place.not-plain");
    }

    /// A cell of a new row. Below the merged cell of the same goal, it becomes part of that.
    void fill_in(const core::RowChange& change, std::size_t column) {
        if (const auto above = merged_cell_above(change, column))
            merge_with_above(target_, *above, new_cell(change, column));
        else set(new_cell(change, column), column, or_placeholder(change, column));
    }

    [[nodiscard]] core::CellIndex new_cell(const core::RowChange& change, std::size_t column) const {
        return cell_of_new_row(table_, table_.first_row + change.row, column);
    }

    /// What the goal of a new row becomes part of: the merged cell above, where the goal is the same.
    [[nodiscard]] std::optional<core::CellIndex> merged_cell_above(const core::RowChange& change,
                                                                   std::size_t column) const {
        const bool is_goal = change.row > 0 && table_.entry->columns[column].kind == core::ColumnKind::goal;
        const auto* above = is_goal ? table_.cell(change.row - 1, column) : nullptr;
        if (above == nullptr || !above->place.cell || !core::is_covered(table_, change.row - 1, *above)) return {};
        const auto text = or_placeholder(change, column);
        return text.empty() || text == above->text ? above->place.cell : std::nullopt;
    }

    [[nodiscard]] bool changes_number(const core::RowChange& change, std::size_t column) const {
        if (!table_.column_of[column] || table_.entry->columns[column].kind != core::ColumnKind::amount) return false;
        const auto* before = table_.cell(change.row, column);
        if (before == nullptr || before->text == change.cells[column]) return false;
        const Reference<css::table::XCell> cell(table_cell(target_, index_of(table_, change.row, column)), UNO_QUERY);
        return is_computed(cell);
    }

    void set_amount(const Reference<css::text::XText>& cell, const std::string& text) {
        const Reference<css::table::XCell> number(cell, UNO_QUERY_THROW);
        const auto cents = core::is_plain_amount(text, amounts_) ? core::parse_amount(text, amounts_) : std::nullopt;
        if (cents && is_computed(number)) MoneyCells::change_number(number, *cents);
        else set_cell(cell, text);
        if (!is_recording(document_)) money_.tidy(number, text); // else Undo does not bring the text back
    }

    /// A goal stays blank: it means the one above.
    [[nodiscard]] std::string or_placeholder(const core::RowChange& change, std::size_t column) const {
        const auto& text = change.cells[column];
        if (!text.empty() || (change.row > 0 && table_.entry->columns[column].kind == core::ColumnKind::goal))
            return text;
        return placeholder_for(*table_.entry, column);
    }

    Reference<css::text::XTextDocument> document_;
    const core::PlanTable& table_;
    Reference<css::text::XTextTable> target_;
    MoneyCells money_;
    const core::AmountWords& amounts_;
};

/// Behind the text that goes, and not in front as the office puts it: new text that begins a paragraph would join a new
/// paragraph before it, and Undo (25.2) leaves the end of that recorded.
void replace_recorded(const Reference<css::text::XTextCursor>& range, const rtl::OUString& text) {
    const auto length = range->getString().getLength();
    text_around(range)->insertString(range->getEnd(), text, false);
    range->collapseToStart(); // it has grown
    cover(range, length);
    range->setString({});
}

} // namespace

void write_row(const Reference<css::text::XTextDocument>& document, const core::RowForm& form,
               const core::RowChange& change, const core::Template& plan_template) {
    const auto& table = *form.table;
    RowWriter writer(document, table, plan_template);
    writer.refuse_what_is_recorded(change);
    if (change.insert) return writer.insert(change);
    if (change.keep_goal_below) {
        const auto goal = std::ranges::find(table.entry->columns, core::ColumnKind::goal, &core::Column::kind);
        writer.set(change.row + 1, static_cast<std::size_t>(goal - table.entry->columns.begin()),
                   goal_above(table, change.row));
    }
    writer.change(change, !form.row);
    compute_formulas(document);
}

void change_texts(const Reference<css::text::XTextDocument>& document, const core::Document& read,
                  std::vector<core::TextChange> changes) {
    std::ranges::sort(changes, std::ranges::greater(), // from the end, so that what stands before keeps its place
                      [](const core::TextChange& change) { return core::reading_order(change.place); });
    const bool is_recorded = is_recording(document);
    for (const auto& change : changes) {
        const auto range = writable_range_at(document, read, change.place);
        const auto text = uno::to_office(change.text);
        if (is_recorded && !range->isCollapsed()) replace_recorded(range, text);
        else range->setString(text);
    }
}

} // namespace plan::writer
