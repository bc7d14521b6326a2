#include "writer/reading/layout_table.hpp"

#include "uno/properties.hpp"
#include "writer/reading/paragraph_reader.hpp"
#include "writer/reading/table_grid.hpp"

#include <algorithm>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <vector>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

constexpr sal_Int32 most_rows = 200; // nobody lays a page out with more
constexpr sal_Int32 columns_of_data = 3;

/// What stands in one cell.
struct CellContents {
    int paragraphs = 0; ///< with text
    int headings = 0;
    int titles = 0; ///< by their looks
    int tables = 0;
};

CellContents contents_of(const Reference<css::text::XText>& cell, bool looks_too) {
    CellContents result;
    ParagraphReader reader;
    const auto contents = Reference<css::container::XEnumerationAccess>(cell, UNO_QUERY_THROW)->createEnumeration();
    while (contents->hasMoreElements()) {
        const auto content = contents->nextElement();
        if (Reference<css::text::XTextTable>(content, UNO_QUERY).is()) {
            ++result.tables;
            continue;
        }
        const Reference<css::text::XTextRange> paragraph(content, UNO_QUERY);
        if (!paragraph.is() || paragraph->getString().isEmpty()) continue;
        ++result.paragraphs;
        if (uno::get<sal_Int16>(paragraph, "OutlineLevel") > 0) ++result.headings;
        else if (looks_too && reader.read(content).bold) ++result.titles;
    }
    return result;
}

class Decision {
public:
    Decision(const Reference<css::text::XTextTable>& table, const std::vector<std::vector<rtl::OUString>>& names) {
        const bool one_cell = names.size() == 1 && names.front().size() == 1;
        for (const auto& row : names) {
            auto& cells = rows_.emplace_back();
            for (const auto& name : row) {
                const Reference<css::text::XText> cell(name.isEmpty() ? nullptr : table->getCellByName(name),
                                                       UNO_QUERY);
                cells.push_back(cell.is() ? contents_of(cell, one_cell) : CellContents{});
            }
        }
    }

    [[nodiscard]] bool is_layout() const {
        if (any([](const CellContents& cell) { return cell.tables > 0; })) return !is_data();
        if (any([](const CellContents& cell) { return cell.headings > 0 && cell.paragraphs > 1; })) return true;
        if (rows_.size() == 1 && rows_.front().size() == 1) return rows_.front().front().titles > 1;
        return has_headings_beside_text();
    }

private:
    template <typename Is>
    [[nodiscard]] bool any(Is&& is) const {
        return std::ranges::any_of(rows_, [&is](const auto& row) { return std::ranges::any_of(row, is); });
    }

    /// Columns below a row of their names.
    [[nodiscard]] bool is_data() const {
        return rows_.size() > 1 && rows_.front().size() >= columns_of_data &&
               std::ranges::all_of(rows_.front(),
                                   [](const auto& cell) { return cell.paragraphs <= 1 && cell.tables == 0; });
    }

    /// Titles in the first of at most two columns, each with its text behind or below it.
    [[nodiscard]] bool has_headings_beside_text() const {
        const auto is_narrow = [](const auto& row) { return row.size() <= 2; };
        if (!std::ranges::all_of(rows_, is_narrow)) return false;
        const auto headings =
            std::ranges::count_if(rows_, [](const auto& row) { return !row.empty() && row.front().headings > 0; });
        const bool one_column = std::ranges::all_of(rows_, [](const auto& row) { return row.size() <= 1; });
        return headings >= (one_column && rows_.size() > 1 ? 1 : 2);
    }

    std::vector<std::vector<CellContents>> rows_;
};

} // namespace

bool is_layout_table(const Reference<css::text::XTextTable>& table, bool may_hold_tables) {
    const auto rows = table->getRows()->getCount();
    const auto columns = table->getColumns()->getCount(); // 0 where cells are split
    if (rows > most_rows || (!may_hold_tables && columns >= columns_of_data)) return false;
    if (Reference<css::container::XNamed>(table, UNO_QUERY_THROW)->getName().startsWith("Plan")) return false; // ours
    return Decision(table, cell_names(table)).is_layout();
}

} // namespace plan::writer
