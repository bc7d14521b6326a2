#include "writer/budget/budget_chart.hpp"

#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/reading/block_list.hpp"
#include "writer/reading/places.hpp"
#include "writer/undo/undo_step.hpp"
#include "writer/writing/chart_object.hpp"
#include "writer/writing/money_cells.hpp"

#include <algorithm>
#include <com/sun/star/chart/ChartDataRowSource.hpp>
#include <com/sun/star/chart/XAxisYSupplier.hpp>
#include <com/sun/star/chart/XChartDocument.hpp>
#include <com/sun/star/chart2/data/XDataProvider.hpp>
#include <com/sun/star/chart2/data/XDataReceiver.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XTextEmbeddedObjectsSupplier.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

namespace plan::writer {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

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
        const auto object = insert_chart(document_, place, entry_.title, entry_.description);
        if (figures == Figures::of_table) feed(model_of(object));
        const Reference<css::chart::XChartDocument> chart(model_of(object), UNO_QUERY_THROW);
        give_title(chart, entry_.title);
        if (figures == Figures::none) return;
        give_bars(document_, chart, series_);
        write_amounts(chart);
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

    /// As the tables have them.
    void write_amounts(const Reference<css::chart::XChartDocument>& chart) const {
        const auto amounts = Reference<css::chart::XAxisYSupplier>(chart->getDiagram(), UNO_QUERY_THROW)->getYAxis();
        const Reference<css::util::XNumberFormatsSupplier> formats(chart, UNO_QUERY_THROW);
        uno::set(amounts, "LinkNumberFormatToSource", false);
        uno::set(amounts, "NumberFormat", money_format(formats->getNumberFormats(), plan_template_));
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
