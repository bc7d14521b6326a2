#include "writer/office/plain_cell.hpp"

#include "uno/properties.hpp"

namespace plan::writer {

void make_text_of(const css::uno::Reference<css::table::XCell>& cell) {
    if (!cell.is()) return;
    const auto type = cell->getType();
    if (type != css::table::CellContentType_VALUE && type != css::table::CellContentType_FORMULA) return;
    constexpr sal_Int32 text_format = 100; // the office's own, in every document
    uno::set(cell, "NumberFormat", text_format);
}

} // namespace plan::writer
