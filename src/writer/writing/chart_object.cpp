#include "writer/writing/chart_object.hpp"

#include "core/document/document.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/office/style_families.hpp"

#include <com/sun/star/chart/X3DDisplay.hpp>
#include <com/sun/star/chart/XAxisXSupplier.hpp>
#include <com/sun/star/chart/XAxisYSupplier.hpp>
#include <com/sun/star/document/XEmbeddedObjectSupplier.hpp>
#include <com/sun/star/drawing/FillStyle.hpp>
#include <com/sun/star/drawing/LineStyle.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/TextContentAnchorType.hpp>
#include <com/sun/star/text/VertOrientation.hpp>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

/// A part of the way to white: none for the first of some series, most for the last.
sal_Int32 lighter(sal_Int32 colour, sal_Int32 part, sal_Int32 parts) {
    constexpr sal_Int32 most = 0xFF;
    sal_Int32 result = 0;
    for (const int shift : {16, 8, 0}) {
        const auto own = (colour >> shift) & most;
        result |= (own + (most - own) * part / parts) << shift;
    }
    return result;
}

} // namespace

Reference<css::text::XTextContent> insert_chart(const Reference<css::text::XTextDocument>& document,
                                                const Reference<css::text::XTextRange>& place, const std::string& title,
                                                const std::string& description) {
    const Reference<css::text::XTextContent> object(
        Reference<css::lang::XMultiServiceFactory>(document, UNO_QUERY_THROW)
            ->createInstance("com.sun.star.text.TextEmbeddedObject"),
        UNO_QUERY_THROW);
    // The office fits a chart's frame to its picture whenever it lays out the page, as an Undo step of its own.
    uno::set(object, "CLSID", rtl::OUString::createFromAscii(chart_class));
    uno::set(object, "AnchorType", css::text::TextContentAnchorType_AS_CHARACTER);
    uno::set(object, "VertOrient", css::text::VertOrientation::TOP); // else the office sets it, whenever it has time
    uno::set(object, "SizeProtected", true);
    place->getText()->insertTextContent(place, object, false);
    uno::set(object, "Title", uno::to_office(title));
    uno::set(object, "Description", uno::to_office(description));
    return object;
}

Reference<css::lang::XComponent> model_of(const Reference<css::uno::XInterface>& object) {
    const Reference<css::document::XEmbeddedObjectSupplier> supplier(object, UNO_QUERY_THROW);
    return supplier->getEmbeddedObject();
}

void give_title(const Reference<css::chart::XChartDocument>& chart, const std::string& title) {
    uno::set(chart, "HasMainTitle", true);
    uno::set(chart->getTitle(), "String", uno::to_office(title));
}

void give_bars(const Reference<css::text::XTextDocument>& document, const Reference<css::chart::XChartDocument>& chart,
               sal_Int32 series) {
    uno::set(chart, "HasLegend", series > 1);
    const auto diagram = chart->getDiagram();
    uno::set(diagram, "Vertical", true);
    const Reference<css::chart::XAxisXSupplier> axes(diagram, UNO_QUERY_THROW); // the first bar on top, as in a table
    uno::set(axes->getXAxis(), "ReverseDirection", true);
    const Reference<css::chart::X3DDisplay> walls(diagram, UNO_QUERY_THROW);
    uno::set(walls->getWall(), "FillStyle", css::drawing::FillStyle_NONE);
    write_as_text(document, chart);
    if (series > 1) {
        const Reference<css::uno::XInterface> legend(chart->getLegend(), UNO_QUERY_THROW);
        uno::set(legend, "FillStyle", css::drawing::FillStyle_NONE); // the lightest bar must be seen in it
        uno::set(legend, "LineStyle", css::drawing::LineStyle_NONE);
    }
    const auto styles = styles_of(document, "ParagraphStyles");
    const auto header = uno::to_office(core::style::table_header);
    if (!styles->hasByName(header)) return;
    const Reference<css::uno::XInterface> style(styles->getByName(header), UNO_QUERY_THROW);
    const auto colour = uno::get<sal_Int32>(style, "ParaBackColor");
    for (sal_Int32 number = 0; number < series; ++number) {
        const auto row = diagram->getDataRowProperties(number);
        uno::set(row, "FillStyle", css::drawing::FillStyle_SOLID);
        uno::set(row, "FillColor", lighter(colour, number, series));
    }
}

void write_as_text(const Reference<css::text::XTextDocument>& document,
                   const Reference<css::chart::XChartDocument>& chart) {
    const auto diagram = chart->getDiagram();
    const Reference<css::uno::XInterface> body(styles_of(document, "ParagraphStyles")->getByName("Text body"),
                                               UNO_QUERY_THROW);
    const auto font = uno::get<rtl::OUString>(body, "CharFontName");
    const Reference<css::uno::XInterface> title(chart->getTitle(), UNO_QUERY_THROW);
    for (const Reference<css::uno::XInterface>& text :
         {title, Reference<css::uno::XInterface>(chart->getLegend(), UNO_QUERY_THROW),
          Reference<css::uno::XInterface>(Reference<css::chart::XAxisXSupplier>(diagram, UNO_QUERY_THROW)->getXAxis(),
                                          UNO_QUERY_THROW),
          Reference<css::uno::XInterface>(Reference<css::chart::XAxisYSupplier>(diagram, UNO_QUERY_THROW)->getYAxis(),
                                          UNO_QUERY_THROW)})
        uno::set(text, "CharFontName", font);
}

} // namespace plan::writer
