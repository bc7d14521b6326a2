#include "writer/follow_up/follow_up_writing.hpp"

#include "core/template/roles.hpp"
#include "core/text/refused.hpp"
#include "uno/text.hpp"
#include "writer/chapters/chapter_insertion.hpp"
#include "writer/office/document_state.hpp"
#include "writer/office/protection.hpp"
#include "writer/reading/places.hpp"
#include "writer/reading/table_grid.hpp"
#include "writer/undo/kept_property.hpp"
#include "writer/undo/kept_tables.hpp"
#include "writer/writing/block_writing.hpp"
#include "writer/writing/table_rows.hpp"
#include "writer/writing/table_writer.hpp"

#include <algorithm>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <iterator>

namespace plan::writer {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;
using Insertion = core::FollowUpUpdate::Insertion;

/// The cells of rows that stand below each other, for a table whose rows are all cut alike.
void fill_rows(const Reference<css::text::XTextTable>& target, const core::PlanTable& table, std::size_t row,
               const std::vector<Insertion>& rows, std::size_t first, std::size_t count) {
    const auto width = target->getColumns()->getCount();
    Sequence<Sequence<Any>> data(static_cast<sal_Int32>(count));
    for (std::size_t at = 0; at < count; ++at) {
        auto& cells = data.getArray()[at];
        cells.realloc(width);
        for (sal_Int32 cell = 0; cell < width; ++cell) cells.getArray()[cell] <<= rtl::OUString();
        for (std::size_t column = 0; column < table.entry->columns.size(); ++column)
            if (const auto place = table.column_of[column]; place && static_cast<sal_Int32>(*place) < width)
                cells.getArray()[*place] <<= uno::to_office(rows[first + at].cells[column]);
    }
    const Reference<css::table::XCellRange> all(target, UNO_QUERY_THROW);
    const auto top = static_cast<sal_Int32>(row);
    Reference<css::sheet::XCellRangeData>(
        all->getCellRangeByPosition(0, top, width - 1, top + static_cast<sal_Int32>(count) - 1), UNO_QUERY_THROW)
        ->setDataArray(data);
}

void fill_row(const Reference<css::text::XTextTable>& target, const core::PlanTable& table, std::size_t row,
              const core::FollowUpCells& cells) {
    for (std::size_t column = 0; column < table.entry->columns.size(); ++column) {
        if (!table.column_of[column]) continue;
        const auto cell = table_cell(target, core::CellIndex{row, cell_of_new_row(table, row, column).column});
        if (!cell.is()) throw core::Refused("table.merged");
        set_cell(cell, cells[column]);
    }
}

/// Puts rows that stand below each other in, above a row or at the end.
void insert(const Reference<css::text::XTextDocument>& document, const Reference<css::text::XTextTable>& target,
            const core::PlanTable& table, const std::vector<Insertion>& rows, std::size_t first, std::size_t count) {
    const auto row = rows[first].row;
    if (!is_plain_grid(target)) {
        for (auto at = first + count; at-- > first;) {
            insert_row(document, target, table, row);
            fill_row(target, table, row, rows[at].cells);
        }
        return;
    }
    insert_row(document, target, table, row); // it looks after the style of the first row below a header
    if (count > 1) target->getRows()->insertByIndex(static_cast<sal_Int32>(row) + 1, static_cast<sal_Int32>(count) - 1);
    fill_rows(target, table, row, rows, first, count);
}

void change_rows(const Reference<css::text::XTextDocument>& document, const core::Plan& plan,
                 const core::FollowUpUpdate& update) {
    const KeptTables kept(document, KeptTables::Extent::all);
    for (const auto* table : plan.tables(core::role::table::follow_up)) {
        const auto target = table_at(document, table->block);
        const auto remove = [&target](std::size_t row) {
            if (!is_plain_grid(target)) throw core::Refused("table.merged");
            refuse_protected_rows(target, row, row + 1);
            target->getRows()->removeByIndex(static_cast<sal_Int32>(row), 1);
        };
        std::vector<Insertion> added;
        std::ranges::copy_if(update.added, std::back_inserter(added),
                             [table](const auto& each) { return each.table == table->block; });
        std::vector<std::size_t> removed;
        for (const auto& each : update.removed)
            if (each.table == table->block) removed.push_back(each.row);
        // From the bottom, so that what stands above keeps its number; a row that is taken away is the model of those
        // that come in front of it, so it goes last.
        while (!added.empty()) {
            const auto row = added.back().row;
            for (; !removed.empty() && removed.back() > row; removed.pop_back()) remove(removed.back());
            const auto first = std::ranges::find(added, row, &Insertion::row);
            const auto count = static_cast<std::size_t>(added.end() - first);
            insert(document, target, *table, added, static_cast<std::size_t>(first - added.begin()), count);
            added.erase(first, added.end());
            if (removed.empty() || removed.back() != row) continue;
            remove(row + count);
            removed.pop_back();
        }
        for (; !removed.empty(); removed.pop_back()) remove(removed.back());
    }
}

/// The chapter with its rows, or its table where the plan has the chapter alone.
void put_in(const Reference<css::text::XTextDocument>& document, const Inspection& inspection,
            const std::vector<core::FollowUpCells>& rows) {
    const auto& plan = inspection.plan;
    const auto* entry = plan.plan_template->chapter(core::role::chapter::follow_up);
    if (entry == nullptr) throw core::Refused("follow-up.none");
    auto elements = core::compose_chapter(*entry, *plan.plan_template, plan.settings);
    for (auto& element : elements)
        if (auto* table = std::get_if<core::TableElement>(&element);
            table != nullptr && table->table->role == core::role::table::follow_up)
            table->rows.assign(rows.begin(), rows.end());
    const auto blocks = inspection.document.blocks.size();
    const auto* chapter = plan.chapter(entry->id);
    if (chapter == nullptr) return write_blocks(document, block_for_chapter(plan, *entry, blocks), blocks, elements);
    std::erase_if(elements, [](const core::Element& each) { return std::holds_alternative<core::TextElement>(each); });
    write_blocks(document, chapter->end_block, blocks, elements);
}

} // namespace

void write_follow_up(const Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                     const core::FollowUpUpdate& update) {
    refuse_recording(document); // the office would record only half of the change
    const auto& plan = inspection.plan;
    if (plan.tables(core::role::table::follow_up).empty()) {
        put_in(document, inspection, update.all);
    } else {
        for (const auto& change : update.changed) {
            const auto cell = table_cell(table_at(document, change.place.block), *change.place.cell);
            if (!cell.is()) throw core::Refused("document.changed");
            set_cell(cell, change.text);
        }
        if (!update.added.empty() || !update.removed.empty()) change_rows(document, plan, update);
    }
    keep_property(document, core::follow_up_property, update.marks);
}

} // namespace plan::writer
