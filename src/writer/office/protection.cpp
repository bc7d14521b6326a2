#include "writer/office/protection.hpp"

#include "core/text/refused.hpp"
#include "uno/properties.hpp"

#include <com/sun/star/text/XTextSection.hpp>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

bool is_protected(const css::uno::BaseReference& content) { return uno::get<bool>(content, "IsProtected"); }

/// Sections stand in each other.
void refuse_section(const css::uno::BaseReference& content) {
    for (auto section = uno::get<Reference<css::text::XTextSection>>(content, "TextSection"); section.is();
         section = section->getParentSection())
        if (is_protected(section)) throw core::Refused("place.protected");
}

} // namespace

void refuse_protected(const Reference<css::text::XTextRange>& place) {
    const auto start = place->getStart();
    if (!start->getText().is()) return; // a cell that begins with a table: nothing is written there
    const auto cursor = start->getText()->createTextCursorByRange(start);
    refuse_section(cursor);
    const auto cell = uno::get<Reference<css::beans::XPropertySet>>(cursor, "Cell");
    if (cell.is() && is_protected(cell)) throw core::Refused("place.protected");
}

void refuse_protected(const Reference<css::text::XTextTable>& table) { refuse_section(table); }

void refuse_protected_rows(const Reference<css::text::XTextTable>& table, std::size_t first, std::size_t behind) {
    refuse_protected(table);
    for (const auto& name : table->getCellNames()) {
        sal_Int32 digits = 0;
        while (digits < name.getLength() && (name[digits] < '0' || name[digits] > '9')) ++digits;
        const auto row = static_cast<std::size_t>(name.copy(digits).toInt32());
        if (row <= first || row > behind) continue; // names count from one
        const Reference<css::uno::XInterface> cell(table->getCellByName(name), UNO_QUERY_THROW);
        if (is_protected(cell)) throw core::Refused("place.protected");
    }
}

} // namespace plan::writer
