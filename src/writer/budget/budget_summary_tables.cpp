#include "writer/budget/budget_summary_tables.hpp"

#include "core/document/document.hpp"
#include "core/text/refused.hpp"
#include "uno/text.hpp"
#include "writer/budget/budget_chart.hpp"
#include "writer/office/document_state.hpp"
#include "writer/office/protection.hpp"
#include "writer/reading/places.hpp"
#include "writer/reading/table_grid.hpp"
#include "writer/undo/kept_tables.hpp"
#include "writer/writing/block_writing.hpp"
#include "writer/writing/money_cells.hpp"

#include <algorithm>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <functional>
#include <map>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

/// A table of the document with the names of its cells.
struct NamedTable {
    NamedTable(const Reference<css::text::XTextDocument>& document, std::size_t the_block, const core::Document& read)
        : table(table_at(document, the_block)),
          name(uno::to_utf8(Reference<css::container::XNamed>(table, UNO_QUERY_THROW)->getName())),
          cells(cell_names(table, std::get<core::Table>(read.blocks[the_block]))), block(the_block) {}

    /// A damaged document may read otherwise once something in it is new.
    [[nodiscard]] const rtl::OUString& cell(std::size_t row, std::size_t column) const {
        if (row >= cells.size() || column >= cells[row].size() || cells[row][column].isEmpty())
            throw core::Refused("budget.unclear");
        return cells[row][column];
    }

    Reference<css::text::XTextTable> table;
    std::string name;
    std::vector<std::vector<rtl::OUString>> cells;
    std::size_t block = 0;
    std::size_t header = 0; ///< row of the header
};

struct Outdated {
    std::size_t block = 0;
    const core::Summary* summary = nullptr;
};

class SummaryWriter {
public:
    SummaryWriter(const Reference<css::text::XTextDocument>& document, const Inspection& inspection)
        : document_(document), read_(inspection.document), plan_(inspection.plan),
          money_(document, *plan_.plan_template) {}

    /// The tables that cannot be put right by other formulas alone, by block.
    std::vector<Outdated> outdated(const std::vector<core::Summary>& summaries) {
        for (const auto& summary : summaries) find(summary);
        std::vector<Outdated> result;
        for (const auto& summary : summaries)
            if (const auto table = summaries_.find(summary.entry->kind); table != summaries_.end())
                if (is_outdated(table->second, summary)) result.push_back({table->second.block, &summary});
        return result;
    }

    bool fill(const std::vector<core::Summary>& summaries) {
        for (const auto& summary : summaries) find(summary);
        bool changed = false;
        for (const auto& summary : summaries)
            if (const auto table = summaries_.find(summary.entry->kind); table != summaries_.end())
                changed = fill(table->second, summary) || changed;
        return changed;
    }

private:
    void find(const core::Summary& summary) {
        for (const auto& chapter : plan_.chapters)
            for (const auto& table : chapter.summaries) {
                if (table.entry != summary.entry || summaries_.contains(summary.entry->kind)) continue;
                NamedTable found(document_, table.block, read_);
                found.header = table.rows.front().front().place.cell->row;
                summaries_.emplace(summary.entry->kind, std::move(found));
            }
    }

    bool is_outdated(const NamedTable& table, const core::Summary& summary) {
        if (table.cells.size() != table.header + 1 + summary.rows.size()) return true;
        for (std::size_t row = 0; row <= summary.rows.size(); ++row) {
            const auto& cells = table.cells[table.header + row];
            if (cells.size() != summary.header.size()) return true;
            for (std::size_t column = 0; column < cells.size(); ++column) {
                if (cells[column].isEmpty()) return true; // another cell covers it
                const auto cell = table.table->getCellByName(cells[column]);
                const bool computed = cell->getType() == css::table::CellContentType_FORMULA;
                const auto* text = text_in(summary, row, column);
                if (computed != (text == nullptr)) return true;
                if (text != nullptr &&
                    Reference<css::text::XText>(cell, UNO_QUERY_THROW)->getString() != uno::to_office(*text))
                    return true;
            }
        }
        return false;
    }

    /// What a cell says where it is not computed; nullptr where it is.
    static const std::string* text_in(const core::Summary& summary, std::size_t row, std::size_t column) {
        static const std::string dash = core::no_figure;
        if (row == 0) return &summary.header[column];
        if (column == 0) return &summary.rows[row - 1].title;
        return summary.rows[row - 1].figures[column - 1].formula.empty() ? &dash : nullptr;
    }

