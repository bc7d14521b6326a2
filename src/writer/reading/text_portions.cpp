#include "writer/reading/text_portions.hpp"

#include "uno/properties.hpp"
#include "writer/reading/table_grid.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace plan::writer {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

void for_each_portion(const css::uno::BaseReference& text, const PortionVisitor& visit) {
    const auto contents = Reference<css::container::XEnumerationAccess>(text, UNO_QUERY_THROW)->createEnumeration();
    while (contents->hasMoreElements()) {
        const auto content = contents->nextElement();
        if (const Reference<css::text::XTextTable> table(content, UNO_QUERY); table.is()) {
            for_each_cell(table, [&visit](const auto& cell) { for_each_portion(cell, visit); });
        } else if (const Reference<css::container::XEnumerationAccess> paragraph(content, UNO_QUERY); paragraph.is()) {
            const auto portions = paragraph->createEnumeration();
            while (portions->hasMoreElements()) {
                const Reference<css::uno::XInterface> portion(portions->nextElement(), UNO_QUERY_THROW);
                visit(uno::get<rtl::OUString>(portion, "TextPortionType"), portion);
            }
        }
    }
}

} // namespace plan::writer
