#include "writer/overview/overview_charts.hpp"

#include "uno/properties.hpp"
#include "uno/text.hpp"

#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/chart/X3DDisplay.hpp>
#include <com/sun/star/chart/XAxisXSupplier.hpp>
#include <com/sun/star/chart/XAxisYSupplier.hpp>
#include <com/sun/star/chart/XChartDocument.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/document/XEmbeddedObjectSupplier.hpp>
#include <com/sun/star/drawing/FillStyle.hpp>
#include <com/sun/star/drawing/LineStyle.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/table/XTableCharts.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>
#include <iterator>

namespace plan::writer {
namespace {

using core::overview::Chart;
using core::overview::ChartShape;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr sal_Int32 chart_height = 7'200;
constexpr sal_Int32 between = 300;
constexpr sal_Int32 beside_list = 11'200; ///< from the left: list and figures are narrower
constexpr sal_Int32 right_edge = 26'000;
constexpr sal_Int32 half = 12'400;
constexpr sal_Int32 rows_of_charts = 18; ///< as high as a chart, and a little

struct Place {
    sal_Int32 left;
    sal_Int32 width;
};

class ChartLook {
public:
    ChartLook(const Reference<css::chart::XChartDocument>& chart, const SheetLook& look, const Chart& data)
        : chart_(chart), look_(look), data_(data) {}

    void give(const std::string& title) const {
        uno::set(chart_, "HasMainTitle", true);
        uno::set(chart_->getTitle(), "String", uno::to_office(title));
        uno::set(chart_->getTitle(), "CharColor", look_.heading);
        uno::set(chart_, "HasLegend", data_.series.size() > 1);
        const auto diagram = chart_->getDiagram();
        if (data_.shape == ChartShape::bars) {
            uno::set(diagram, "Vertical", true);
            const Reference<css::chart::XAxisXSupplier> axes(diagram, UNO_QUERY_THROW);
            uno::set(axes->getXAxis(), "ReverseDirection", true); // the first bar on top, as in the table
        }
        const Reference<css::chart::X3DDisplay> walls(diagram, UNO_QUERY_THROW);
        uno::set(walls->getWall(), "FillStyle", css::drawing::FillStyle_NONE);
        give_letters(diagram);
        give_colours(diagram);
    }

private:
    void give_letters(const Reference<css::chart::XDiagram>& diagram) const {
        constexpr float title_height = 11;
        const Reference<css::uno::XInterface> texts[] = {
            {chart_->getTitle(), UNO_QUERY_THROW},
            {Reference<css::chart::XAxisXSupplier>(diagram, UNO_QUERY_THROW)->getXAxis(), UNO_QUERY_THROW},
            {Reference<css::chart::XAxisYSupplier>(diagram, UNO_QUERY_THROW)->getYAxis(), UNO_QUERY_THROW}};
        for (const auto& text : texts) uno::set(text, "CharFontName", look_.font);
        uno::set(texts[0], "CharHeight", title_height);
        if (data_.series.size() < 2) return;
        const Reference<css::uno::XInterface> legend(chart_->getLegend(), UNO_QUERY_THROW);
        uno::set(legend, "CharFontName", look_.font);
        uno::set(legend, "FillStyle", css::drawing::FillStyle_NONE);
        uno::set(legend, "LineStyle", css::drawing::LineStyle_NONE);
    }

    /// From the colour of the tables' headers to lighter ones.
    void give_colours(const Reference<css::chart::XDiagram>& diagram) const {
        auto colour = look_.header_back;
        for (auto number = static_cast<sal_Int32>(data_.series.size()); number-- > 0;) {
            const auto series = diagram->getDataRowProperties(number);
            uno::set(series, "FillStyle", css::drawing::FillStyle_SOLID);
            uno::set(series, "FillColor", colour);
            colour = lighter(colour);
        }
    }

    Reference<css::chart::XChartDocument> chart_;
    const SheetLook& look_;
    const Chart& data_;
};

} // namespace

ChartArea::ChartArea(const SheetSettings& settings, const Reference<css::sheet::XSpreadsheet>& sheet, sal_Int16 number,
                     sal_Int32 top, sal_Int32 below)
    : settings_(settings), sheet_(sheet), number_(number), top_(top), below_(below) {}

sal_Int32 ChartArea::first_row_below() const { return below_ + rows_of_charts; }

void ChartArea::add(const Chart& chart, const std::string& title, const css::table::CellRangeAddress& table) {
    constexpr Place places[] = {{beside_list, right_edge - beside_list}, {0, half}, {right_edge - half, half}};
    const auto& place = places[added_ % std::size(places)];
    const auto row = added_ == 0 ? top_ : below_;
    const auto place_of = [this](sal_Int32 at) {
        return uno::get<css::awt::Point>(sheet_->getCellByPosition(0, at), "Position").Y;
    };
    const auto top = place_of(row);
    const auto height =
        added_ == 0 ? place_of(below_) - top - between : chart_height; // the first is as high as the list
    const auto charts = Reference<css::table::XTableChartsSupplier>(sheet_, UNO_QUERY_THROW)->getCharts();
    const auto name = uno::to_office("plan_" + chart.id);
    charts->addNewByName(name, {place.left, top, place.width, height}, {&table, 1}, true, true);
    const Reference<css::document::XEmbeddedObjectSupplier> object(charts->getByName(name), UNO_QUERY_THROW);
    ChartLook(Reference<css::chart::XChartDocument>(object->getEmbeddedObject(), UNO_QUERY_THROW), settings_.look,
              chart)
        .give(title);
    // What a screen reader says of it; the chart's picture is the last that was added.
    const auto pages = Reference<css::drawing::XDrawPagesSupplier>(settings_.document, UNO_QUERY_THROW)->getDrawPages();
    const Reference<css::container::XIndexAccess> pictures(pages->getByIndex(number_), UNO_QUERY_THROW);
    const Reference<css::uno::XInterface> picture(pictures->getByIndex(pictures->getCount() - 1), UNO_QUERY_THROW);
    uno::set(picture, "Title", uno::to_office(title));
    uno::set(picture, "Description", uno::to_office(settings_.words("overview.chart-note." + chart.id)));
    ++added_;
}

} // namespace plan::writer
