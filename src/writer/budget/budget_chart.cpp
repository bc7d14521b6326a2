#include "writer/budget/budget_chart.hpp"

#include "core/document/document.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/office/style_families.hpp"
#include "writer/reading/block_list.hpp"
#include "writer/reading/places.hpp"
#include "writer/undo/undo_step.hpp"
#include "writer/writing/money_cells.hpp"

#include <algorithm>
#include <com/sun/star/chart/ChartDataRowSource.hpp>
#include <com/sun/star/chart/X3DDisplay.hpp>
#include <com/sun/star/chart/XAxisXSupplier.hpp>
#include <com/sun/star/chart/XAxisYSupplier.hpp>
#include <com/sun/star/chart/XChartDocument.hpp>
#include <com/sun/star/chart2/XChartDocument.hpp>
#include <com/sun/star/chart2/data/XDataProvider.hpp>
#include <com/sun/star/chart2/data/XDataReceiver.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XEmbeddedObjectSupplier.hpp>
#include <com/sun/star/drawing/FillStyle.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/TextContentAnchorType.hpp>
#include <com/sun/star/text/VertOrientation.hpp>
#include <com/sun/star/text/XTextEmbeddedObjectsSupplier.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

namespace plan::writer {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

constexpr const char* chart_class = "12dcae26-281f-416f-a234-c3086127382e";

Reference<css::lang::XComponent> model_of(const Reference<css::uno::XInterface>& object) {
    const Reference<css::document::XEmbeddedObjectSupplier> supplier(object, UNO_QUERY_THROW);
    return supplier->getEmbeddedObject();
}

rtl::OUString title_of(const Reference<css::uno::XInterface>& object) {
    const Reference<css::chart::XChartDocument> chart(model_of(object), UNO_QUERY);
    return chart.is() && uno::get<bool>(chart, "HasMainTitle") ? uno::get<rtl::OUString>(chart->getTitle(), "String")
                                                               : rtl::OUString();
}

class ChartWriter {
public:
    ChartWriter(const Reference<css::text::XTextDocument>& document, const core::Template& plan_template,
                const core::ChartTemplate& entry, const core::SummaryTable& table)
        : document_(document), plan_template_(plan_template), entry_(entry), block_(table.block),
          table_(table_at(document, table.block)), parts_(static_cast<sal_Int32>(table.rows.size()) - 3),
          series_(std::clamp(static_cast<sal_Int32>(table.rows.front().size()) - 1, sal_Int32{1}, sal_Int32{2})) {
    } // without header, rest and total

    /// Of the table.
    [[nodiscard]] std::size_t block() const { return block_; }

    bool update(MissingCharts missing) {
        const auto old = find();
        if (parts_ < 1 || (old.is() ? is_fed(old) : missing == MissingCharts::leave_out)) return false;
        if (!old.is()) return insert_behind_table();
        replace(old, Figures::of_table);
        return true;
    }

    void detach() {
        const auto chart = find();
        if (!chart.is()) return;
        const auto ranges = ranges_of(chart); // perhaps of other rows than now
        const auto table = name_of_table() + ".";
        if (std::ranges::any_of(ranges, [&](const auto& used) { return used.startsWith(table); }))
            replace(chart, Figures::none);
    }

private:
    enum class Figures { of_table, none };

    void replace(const Reference<css::text::XTextContent>& old, Figures figures) const {
        const auto anchor = old->getAnchor();
        const auto cursor = anchor->getText()->createTextCursorByRange(anchor->getStart());
        protect_for_good(old);
        Reference<css::lang::XComponent>(old, UNO_QUERY_THROW)->dispose();
        insert(cursor.get(), figures);
    }

    /// For when Undo brings it back (see insert()), so Undo does not take it away.
    void protect_for_good(const Reference<css::text::XTextContent>& chart) const {
        const UndoLock lock(document_);
        uno::set(chart, "SizeProtected", true);
    }

    /// The chart with our title, whatever it is called in this format.
    Reference<css::text::XTextContent> find() const {
        const auto objects =
            Reference<css::text::XTextEmbeddedObjectsSupplier>(document_, UNO_QUERY_THROW)->getEmbeddedObjects();
        for (const auto& name : objects->getElementNames()) {
            const Reference<css::text::XTextContent> object(objects->getByName(name), UNO_QUERY_THROW);
            if (uno::get<rtl::OUString>(object, "CLSID").equalsIgnoreAsciiCaseAscii(chart_class) &&
                title_of(object) == uno::to_office(entry_.title))
                return object;
        }
        return {};
    }