    bool fill(const NamedTable& table, const core::Summary& summary) {
        bool changed = false;
        for (std::size_t row = 1; row <= summary.rows.size(); ++row)
            for (std::size_t column = 1; column < summary.header.size(); ++column) {
                const auto cell = table.table->getCellByName(table.cell(table.header + row, column));
                if (text_in(summary, row, column) != nullptr) continue;
                const auto formula = text_of(summary.rows[row - 1].figures[column - 1].formula);
                if (money_.has_formula(cell, formula)) continue;
                money_.put_formula(cell, formula);
                changed = true;
            }
        return changed;
    }

    std::string text_of(const core::Formula& formula) {
        std::string result;
        for (const auto& part : formula)
            if (const auto* text = std::get_if<std::string>(&part)) result += *text;
            else append(result, std::get<core::CellRange>(part));
        return result;
    }

    void append(std::string& formula, const core::CellRange& range) {
        const auto& table = table_of(range);
        const bool summary = std::holds_alternative<core::SummaryKind>(range.table);
        const auto name = [&](const core::CellIndex& index) {
            return uno::to_utf8(table.cell(index.row + (summary ? table.header : 0), index.column));
        };
        formula += "<" + table.name + "." + name(range.from);
        if (range.to) formula += ":" + name(*range.to);
        formula += ">";
    }

    const NamedTable& table_of(const core::CellRange& range) {
        if (const auto* kind = std::get_if<core::SummaryKind>(&range.table)) return summaries_.at(*kind);
        const auto block = std::get<std::size_t>(range.table);
        const auto known = sources_.find(block);
        return known != sources_.end() ? known->second
                                       : sources_.emplace(block, NamedTable(document_, block, read_)).first->second;
    }

    Reference<css::text::XTextDocument> document_;
    const core::Document& read_;
    const core::Plan& plan_;
    MoneyCells money_;
    std::map<core::SummaryKind, NamedTable> summaries_;
    std::map<std::size_t, NamedTable> sources_; ///< by block
};

} // namespace

core::TableElement SummaryElements::element(const core::Summary& summary, Caption caption) {
    auto& entry = templates_.emplace_back();
    entry.id = summary.entry->id;
    if (caption == Caption::yes) entry.caption = summary.entry->caption;
    entry.caption_label = known_.caption_label;
    for (const auto& title : summary.header) {
        auto& column = entry.columns.emplace_back();
        column.title = title;
        column.kind = entry.columns.size() == 1 ? core::ColumnKind::text : core::ColumnKind::amount;
    }
    core::TableElement element{&entry, {}};
    for (const auto& row : summary.rows) {
        auto& cells = element.rows.emplace_back();
        cells.push_back(row.title);
        for (const auto& figure : row.figures) cells.emplace_back(figure.formula.empty() ? core::no_figure : "");
    }
    return element;
}

bool has_outdated_summaries(const Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                            const std::vector<core::Summary>& summaries) {
    return !SummaryWriter(document, inspection).outdated(summaries).empty();
}

bool replace_outdated_summaries(const Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                                const core::Budget& budget) {
    const auto& plan = inspection.plan;
    const auto summaries = core::summaries_of(plan, budget);
    auto outdated = SummaryWriter(document, inspection).outdated(summaries);
    std::ranges::sort(outdated, std::ranges::greater{}, &Outdated::block);
    SummaryElements elements(plan.plan_template->summary);
    const auto blocks = inspection.document.blocks.size();
    if (outdated.empty()) return false;
    refuse_recording(document); // the office would record only half of the change
    std::vector<std::size_t> old_blocks;
    old_blocks.reserve(outdated.size());
    for (const auto& each : outdated) old_blocks.push_back(each.block);
    detach_charts(document, plan, old_blocks);
    const KeptTables kept(document); // between charts and tables: charts that come back look for tables by name
    for (const auto& [block, summary] : outdated) {
        const Reference<css::lang::XComponent> old(table_at(document, block), UNO_QUERY_THROW);
        refuse_protected(Reference<css::text::XTextTable>(old, UNO_QUERY_THROW));
        Reference<css::container::XNamed>(old, UNO_QUERY_THROW)->setName("PlanBudgetOutdated"); // the new one gets its
        write_blocks(document, block + 1, blocks, {elements.element(*summary, SummaryElements::Caption::no)});
        old->dispose();
    }
    return true;
}

bool fill_summaries(const Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                    const core::Budget& budget) {
    return SummaryWriter(document, inspection).fill(core::summaries_of(inspection.plan, budget));
}

} // namespace plan::writer
