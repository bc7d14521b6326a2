#include "writer/reading/recorded_rows.hpp"

#include "uno/properties.hpp"
#include "writer/reading/table_grid.hpp"

#include <algorithm>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

bool paragraph_has_insertion(const Reference<css::container::XEnumerationAccess>& paragraph) {
    const auto portions = paragraph->createEnumeration();
    while (portions->hasMoreElements()) {
        const Reference<css::uno::XInterface> portion(portions->nextElement(), UNO_QUERY_THROW);
        if (uno::get<rtl::OUString>(portion, "TextPortionType") == "Redline" &&
            uno::get<rtl::OUString>(portion, "RedlineType") == "Insert")
            return true;
    }
    return false;
}

bool cell_has_insertion(const Reference<css::text::XText>& cell) {
    const auto contents = Reference<css::container::XEnumerationAccess>(cell, UNO_QUERY_THROW)->createEnumeration();
    while (contents->hasMoreElements())
        if (const Reference<css::container::XEnumerationAccess> paragraph(contents->nextElement(), UNO_QUERY);
            paragraph.is() && paragraph_has_insertion(paragraph))
            return true;
    return false;
}

/// Where the cells of the rows do not tell which row they are in, nothing is known of the row.
bool is_inserted(const Reference<css::text::XTextTable>& table, const std::vector<std::vector<rtl::OUString>>& names,
                 std::size_t row) {
    return row >= names.size() || std::ranges::any_of(names[row], [&table](const rtl::OUString& name) {
               return !name.isEmpty() && cell_has_insertion({table->getCellByName(name), UNO_QUERY_THROW});
           });
}

} // namespace

std::vector<std::size_t> rows_recorded_as_deleted(const Reference<css::text::XTextTable>& table) {
    std::vector<std::size_t> found;
    const auto rows = table->getRows();
    for (sal_Int32 row = 0; row < rows->getCount(); ++row)
        if (!uno::get<bool>(Reference<css::uno::XInterface>(rows->getByIndex(row), UNO_QUERY_THROW),
                            "HasTextChangesOnly"))
            found.push_back(static_cast<std::size_t>(row));
    if (found.empty()) return found;
    const auto names = cell_names(table);
    std::erase_if(found, [&](std::size_t row) { return is_inserted(table, names, row); });
    return found;
}

void remove_rows_recorded_as_deleted(const Reference<css::text::XTextDocument>& document) {
    const Reference<css::container::XIndexAccess> tables(
        Reference<css::text::XTextTablesSupplier>(document, UNO_QUERY_THROW)->getTextTables(), UNO_QUERY_THROW);
    for (sal_Int32 at = tables->getCount(); at > 0; --at) { // a table whose last row goes is one less
        const Reference<css::text::XTextTable> table(tables->getByIndex(at - 1), UNO_QUERY_THROW);
        const auto rows = rows_recorded_as_deleted(table);
        for (auto row = rows.rbegin(); row != rows.rend(); ++row)
            table->getRows()->removeByIndex(static_cast<sal_Int32>(*row), 1);
    }
}

} // namespace plan::writer
