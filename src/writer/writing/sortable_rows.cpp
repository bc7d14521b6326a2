#include "writer/writing/sortable_rows.hpp"

#include "core/text/refused.hpp"
#include "uno/properties.hpp"
#include "writer/reading/recorded_rows.hpp"
#include "writer/reading/table_grid.hpp"
#include "writer/reading/text_portions.hpp"
#include "writer/reading/visible_text.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <set>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// Sorting takes Word's fields and the marks of recorded changes away; its Undo loses where a comment ends.
bool is_lost(const rtl::OUString& type) {
    return type.startsWith("TextFieldStart") || type == "TextFieldEnd" || type == "Redline" || type == "AnnotationEnd";
}

/// Undo of sorting ends the office where a section stands in a cell.
bool has_section(const Reference<css::text::XTextTable>& table, const Reference<css::text::XText>& cell) {
    const auto around = uno::get<Reference<css::uno::XInterface>>(table, "TextSection");
    const auto contents = Reference<css::container::XEnumerationAccess>(cell, UNO_QUERY_THROW)->createEnumeration();
    while (contents->hasMoreElements()) {
        const Reference<css::uno::XInterface> content(contents->nextElement(), UNO_QUERY_THROW);
        if (uno::get<Reference<css::uno::XInterface>>(content, "TextSection") != around) return true;
    }
    return false;
}

/// Whether a recorded change begins in front of the table and ends behind it: sorting would cut it in two.
bool is_in_recorded_change(const Reference<css::text::XTextDocument>& document,
                           const Reference<css::text::XTextTable>& table) {
    std::set<rtl::OUString> open;
    const auto contents =
        Reference<css::container::XEnumerationAccess>(document->getText(), UNO_QUERY_THROW)->createEnumeration();
    while (contents->hasMoreElements()) {
        const auto content = contents->nextElement();
        if (Reference<css::text::XTextTable>(content, UNO_QUERY) == table) return !open.empty();
        const Reference<css::container::XEnumerationAccess> paragraph(content, UNO_QUERY);
        if (!paragraph.is()) continue;
        const auto portions = paragraph->createEnumeration();
        while (portions->hasMoreElements()) {
            const Reference<css::uno::XInterface> portion(portions->nextElement(), UNO_QUERY_THROW);
            if (uno::get<rtl::OUString>(portion, "TextPortionType") != "Redline" ||
                uno::get<bool>(portion, "IsCollapsed"))
                continue;
            const auto change = uno::get<rtl::OUString>(portion, "RedlineIdentifier");
            if (uno::get<bool>(portion, "IsStart")) open.insert(change);
            else open.erase(change);
        }
    }
    return false;
}

} // namespace

void refuse_lost_by_sorting(const Reference<css::text::XTextDocument>& document,
                            const Reference<css::text::XTextTable>& table) {
    bool loses = (has_tracked_changes(document) && is_in_recorded_change(document, table)) ||
                 !rows_recorded_as_deleted(table).empty(); // the mark would stay with the place
    for_each_cell(table, [&](const auto& cell) {
        loses = loses || has_section(table, cell);
        for_each_portion(cell, [&loses](const rtl::OUString& type, const Reference<css::uno::XInterface>&) {
            loses = loses || is_lost(type);
        });
    });
    if (loses) throw core::Refused("table.not-sortable");
}

} // namespace plan::writer
