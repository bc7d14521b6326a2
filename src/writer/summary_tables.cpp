#include "writer/summary_tables.hpp"

#include "core/problem.hpp"
#include "uno/text.hpp"
#include "writer/money_cells.hpp"
#include "writer/places.hpp"
#include "writer/table_grid.hpp"
#include "writer/table_rows.hpp"
#include "writer/table_writer.hpp"

#include <algorithm>
#include <com/sun/star/container/XNamed.hpp>
#include <map>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

/// A table of the document with the names of its cells.
struct NamedTable {
    explicit NamedTable(Reference<css::text::XTextTable> the_table)
        : table(std::move(the_table)),
          name(uno::to_utf8(Reference<css::container::XNamed>(table, UNO_QUERY_THROW)->getName())) {
        read_cells();
    }

    void read_cells() { cells = cell_names(table); }

    Reference<css::text::XTextTable> table;
    std::string name;
    std::vector<std::vector<rtl::OUString>> cells;
    std::size_t header = 0; ///< row of the header
};

class SummaryWriter {
public:
    SummaryWriter(const Reference<css::text::XTextDocument>& document, const core::Plan& plan)
        : document_(document), plan_(plan), money_(document, plan.shape->language) {}

    void fill(const std::vector<core::Summary>& summaries) {
        for (const auto& summary : summaries) find(summary);
        for (const auto& summary : summaries)
            if (const auto table = summaries_.find(summary.shape->kind); table != summaries_.end())
                resize(table->second, summary);
        for (const auto& summary : summaries)
            if (const auto table = summaries_.find(summary.shape->kind); table != summaries_.end())
                fill(table->second, summary);
    }

private:
    void find(const core::Summary& summary) {
        for (const auto& chapter : plan_.chapters)
            for (const auto& table : chapter.summaries) {
                if (table.shape != summary.shape || summaries_.contains(summary.shape->kind)) continue;
                NamedTable found(table_at(document_, table.block));
                found.header = table.rows.front().front().place.cell->row;
                if (!is_plain_grid(found.table)) throw core::Refused("table.merged");
                summaries_.emplace(summary.shape->kind, std::move(found));
            }
    }

    /// Rows come and go in the middle, so that the last ones keep their looks.
    static void resize(NamedTable& table, const core::Summary& summary) {
        const auto wanted = static_cast<sal_Int32>(table.header + 1 + summary.rows.size());
        const auto rows = table.table->getRows();
        const auto columns = table.table->getColumns();
        const auto width = static_cast<sal_Int32>(summary.header.size());
        if (rows->getCount() == wanted && columns->getCount() == width) return;
        const HeaderPause pause(table.table);
        const auto first = static_cast<sal_Int32>(table.header) + 1;
        if (const auto more = wanted - rows->getCount(); more > 0) {
            const auto at = std::min(rows->getCount(), first + 1);
            rows->insertByIndex(at, more);
        } else if (more < 0) {
            rows->removeByIndex(first, -more);
        }
        if (const auto more = width - columns->getCount(); more > 0) columns->insertByIndex(columns->getCount(), more);
        else if (more < 0) columns->removeByIndex(width, -more);
        table.read_cells();
        for (auto row = static_cast<std::size_t>(first); row < table.cells.size(); ++row)
            for (const auto& cell : table.cells[row])
                set_cell_style({table.table->getCellByName(cell), UNO_QUERY_THROW}, "Table Contents");
    }

    void fill(NamedTable& table, const core::Summary& summary) {
        const auto cell = [&table](std::size_t row, std::size_t column) {
            return table.table->getCellByName(table.cells[table.header + row][column]);
        };
        for (std::size_t column = 0; column < summary.header.size(); ++column)
            money_.put_text(cell(0, column), summary.header[column]);
        for (std::size_t row = 0; row < summary.rows.size(); ++row) {
            const auto& [title, figures] = summary.rows[row];
            money_.put_text(cell(row + 1, 0), title);
            for (std::size_t at = 0; at < figures.size(); ++at)
                if (const auto target = cell(row + 1, at + 1); figures[at].formula.empty())
                    money_.put_text(target, core::no_figure);
                else money_.put_formula(target, text_of(figures[at].formula));
        }
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
            return uno::to_utf8(table.cells.at(index.row + (summary ? table.header : 0)).at(index.column));
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
                                       : sources_.emplace(block, NamedTable(table_at(document_, block))).first->second;
    }

    Reference<css::text::XTextDocument> document_;
    const core::Plan& plan_;
    MoneyCells money_;
    std::map<core::SummaryKind, NamedTable> summaries_;
    std::map<std::size_t, NamedTable> sources_; ///< by block
};

} // namespace

core::TableElement SummaryShapes::element(const core::Summary& summary) {
    auto& shape = shapes_.emplace_back();
    shape.id = summary.shape->id;
    shape.caption = summary.shape->caption;
    shape.caption_label = known_.caption_label;
    for (const auto& title : summary.header) {
        auto& column = shape.columns.emplace_back();
        column.title = title;
        column.kind = shape.columns.size() == 1 ? core::ColumnKind::text : core::ColumnKind::amount;
    }
    core::TableElement element{&shape, {}};
    for (const auto& row : summary.rows) {
        element.rows.push_back({row.title});
        element.rows.back().resize(summary.header.size());
    }
    return element;
}

void fill_summaries(const Reference<css::text::XTextDocument>& document, const core::Plan& plan,
                    const core::Budget& budget) {
    SummaryWriter(document, plan).fill(core::summaries_of(plan, budget));
}

} // namespace plan::writer
