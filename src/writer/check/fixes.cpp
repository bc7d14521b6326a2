#include "writer/check/fixes.hpp"

#include "core/check/finding.hpp"
#include "core/text/number.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/refused.hpp"
#include "uno/text.hpp"
#include "writer/budget/budget_update.hpp"
#include "writer/chapters/chapter_insertion.hpp"
#include "writer/chapters/guidance.hpp"
#include "writer/reading/bookmarks.hpp"
#include "writer/reading/places.hpp"
#include "writer/reading/table_grid.hpp"
#include "writer/undo/kept_tables.hpp"
#include "writer/writing/house_style.hpp"
#include "writer/writing/table_rows.hpp"

#include <algorithm>
#include <com/sun/star/lang/XComponent.hpp>
#include <numeric>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class Fixer {
public:
    Fixer(const Reference<css::text::XTextDocument>& document, const Inspection& inspection,
          const core::Finding& finding)
        : document_(document), inspection_(inspection), plan_(inspection.plan), finding_(finding) {}

    /// Where a row or paragraph holds nothing but placeholders, it goes as a whole.
    void remove_text() {
        if (finding_.place.cell) {
            if (row_is_only_placeholders()) return remove_row();
        } else if (finding_.place.aside == 0 && paragraph_is_only_placeholder() && !is_in_front_of_table()) {
            Reference<css::lang::XComponent>(block_at(document_, finding_.place.block), UNO_QUERY_THROW)->dispose();
            return;
        }
        range_at(document_, finding_.place)->setString({});
    }

    void keep_example() {
        insert_bookmark(document_, range_at(document_, finding_.place).get(), core::kept_bookmark(finding_.subject));
    }

    void replace_cell() { range_at(document_, finding_.place)->setString(uno::to_office(finding_.fix_value)); }

    void add_activity_row() { add_row(document_, table_of("activities"), {{"goal", finding_.fix_value}}); }

    void add_agenda_row() {
        const auto& activity = plan_.activities.at(core::read_number(finding_.fix_value).value());
        add_row(document_, table_of("agenda"),
                {{"activity", activity.activity.text}, {"target-group", activity.target_group}});
    }

    void remove_duplicate_row() {
        if (!is_plain_grid(table_at(document_, finding_.place.block))) throw core::Refused("table.merged");
        remove_row();
    }

    void add_columns() {
        for (const auto& chapter : plan_.chapters)
            for (const auto& table : chapter.tables)
                if (table.block == finding_.place.block) return add_missing_columns(document_, table);
        throw core::Refused("document.changed");
    }

    /// By date. A row whose date cannot be read stays behind the row that it stands behind; those at the end stay
    /// there.
    void sort_agenda() {
        const core::PlanTable& table = agenda_table();
        std::vector<std::optional<core::Day>> days(table.rows.size());
        for (const auto& item : plan_.agenda)
            if (item.table == &table && item.period) days[item.row] = item.period->from;
        for (std::size_t row = days.size(); row > 0 && !days[row - 1]; --row) days[row - 1] = core::Day::max();
        for (std::size_t row = 1; row < days.size(); ++row)
            if (!days[row]) days[row] = days[row - 1];
        std::vector<std::size_t> sorted(table.rows.size());
        std::iota(sorted.begin(), sorted.end(), std::size_t{0});
        std::ranges::stable_sort(sorted, {}, [&days](std::size_t row) { return days[row].value_or(core::Day::min()); });
        std::vector<std::size_t> order(sorted.size());
        for (std::size_t place = 0; place < sorted.size(); ++place) order[sorted[place]] = place;
        reorder_rows(document_, table, order);
    }

private:
    [[nodiscard]] const std::vector<std::string>& row_texts() const {
        return std::get<core::Table>(inspection_.document.blocks.at(finding_.place.block))
            .rows.at(finding_.place.cell->row);
    }

    [[nodiscard]] bool row_is_only_placeholders() const {
        const auto& rows = std::get<core::Table>(inspection_.document.blocks.at(finding_.place.block)).rows;
        return rows.size() > 2 && std::ranges::all_of(row_texts(), core::is_only_placeholder) &&
               is_plain_grid(table_at(document_, finding_.place.block));
    }

    void remove_row() {
        const KeptTables kept(document_, KeptTables::Extent::all);
        table_at(document_, finding_.place.block)
            ->getRows()
            ->removeByIndex(static_cast<sal_Int32>(finding_.place.cell->row), 1);
    }

    /// A paragraph in front of a table is emptied but stays: where a bookmark reaches over both, the office crashes on
    /// Undo of its removal.
    [[nodiscard]] bool is_in_front_of_table() const {
        const auto& blocks = inspection_.document.blocks;
        const auto next = finding_.place.block + 1;
        return next < blocks.size() && std::holds_alternative<core::Table>(blocks[next]);
    }

    [[nodiscard]] bool paragraph_is_only_placeholder() const {
        return core::is_only_placeholder(
            std::get<core::Paragraph>(inspection_.document.blocks.at(finding_.place.block)).text);
    }

    [[nodiscard]] const core::PlanTable& table_of(std::string_view id) const {
        const auto tables = plan_.tables(id);
        if (tables.empty()) throw core::Refused("document.changed");
        return *tables.front();
    }

    [[nodiscard]] const core::PlanTable& agenda_table() const {
        const auto item = std::ranges::find_if(plan_.agenda, [this](const core::AgendaItem& candidate) {
            return candidate.table->block == finding_.place.block;
        });
        if (item == plan_.agenda.end()) throw core::Refused("document.changed");
        return *item->table;
    }

    Reference<css::text::XTextDocument> document_;
    const Inspection& inspection_;
    const core::Plan& plan_;
    const core::Finding& finding_;
};

} // namespace

bool apply_fix(const Reference<css::text::XTextDocument>& document, const Inspection& inspection,
               const core::Finding& finding, const rtl::OUString& house_style) {
    if (finding.fix == core::FixKind::none) return false;
    Fixer fixer(document, inspection, finding);
    switch (finding.fix) {
    case core::FixKind::none:
        break;
    case core::FixKind::remove_text:
        fixer.remove_text();
        break;
    case core::FixKind::hide_guidance:
        show_guidance(document, inspection, house_style, false);
        break;
    case core::FixKind::insert_chapter:
        add_missing_styles(document, house_style);
        insert_chapter(document, inspection, finding.fix_value);
        break;
    case core::FixKind::insert_example:
        add_missing_styles(document, house_style);
        insert_example(document, inspection, finding.fix_value);
        break;
    case core::FixKind::keep_example:
        fixer.keep_example();
        break;
    case core::FixKind::replace_cell:
        fixer.replace_cell();
        break;
    case core::FixKind::add_activity_row:
        add_missing_styles(document, house_style);
        fixer.add_activity_row();
        break;
    case core::FixKind::add_agenda_row:
        add_missing_styles(document, house_style);
        fixer.add_agenda_row();
        break;
    case core::FixKind::add_columns:
        fixer.add_columns();
        break;
    case core::FixKind::sort_agenda:
        fixer.sort_agenda();
        break;
    case core::FixKind::remove_row:
        fixer.remove_duplicate_row();
        break;
    case core::FixKind::show_changes: // opens another document; nothing to do in this one
        return false;
    case core::FixKind::update_budget:
        update_budget(document, inspection, house_style, BudgetExtent::present);
        break;
    }
    return true;
}

} // namespace plan::writer
