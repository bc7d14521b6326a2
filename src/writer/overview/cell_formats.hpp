// How numbers and days of an overview are written in a spreadsheet, and what they are there.
#pragma once

#include "core/overview/sheet.hpp"

#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/util/XNumberFormats.hpp>
#include <map>

namespace plan::writer {

namespace css = com::sun::star;

class CellFormats {
public:
    /// @param language  "nl-BE"
    CellFormats(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const std::string& language);

    /// The key of the number format of a column; texts have one as well, so that nothing that is typed there becomes
    /// a formula or a number.
    [[nodiscard]] sal_Int32 of(core::overview::ColumnKind kind) const { return keys_.at(kind); }

private:
    std::map<core::overview::ColumnKind, sal_Int32> keys_;
};

/// A number as a cell has it: euros, hours, a part of one.
double cell_number(std::int64_t number, core::overview::ColumnKind kind);
/// A day as a cell has it.
double cell_number(core::Day day);

} // namespace plan::writer
