#include "writer/overview/sheet_position.hpp"

#include <algorithm>

namespace plan::writer {
namespace {

/// 0 → "A", 26 → "AA"
rtl::OUString letters_of(sal_Int32 column) {
    constexpr sal_Int32 letters = 26;
    rtl::OUString result;
    for (sal_Int32 rest = column + 1; rest > 0; rest = (rest - 1) / letters)
        result = rtl::OUString(static_cast<sal_Unicode>('A' + (rest - 1) % letters)) + result;
    return result;
}

rtl::OUString fixed(sal_Int32 column, sal_Int32 row) {
    return "$" + letters_of(column) + "$" + rtl::OUString::number(row + 1);
}

} // namespace

sal_Int32 last_row(const core::overview::Sheet& sheet) {
    return first_row + std::max(static_cast<sal_Int32>(sheet.rows.size()), sal_Int32{1}) - 1;
}

rtl::OUString cell_name(sal_Int32 column, sal_Int32 row) { return letters_of(column) + rtl::OUString::number(row + 1); }

rtl::OUString column_name(const core::overview::Sheet& sheet, sal_Int32 column) {
    return cell_name(column, first_row) + ":" + cell_name(column, last_row(sheet));
}

rtl::OUString column_name(const core::overview::Sheet& sheet, sal_Int32 column, const rtl::OUString& title) {
    return "$'" + title.replaceAll("'", "''") + "'." + fixed(column, first_row) + ":" + fixed(column, last_row(sheet));
}

} // namespace plan::writer
