#include "writer/overview/sheet_look.hpp"

#include "core/document/document.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/office/document_opening.hpp"
#include "writer/office/hidden_document.hpp"
#include "writer/office/style_families.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/BorderLine2.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>

namespace plan::writer {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class CellStyles {
public:
    explicit CellStyles(const Reference<css::sheet::XSpreadsheetDocument>& document)
        : document_(document), styles_(Reference<css::style::XStyleFamiliesSupplier>(document, UNO_QUERY_THROW)
                                           ->getStyleFamilies()
                                           ->getByName("CellStyles"),
                                       UNO_QUERY_THROW) {}

    [[nodiscard]] Reference<css::uno::XInterface> get(const rtl::OUString& name) const {
        return {styles_->getByName(name), UNO_QUERY_THROW};
    }

    [[nodiscard]] Reference<css::uno::XInterface> add(std::string_view name) const {
        const auto key = uno::to_office(name);
        if (!styles_->hasByName(key))
            styles_->insertByName(key, Any(Reference<css::lang::XMultiServiceFactory>(document_, UNO_QUERY_THROW)
                                               ->createInstance("com.sun.star.style.CellStyle")));
        return get(key);
    }

private:
    Reference<css::sheet::XSpreadsheetDocument> document_;
    Reference<css::container::XNameContainer> styles_;
};

void set_lines(const Reference<css::uno::XInterface>& style, sal_Int32 colour) {
    constexpr sal_Int16 hairline = 18; // half a point, in hundredths of a millimetre
    css::table::BorderLine2 line;
    line.Color = colour;
    line.OuterLineWidth = hairline;
    line.LineWidth = hairline;
    for (const auto* side : {"TopBorder", "BottomBorder", "LeftBorder", "RightBorder"}) uno::set(style, side, line);
}

} // namespace

SheetLook look_of(const Reference<css::uno::XComponentContext>& context, const rtl::OUString& house_style) {
    const HiddenDocument document(open_text(context, house_style, true, {{"ReadOnly", Any(true)}}));
    const auto styles = styles_of(document.get(), "ParagraphStyles");
    const auto style = [&styles](std::string_view name, const rtl::OUString& instead) {
        const auto key = uno::to_office(name);
        return Reference<css::uno::XInterface>(styles->getByName(styles->hasByName(key) ? key : instead),
                                               UNO_QUERY_THROW);
    };
    const auto header = style(core::style::table_header, "Standard");
    const auto cell = style(core::style::table_cell, "Standard");
    SheetLook look;
    look.font = uno::get<rtl::OUString>(cell, "CharFontName");
    look.font_family = uno::get<sal_Int16>(cell, "CharFontFamily");
    look.height = uno::get<float>(cell, "CharHeight");
    look.header_back = uno::get<sal_Int32>(header, "ParaBackColor");
    look.header_text = uno::get<sal_Int32>(header, "CharColor");
    look.heading = uno::get<sal_Int32>(style("Heading 1", "Heading 1"), "CharColor");
    look.line = static_cast<sal_Int32>(uno::get<css::table::BorderLine2>(cell, "TopBorder").Color);
    return look;
}

sal_Int32 lighter(sal_Int32 colour) {
    constexpr sal_Int32 halves = 0x7F7F7F;
    return ((colour >> 1) & halves) + halves;
}

void add_cell_styles(const Reference<css::sheet::XSpreadsheetDocument>& document, const SheetLook& look) {
    const CellStyles styles(document);
    const auto all = styles.get("Default");
    uno::set(all, "CharFontName", look.font);
    uno::set(all, "CharFontFamily", look.font_family);
    uno::set(all, "CharHeight", look.height);
    constexpr sal_Int32 beside = 100; // hundredths of a millimetre
    uno::set(all, "ParaLeftMargin", beside);
    uno::set(all, "ParaRightMargin", beside);
    uno::set(all, "VertJustify", css::table::CellVertJustify2::TOP);
    const auto cell = styles.add(core::style::table_cell);
    set_lines(cell, look.line);
    const auto header = styles.add(core::style::table_header);
    set_lines(header, look.header_back);
    uno::set(header, "CellBackColor", look.header_back);
    uno::set(header, "CharColor", look.header_text);
    uno::set(header, "CharWeight", css::awt::FontWeight::BOLD);
    uno::set(header, "IsTextWrapped", true);
}

void use_style(const Reference<css::table::XCellRange>& cells, std::string_view style) {
    uno::set(cells, "CellStyle", uno::to_office(style));
}

} // namespace plan::writer
