// The pages on which sheets are printed: paper on its side, and as many columns on a page as can be read.
#pragma once

#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

namespace plan::writer {

namespace css = com::sun::star;

class SheetPages {
public:
    explicit SheetPages(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document);

    /// Gives a sheet the pages on which it is not too small.
    /// @param width  of its columns, in hundredths of a millimetre
    void use(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, sal_Int32 width);

private:
    css::uno::Reference<css::sheet::XSpreadsheetDocument> document_;
    css::uno::Reference<css::container::XNameContainer> styles_;
};

} // namespace plan::writer