    rtl::OUString name_of_table() const {
        return Reference<css::container::XNamed>(table_, UNO_QUERY_THROW)->getName();
    }

    /// With the titles of the columns where there are two: what is planned, and what was paid.
    rtl::OUString range() const {
        return name_of_table() + (series_ > 1 ? ".A1:C" : ".A2:B") + rtl::OUString::number(parts_ + 1);
    }

    /// The cells that feed a chart.
    static css::uno::Sequence<rtl::OUString> ranges_of(const Reference<css::text::XTextContent>& object) {
        const Reference<css::chart2::data::XDataReceiver> data(model_of(object), UNO_QUERY);
        try {
            return data.is() ? data->getUsedRangeRepresentations() : css::uno::Sequence<rtl::OUString>();
        } catch (const css::lang::DisposedException&) { // its table was replaced
            return {};
        }
    }

    bool is_fed(const Reference<css::text::XTextContent>& object) const {
        const auto used = ranges_of(object);
        const auto uses = [&](const char* column) {
            const auto first = name_of_table() + "." + rtl::OUString::createFromAscii(column) + "2";
            const auto amounts =
                first + ":" + rtl::OUString::createFromAscii(column) + rtl::OUString::number(parts_ + 1);
            return std::ranges::find(used, parts_ == 1 ? first : amounts) != used.end() ||
                   std::ranges::find(used, amounts) != used.end();
        };
        return uses("B") && (uses("C") == (series_ > 1));
    }

