#include "bare_pass.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace plan::bench {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace {

sal_Int64 cells_of(const Reference<css::text::XTextTable>& table) {
    sal_Int64 characters = 0;
    try {
        for (const auto& row : Reference<css::sheet::XCellRangeData>(table, UNO_QUERY_THROW)->getDataArray())
            for (const auto& cell : row) {
                rtl::OUString text;
                if (cell >>= text) characters += text.getLength();
            }
    } catch (const css::uno::RuntimeException&) { // merged cells have no array
        for (const auto& name : table->getCellNames())
            if (const Reference<css::text::XText> cell(table->getCellByName(name), UNO_QUERY); cell.is())
                characters += cell->getString().getLength();
    }
    return characters;
}

} // namespace

sal_Int64 bare_pass(const Reference<css::text::XTextDocument>& document) {
    sal_Int64 characters = 0;
    const auto contents =
        Reference<css::container::XEnumerationAccess>(document->getText(), UNO_QUERY_THROW)->createEnumeration();
    while (contents->hasMoreElements()) {
        const auto content = contents->nextElement();
        const Reference<css::text::XTextTable> table(content, UNO_QUERY);
        if (table.is()) {
            characters += cells_of(table);
            continue;
        }
        characters += Reference<css::text::XTextRange>(content, UNO_QUERY_THROW)->getString().getLength();
        rtl::OUString style;
        Reference<css::beans::XPropertySet>(content, UNO_QUERY_THROW)->getPropertyValue("ParaStyleName") >>= style;
        characters += style.getLength();
    }
    return characters;
}

} // namespace plan::bench
