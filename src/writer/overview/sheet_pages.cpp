#include "writer/overview/sheet_pages.hpp"

#include "uno/properties.hpp"

#include <algorithm>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XHeaderFooterContent.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XText.hpp>

namespace plan::writer {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr sal_Int32 paper_width = 29'700;
constexpr sal_Int32 paper_height = 21'000;
constexpr sal_Int32 margin = 1'200;

enum class Part { header, footer };

/// The name of the sheet above, the number of the page below.
class PageLines {
public:
    PageLines(const Reference<css::sheet::XSpreadsheetDocument>& document, const Reference<css::uno::XInterface>& style)
        : factory_(document, UNO_QUERY_THROW), style_(style) {}

    void write() const {
        write(Part::header, "com.sun.star.text.TextField.SheetName");
        write(Part::footer, "com.sun.star.text.TextField.PageNumber");
    }

private:
    void write(Part part, const char* field) const {
        const bool is_header = part == Part::header;
        const auto* name = is_header ? "RightPageHeaderContent" : "RightPageFooterContent";
        uno::set(style_, is_header ? "HeaderIsOn" : "FooterIsOn", true);
        const auto content = uno::get<Reference<css::sheet::XHeaderFooterContent>>(style_, name);
        const auto text = is_header ? content->getLeftText() : content->getRightText();
        content->getCenterText()->setString({});
        text->setString({});
        text->insertTextContent(text->createTextCursor().get(),
                                Reference<css::text::XTextContent>(
                                    factory_->createInstance(rtl::OUString::createFromAscii(field)), UNO_QUERY_THROW),
                                false);
        uno::set(style_, name, content); // it is a copy until then
    }

    Reference<css::lang::XMultiServiceFactory> factory_;
    Reference<css::uno::XInterface> style_;
};

void set_up(const Reference<css::uno::XInterface>& style, sal_Int16 pages_across) {
    uno::set(style, "IsLandscape", true);
    uno::set(style, "Width", paper_width);
    uno::set(style, "Height", paper_height);
    for (const auto* side : {"LeftMargin", "RightMargin", "TopMargin", "BottomMargin"}) uno::set(style, side, margin);
    uno::set(style, "ScaleToPagesX", pages_across);
    uno::set(style, "ScaleToPagesY", sal_Int16{0}); // as many as it takes
}

} // namespace

SheetPages::SheetPages(const Reference<css::sheet::XSpreadsheetDocument>& document)
    : document_(document), styles_(Reference<css::style::XStyleFamiliesSupplier>(document, UNO_QUERY_THROW)
                                       ->getStyleFamilies()
                                       ->getByName("PageStyles"),
                                   UNO_QUERY_THROW) {}

void SheetPages::use(const Reference<css::sheet::XSpreadsheet>& sheet, sal_Int32 width) {
    constexpr sal_Int32 smallest = 70; // per cent of its size at which a text can still be read
    constexpr sal_Int32 on_a_page = (paper_width - 2 * margin) * 100 / smallest;
    const auto across = static_cast<sal_Int16>(std::max<sal_Int32>(1, (width + on_a_page - 1) / on_a_page));
    const auto name = "Plan " + rtl::OUString::number(across);
    if (!styles_->hasByName(name)) {
        styles_->insertByName(name, Any(Reference<css::lang::XMultiServiceFactory>(document_, UNO_QUERY_THROW)
                                            ->createInstance("com.sun.star.style.PageStyle")));
        const Reference<css::uno::XInterface> style(styles_->getByName(name), UNO_QUERY_THROW);
        set_up(style, across);
        PageLines(document_, style).write();
    }
    uno::set(sheet, "PageStyle", name);
}

} // namespace plan::writer
