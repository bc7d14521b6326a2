#include "writer/writing/bar_chart.hpp"

#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/writing/chart_object.hpp"
#include "writer/writing/money_cells.hpp"

#include <algorithm>
#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/chart/XAxisYSupplier.hpp>
#include <com/sun/star/chart/XChartDataArray.hpp>
#include <com/sun/star/chart2/XChartDocument.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>
#include <limits>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;

void feed(const Reference<css::chart::XChartDocument>& document, const BarChart& chart) {
    Reference<css::chart2::XChartDocument>(document, UNO_QUERY_THROW)->createInternalDataProvider(false);
    document->setDiagram(
        Reference<css::chart::XDiagram>(Reference<css::lang::XMultiServiceFactory>(document, UNO_QUERY_THROW)
                                            ->createInstance("com.sun.star.chart.BarDiagram"),
                                        UNO_QUERY_THROW)); // a new one has no data to change
    const Reference<css::chart::XChartDataArray> data(document->getData(), UNO_QUERY_THROW);
    Sequence<Sequence<double>> rows(static_cast<sal_Int32>(chart.names.size()));
    Sequence<rtl::OUString> names(rows.getLength());
    Sequence<rtl::OUString> series(static_cast<sal_Int32>(chart.series.size()));
    for (std::size_t row = 0; row < chart.names.size(); ++row) {
        names.getArray()[row] = uno::to_office(chart.names[row]);
        auto& values = rows.getArray()[row];
        values.realloc(series.getLength());
        for (std::size_t at = 0; at < chart.series.size(); ++at)
            values.getArray()[at] = chart.series[at].values.at(row).value_or(std::numeric_limits<double>::quiet_NaN());
    }
    for (std::size_t at = 0; at < chart.series.size(); ++at)
        series.getArray()[at] = uno::to_office(chart.series[at].name);
    data->setData(rows);
    data->setRowDescriptions(names);
    data->setColumnDescriptions(series);
}

/// Wide as the text on a page, and high enough for its bars.
css::awt::Size size_of(const BarChart& chart) {
    constexpr sal_Int32 width = 16000; // hundredths of a millimetre
    constexpr sal_Int32 frame = 2600;
    constexpr sal_Int32 bar = 550;
    constexpr sal_Int32 least = 5000;
    constexpr sal_Int32 most = 22000;
    const auto bars = static_cast<sal_Int32>(chart.names.size() * (chart.is_stacked ? 1 : chart.series.size()));
    const auto names = static_cast<sal_Int32>(chart.names.size());
    return {width, std::clamp(frame + bar * bars + bar * names / 2, least, most)};
}

void write_numbers(const Reference<css::chart::XChartDocument>& document, const BarChart& chart) {
    const auto axis = Reference<css::chart::XAxisYSupplier>(document->getDiagram(), UNO_QUERY_THROW)->getYAxis();
    const auto formats = Reference<css::util::XNumberFormatsSupplier>(document, UNO_QUERY_THROW)->getNumberFormats();
    const auto whole_numbers = [&formats] {
        const css::lang::Locale english("en", "US", {});
        const auto known = formats->queryKey("0", english, false);
        return known < 0 ? formats->addNew("0", english) : known;
    };
    uno::set(axis, "LinkNumberFormatToSource", false);
    uno::set(axis, "NumberFormat", chart.amounts != nullptr ? money_format(formats, *chart.amounts) : whole_numbers());
}

} // namespace

void write_bar_chart(const Reference<css::text::XTextDocument>& document, const Reference<css::text::XTextRange>& place,
                     const BarChart& chart) {
    const auto object = insert_chart(document, place, chart.title, chart.description);
    const Reference<css::chart::XChartDocument> model(model_of(object), UNO_QUERY_THROW);
    feed(model, chart);
    give_title(model, chart.title);
    if (chart.is_stacked) uno::set(model->getDiagram(), "Stacked", true);
    give_bars(document, model, static_cast<sal_Int32>(chart.series.size()));
    write_numbers(model, chart);
    uno::set(object, "Width", size_of(chart).Width);
    uno::set(object, "Height", size_of(chart).Height);
}

} // namespace plan::writer
