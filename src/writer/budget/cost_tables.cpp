#include "writer/budget/cost_tables.hpp"

#include "core/budget/budget_summary.hpp"
#include "core/plan/placed_text.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/refused.hpp"
#include "uno/text.hpp"
#include "writer/office/plain_cell.hpp"
#include "writer/office/protection.hpp"
#include "writer/reading/places.hpp"
#include "writer/reading/table_grid.hpp"
#include "writer/undo/kept_tables.hpp"
#include "writer/writing/money_cells.hpp"
#include "writer/writing/table_rows.hpp"
#include "writer/writing/table_writer.hpp"

#include <algorithm>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class CostTable {
public:
    CostTable(const Reference<css::text::XTextDocument>& document, const Inspection& inspection,
              const core::PlanTable& table, MoneyCells& money)
        : document_(document), plan_(inspection.plan), marks_(inspection.document.marks), read_(table),
          table_(table_at(document, table.block)),
          names_(cell_names(table_, std::get<core::Table>(inspection.document.blocks[table.block]))), money_(money) {}

    bool tidy() {
        bool changed = false;
        for (std::size_t column = 0; column < read_.entry->columns.size(); ++column)
            if (read_.entry->columns[column].kind == core::ColumnKind::amount)
                for (std::size_t row = 0; row < read_.rows.size(); ++row)
                    if (!read_.row_is_total(row)) changed = tidy_cell(read_.cell(row, column)) || changed;
        for (const auto& means : plan_.means)
            if (means.table == &read_) changed = tidy_cell(means.elsewhere) || changed;
        return changed;
    }

    /// Only where the table has no totals of the school's own.
    bool close() {
        const auto place = amount_column();
        if (!place || read_.first_row == 0 || names_.front().size() < 2 || !is_plain()) return false;
        if (*place >= names_.front().size() || read_.first_row > names_.size()) return false; // no cell of its own
        std::size_t last = names_.size() - 1;
        const bool renewed = read_.total_rows.empty() || take_away_total(*place);
        if (renewed) last = add_total_row(*place);
        else if (const auto closing = core::closing_row(read_); !closing || !is_plain_total(*closing)) return false;
        const auto formula = "sum <" + uno::to_utf8(names_[read_.first_row - 1][*place]) + ":" +
                             uno::to_utf8(names_[last][*place]) + ">";
        return money_.put_column_sum(cell(last, *place), formula) || renewed;
    }

private:
    bool tidy_cell(const core::PlacedText* text) {
        if (text == nullptr || !text->place.cell || has_note(text->place)) return false;
        const auto [row, column] = *text->place.cell;
        if (row >= names_.size() || column >= names_[row].size() || names_[row][column].isEmpty()) return false;
        return money_.tidy(cell(row, column), text->text);
    }

    /// Its anchor, or what somebody struck through, would go with the text.
    [[nodiscard]] bool has_note(const core::Place& place) const {
        return std::ranges::any_of(marks_, [&place](const core::TextMark& mark) {
            return mark.is_left_out() && mark.place.block == place.block && mark.place.cell == place.cell;
        });
    }

    /// Takes away a total that a new one must stand for: ours when rows were added behind it, as Tab in the last cell
    /// does, and a number or formula, which the office does not bring back on Undo once it is overwritten.
    bool take_away_total(std::size_t amounts) {
        if (read_.total_rows.size() != 1) return false;
        const auto number = read_.total_rows.front();
        const auto row = read_.first_row + number;
        const bool is_last = number + 1 == read_.rows.size();
        if (is_last ? !is_computed(cell(row, amounts)) || !is_plain_total(number)
                    : !MoneyCells::has_column_sum(cell(row, amounts)))
            return false;
        const KeptTables kept(document_, KeptTables::Extent::headers);
        refuse_protected_rows(table_, row, row + 1);
        table_->getRows()->removeByIndex(static_cast<sal_Int32>(row), 1);
        return true;
    }

    /// @returns  its number
    std::size_t add_total_row(std::size_t amounts) {
        const KeptTables kept(document_, KeptTables::Extent::headers);
        const auto last = table_->getRows()->getCount();
        refuse_protected(table_);
        table_->getRows()->insertByIndex(last, 1);
        names_ = cell_names(table_);
        const auto row = static_cast<std::size_t>(last);
        if (row >= names_.size()) throw core::Refused("table.complicated"); // the office put none in, without a word
        for (std::size_t column = 0; column < names_[row].size(); ++column)
            set_cell_style(text_of(row, column), "Table Contents");
        text_of(row, amounts == 0 ? 1 : 0)->setString(uno::to_office(plan_.plan_template->summary.total));
        return row;
    }

    [[nodiscard]] Reference<css::table::XCell> cell(std::size_t row, std::size_t column) const {
        return table_->getCellByName(names_[row][column]);
    }
    [[nodiscard]] Reference<css::text::XText> text_of(std::size_t row, std::size_t column) const {
        return {cell(row, column), UNO_QUERY_THROW};
    }

    [[nodiscard]] std::optional<std::size_t> amount_column() const {
        for (std::size_t column = 0; column < read_.entry->columns.size(); ++column)
            if (read_.entry->columns[column].role == core::role::column::cost) return read_.column_of[column];
        return std::nullopt;
    }

    [[nodiscard]] bool is_plain_total(std::size_t row) const {
        const auto& cells = read_.rows[row];
        const auto label = std::ranges::find_if(cells, [](const auto& cell) { return !cell.text.empty(); });
        return label != cells.end() &&
               core::contains(plan_.plan_template->money.total_keys, core::match_key(label->text));
    }

    [[nodiscard]] bool is_plain() const {
        return std::ranges::all_of(names_, [this](const auto& row) {
            return row.size() == names_.front().size() &&
                   std::ranges::none_of(row, [](const auto& name) { return name.isEmpty(); });
        });
    }

    Reference<css::text::XTextDocument> document_;
    const core::Plan& plan_;
    const std::vector<core::TextMark>& marks_;
    const core::PlanTable& read_;
    Reference<css::text::XTextTable> table_;
    std::vector<std::vector<rtl::OUString>> names_;
    MoneyCells& money_;
};

} // namespace

bool tidy_cost_tables(const Reference<css::text::XTextDocument>& document, const Inspection& inspection) {
    const auto& plan = inspection.plan;
    MoneyCells money(document, *plan.plan_template);
    bool changed = false;
    for (const auto& chapter : plan.chapters)
        for (const auto& table : chapter.tables) {
            if (table.entry->role != core::role::table::costs && table.entry->role != core::role::table::means &&
                table.entry->role != core::role::table::follow_up)
                continue;
            CostTable target(document, inspection, table, money);
            changed = target.tidy() || changed;
            if (table.entry->role == core::role::table::costs) changed = target.close() || changed;
        }
    return changed;
}

} // namespace plan::writer
