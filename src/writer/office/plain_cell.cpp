#include "writer/office/plain_cell.hpp"

#include "uno/properties.hpp"

namespace plan::writer {

bool is_computed(const css::uno::Reference<css::table::XCell>& cell) {
    if (!cell.is()) return false;
    const auto type = cell->getType();
    return type == css::table::CellContentType_VALUE || type == css::table::CellContentType_FORMULA;
}

void make_text_of(const css::uno::Reference<css::table::XCell>& cell) {
    if (!is_computed(cell)) return;
    constexpr sal_Int32 text_format = 100; // the office's own, in every document
    uno::set(cell, "NumberFormat", text_format);
}

} // namespace plan::writer