    bool insert_behind_table() const {
        const auto list = blocks_of(document_).blocks;
        if (block_ + 1 >= list.size() || list[block_].in_container || list[block_ + 1].in_container) return false;
        const Reference<css::text::XTextRange> next(list[block_ + 1].content, UNO_QUERY);
        const Reference<css::text::XTextTable> is_table(next, UNO_QUERY);
        if (!next.is() || is_table.is()) return false;
        const auto text = document_->getText();
        const auto cursor = text->createTextCursorByRange(next->getStart());
        text->insertControlCharacter(cursor.get(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
        cursor->goLeft(1, false);
        uno::set(cursor, "ParaStyleName", rtl::OUString("Text body"));
        insert(cursor.get(), Figures::of_table);
        return true;
    }

    void insert(const Reference<css::text::XTextRange>& place, Figures figures) const {
        const Reference<css::text::XTextContent> object(
            Reference<css::lang::XMultiServiceFactory>(document_, UNO_QUERY_THROW)
                ->createInstance("com.sun.star.text.TextEmbeddedObject"),
            UNO_QUERY_THROW);
        // The office fits a chart's frame to its picture whenever it lays out the page, as an Undo step of its own.
        uno::set(object, "CLSID", rtl::OUString::createFromAscii(chart_class));
        uno::set(object, "AnchorType", css::text::TextContentAnchorType_AS_CHARACTER);
        uno::set(object, "VertOrient",
                 css::text::VertOrientation::TOP); // else the office sets it, whenever it has time
        uno::set(object, "SizeProtected", true);
        place->getText()->insertTextContent(place, object, false);
        uno::set(object, "Title", uno::to_office(entry_.title));
        uno::set(object, "Description", uno::to_office(entry_.description));
        if (figures == Figures::of_table) feed(model_of(object));
        give_title(model_of(object));
        if (figures == Figures::of_table) give_look(model_of(object));
    }

    void feed(const Reference<css::lang::XComponent>& model) const {
        const Reference<css::chart2::data::XDataReceiver> data(model, UNO_QUERY_THROW);
        data->attachDataProvider(Reference<css::chart2::data::XDataProvider>(
            Reference<css::lang::XMultiServiceFactory>(document_, UNO_QUERY_THROW)
                ->createInstance("com.sun.star.chart2.data.DataProvider"),
            UNO_QUERY_THROW));
        data->setArguments(uno::arguments({{"CellRangeRepresentation", Any(range())},
                                           {"DataRowSource", Any(css::chart::ChartDataRowSource_COLUMNS)},
                                           {"FirstCellAsLabel", Any(series_ > 1)},
                                           {"HasCategories", Any(true)}}));
    }

    void give_title(const Reference<css::lang::XComponent>& model) const {
        const Reference<css::chart::XChartDocument> chart(model, UNO_QUERY_THROW);
        uno::set(chart, "HasMainTitle", true);
        uno::set(chart->getTitle(), "String", uno::to_office(entry_.title));
    }

    /// Lying bars, with room for long names, in the colour of the tables' headers.
    void give_look(const Reference<css::lang::XComponent>& model) const {
        const Reference<css::chart::XChartDocument> chart(model, UNO_QUERY_THROW);
        uno::set(chart, "HasLegend", series_ > 1);
        const auto diagram = chart->getDiagram();
        uno::set(diagram, "Vertical", true);
        const Reference<css::chart::XAxisXSupplier> axes(diagram,
                                                         UNO_QUERY_THROW); // the first bar on top, as in the table
        uno::set(axes->getXAxis(), "ReverseDirection", true);
        const Reference<css::chart::X3DDisplay> walls(diagram, UNO_QUERY_THROW);
        uno::set(walls->getWall(), "FillStyle", css::drawing::FillStyle_NONE);
        write_as_plan(chart);
        const auto styles = styles_of(document_, "ParagraphStyles");
        const auto header = uno::to_office(core::style::table_header);
        if (!styles->hasByName(header)) return;
        const Reference<css::uno::XInterface> style(styles->getByName(header), UNO_QUERY_THROW);
        const auto colour = uno::get<sal_Int32>(style, "ParaBackColor");
        for (sal_Int32 number = 0; number < series_; ++number) {
            const auto series = diagram->getDataRowProperties(number);
            uno::set(series, "FillStyle", css::drawing::FillStyle_SOLID);
            uno::set(series, "FillColor", number == 0 ? colour : lighter(colour));
        }
    }

    /// Halfway to white.
    static sal_Int32 lighter(sal_Int32 colour) {
        constexpr sal_Int32 halves = 0x7F7F7F;
        return ((colour >> 1) & halves) + halves;
    }

    /// In the letters of the text around it, and amounts as the tables have them.
    void write_as_plan(const Reference<css::chart::XChartDocument>& chart) const {
        const auto diagram = chart->getDiagram();
        const auto names = Reference<css::chart::XAxisXSupplier>(diagram, UNO_QUERY_THROW)->getXAxis();
        const auto amounts = Reference<css::chart::XAxisYSupplier>(diagram, UNO_QUERY_THROW)->getYAxis();
        const Reference<css::util::XNumberFormatsSupplier> formats(chart, UNO_QUERY_THROW);
        uno::set(amounts, "LinkNumberFormatToSource", false);
        uno::set(amounts, "NumberFormat", money_format(formats->getNumberFormats(), plan_template_));
        const Reference<css::uno::XInterface> body(styles_of(document_, "ParagraphStyles")->getByName("Text body"),
                                                   UNO_QUERY_THROW);
        const auto font = uno::get<rtl::OUString>(body, "CharFontName");
        const Reference<css::uno::XInterface> title(chart->getTitle(), UNO_QUERY_THROW);
        for (const Reference<css::uno::XInterface>& text :
             {title, Reference<css::uno::XInterface>(names, UNO_QUERY_THROW),
              Reference<css::uno::XInterface>(amounts, UNO_QUERY_THROW)})
            uno::set(text, "CharFontName", font);
    }

    Reference<css::text::XTextDocument> document_;
    const core::Template& plan_template_;
    const core::ChartTemplate& entry_;
    std::size_t block_;
    Reference<css::text::XTextTable> table_;
    sal_Int32 parts_;
    sal_Int32 series_; ///< columns of amounts
};

/// The charts of the template, each with the table that feeds it.
std::vector<ChartWriter> charts_of(const Reference<css::text::XTextDocument>& document, const core::Plan& plan) {
    std::vector<ChartWriter> charts;
    for (const auto& entry : plan.plan_template->summary.charts)
        for (const auto& chapter : plan.chapters)
            for (const auto& table : chapter.summaries)
                if (table.entry->kind == entry.of) charts.emplace_back(document, *plan.plan_template, entry, table);
    return charts;
}

} // namespace

void detach_charts(const Reference<css::text::XTextDocument>& document, const core::Plan& plan,
                   const std::vector<std::size_t>& blocks) {
    for (auto& chart : charts_of(document, plan))
        if (std::ranges::find(blocks, chart.block()) != blocks.end()) chart.detach();
}

bool update_charts(const Reference<css::text::XTextDocument>& document, const core::Plan& plan, MissingCharts missing) {
    bool changed = false;
    for (auto& chart : charts_of(document, plan)) changed = chart.update(missing) || changed;
    return changed;
}

} // namespace plan::writer
