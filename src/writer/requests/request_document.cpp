#include "writer/requests/request_document.hpp"

#include "core/template/table_template.hpp"
#include "uno/properties.hpp"
#include "writer/writing/table_writer.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

core::Column column(const std::string& title, core::ColumnKind width) {
    core::Column result;
    result.title = title;
    result.kind = width;
    return result;
}

core::TableTemplate table_of(const core::RequestPage& page) {
    core::TableTemplate table;
    table.id = "request";
    table.role = table.id;
    table.columns = {column(page.columns.at(0), core::ColumnKind::level), // answers need more room than questions
                     column(page.columns.at(1), core::ColumnKind::text)};
    return table;
}

PageDocument::Content content_of(const core::RequestPage& page, const core::TableTemplate& table,
                                 const std::string& language) {
    PageDocument::Content content{page.title, {}, language};
    for (const auto& text : page.before) content.elements.emplace_back(text);
    core::TableElement form{&table, {}};
    for (const auto& row : page.rows) form.rows.push_back({row.label, row.hint});
    content.elements.emplace_back(std::move(form));
    for (const auto& text : page.after) content.elements.emplace_back(text);
    return content;
}

/// The title of the rows below it is one cell, which looks as the header does.
void merge_titles(const Reference<css::text::XTextDocument>& document, const core::RequestPage& page) {
    const Reference<css::container::XIndexAccess> tables(
        Reference<css::text::XTextTablesSupplier>(document, UNO_QUERY_THROW)->getTextTables(), UNO_QUERY_THROW);
    const Reference<css::text::XTextTable> table(tables->getByIndex(0), UNO_QUERY_THROW);
    for (std::size_t row = 0; row < page.rows.size(); ++row) {
        if (!page.rows[row].field.empty()) continue;
        const auto number = rtl::OUString::number(static_cast<sal_Int64>(row) + 2); // below the header, from 1
        const auto cursor = table->createCursorByCellName("A" + number);
        cursor->gotoCellByName("B" + number, true);
        cursor->mergeRange();
        const auto title = table->getCellByName("A" + number);
        set_cell_style({title, UNO_QUERY_THROW}, "Table Heading");
        uno::set(title, "BackColor", uno::get<sal_Int32>(table->getCellByName("A1"), "BackColor"));
    }
}

} // namespace

RequestDocument::RequestDocument(const Reference<css::uno::XComponentContext>& context,
                                 const rtl::OUString& house_style, const core::RequestPage& page,
                                 const std::string& language)
    : page_(context, house_style, content_of(page, table_of(page), language)) {
    merge_titles(document(), page);
}

} // namespace plan::writer
