// An overview as a spreadsheet: what Calc computes is what the records say, texts stay texts, and each table can be
// filtered.
#include "tests/office/handover/handed_over.hpp"
#include "tests/office/office.hpp"
#include "tests/office/template/bundled_templates.hpp"
#include "writer/overview/overview_sheet.hpp"
#include "writer/overview/sheet_position.hpp"
#include "writer/reading/inspection.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <com/sun/star/chart/XChartDocument.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XEmbeddedObjectSupplier.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeReferrer.hpp>
#include <com/sun/star/sheet/XDatabaseRanges.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSheetFilterable.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/sheet/XViewFreezable.hpp>
#include <com/sun/star/table/CellContentType.hpp>
#include <com/sun/star/table/XTableChart.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

using namespace plan;
using namespace plan::test;
using core::overview::ColumnKind;
using core::overview::Overview;
using css::table::CellContentType_FORMULA;
using css::table::CellContentType_TEXT;

namespace {

constexpr core::Day some_day = std::chrono::year{2026} / std::chrono::October / 14;

core::overview::ReadPlan made_plan(const std::string& school, const std::vector<std::string>& goals) {
    core::overview::PlanRecord record;
    record.read_on = some_day;
    record.organisation = school;
    record.organisation_key = school;
    record.profile = "vl";
    record.profile_name = "Vlaanderen";
    record.level_name = "Basisonderwijs";
    record.school_year = "2026-2027";
    record.fingerprint = school;
    record.errors = 2;
    record.warnings = 1;
    record.version = 2;
    record.hours = 250 * static_cast<std::int64_t>(goals.size());
    record.state = core::overview::PlanState::approved;
    for (const int year : {2026, 2027}) {
        core::overview::BudgetYearRecord budget;
        budget.year = year;
        budget.label = std::to_string(year);
        budget.grant = 2'400'10;
        budget.planned = 850'25;
        budget.paid = year == 2026 ? 900'05 : 0;
        budget.carried_over = 700'00;
        record.budget_years.push_back(budget);
    }
    auto state = core::FollowUpState::done;
    for (const auto& goal : goals) {
        record.goals.push_back({goal, goal, 1, 250, 100'15, 90'05});
        record.activities.push_back({"Cursus " + goal, goal, "leraren", {}, some_day, 250, state, 100'15, 90'05});
        record.agenda.push_back({{some_day, some_day, {}}, "Cursus " + goal, goal, "leraren", "directie", state});
        record.costs.push_back(
            {"Cursus " + goal, "expert", goal, core::Payer::grant, "2026", {some_day, some_day, {}}, 100'15, 90'05});
        state = core::FollowUpState::planned;
    }
    record.talks.push_back({"schoolraad", {some_day, some_day, {}}, core::overview::TalkOutcome::approved});
    return {std::move(record), school + ".odt", work_url() + "/plannen/een%20plan.odt"};
}

Overview made_overview() {
    return core::overview::compose({made_plan("=1+1", {"Taalbeleid", "+32 2 555"}),
                                    made_plan("@SUM(A1)", {"Taalbeleid"}),
                                    made_plan("De 'Linde' \"Noord\"", {"Taalbeleid", "Wiskunde * en (meer)", "-5"})},
                                   {{"kapot.odt", "", "=reden", "Open het in Writer"}});
}

std::string words(std::string_view key) {
    static const std::map<std::string, std::string, std::less<>> known = {
        {"overview.figures", "Cijfers"},
        {"overview.total", "Totaal"},
        {"overview.schools", "Scholen"},
        {"overview.school-goals", "Doelen van 'elke' school"}};
    if (const auto found = known.find(key); found != known.end()) return found->second;
    return std::string(key.substr(key.rfind('.') + 1));
}

writer::OverviewDocument::Settings settings() {
    return {uno::to_office(file_url(std::string(PLAN_TEMPLATE_FOLDER) + "/house-style.fodt")), "nl-BE", words};
}

/// A spreadsheet that closes with the test.
class Opened {
public:
    explicit Opened(const std::string& url)
        : document_(
              Reference<css::frame::XComponentLoader>(service("com.sun.star.frame.Desktop"), UNO_QUERY_THROW)
                  ->loadComponentFromURL(uno::to_office(url), "_blank", 0, uno::arguments({{"Hidden", Any(true)}})),
              UNO_QUERY_THROW) {
        Reference<css::sheet::XCalculatable>(document_, UNO_QUERY_THROW)->calculateAll();
    }
    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;
    ~Opened() { Reference<css::util::XCloseable>(document_, UNO_QUERY_THROW)->close(true); }

    [[nodiscard]] const Reference<css::sheet::XSpreadsheetDocument>& document() const { return document_; }

    [[nodiscard]] Reference<css::sheet::XSpreadsheet> sheet(const std::string& title) const {
        return {document_->getSheets()->getByName(uno::to_office(title)), UNO_QUERY_THROW};
    }
    [[nodiscard]] Reference<css::sheet::XSpreadsheet> sheet(const core::overview::Sheet& data) const {
        return sheet(title_of(data, words));
    }

private:
    Reference<css::sheet::XSpreadsheetDocument> document_;
};

std::string text_in(const Reference<css::table::XCell>& cell) {
    return uno::to_utf8(Reference<css::text::XTextRange>(cell, UNO_QUERY_THROW)->getString());
}

std::int64_t hundredths(const Reference<css::table::XCell>& cell) { return std::llround(cell->getValue() * 100); }

/// The overview as a file, and that file opened again.
Opened stored_and_opened(const Overview& overview, const char* name) {
    const auto url = work_url() + "/" + name + ".ods";
    {
        const writer::OverviewDocument document(office(), overview, settings());
        document.store(uno::to_office(url), uno::to_office(url));
    }
    return Opened(url);
}

/// A number as its column counts.
std::int64_t counted(const Reference<css::table::XCell>& cell, ColumnKind kind) {
    const bool is_count = kind == ColumnKind::count;
    return is_count ? std::llround(cell->getValue()) : hundredths(cell);
}

} // namespace

TEST_CASE("overview sheet: the totals that Calc computes are the sums of the records") {
    const auto overview = made_overview();
    const auto opened = stored_and_opened(overview, "totals");
    std::size_t totals = 0;
    for (const auto& data : overview.sheets) {
        const auto sheet = opened.sheet(data);
        for (std::size_t at = 0; at < data.columns.size(); ++at) {
            const auto column = static_cast<sal_Int32>(at);
            INFO(data.id << ' ' << data.columns[at].id);
            CHECK(text_in(sheet->getCellByPosition(column, writer::header_row)) == title_of(data.columns[at], words));
            if (data.columns[at].total == core::overview::Total::none) continue;
            const auto cell = sheet->getCellByPosition(column, writer::totals_row);
            CHECK(cell->getType() == CellContentType_FORMULA);
            CHECK(cell->getError() == 0);
            CHECK(counted(cell, data.columns[at].kind) == core::overview::sum_of(data, at));
            ++totals;
        }
    }
    CHECK(totals > 30);
    const auto schools = opened.sheet("Scholen");
    CHECK(text_in(schools->getCellByPosition(0, writer::totals_row)) == "Totaal");
    const auto grant = overview.sheet("schools").column("grant", "2026");
    CHECK(text_in(schools->getCellByPosition(static_cast<sal_Int32>(grant), writer::totals_row)) == "\u20AC 7.200,30");
    CHECK(text_in(schools->getCellByPosition(7, writer::first_row)) == "14/10/2026");
}

TEST_CASE("overview sheet: a filter changes the total, and only that of its table") {
    const auto overview = made_overview();
    const auto opened = stored_and_opened(overview, "filter");
    const auto& data = overview.sheet("activities");
    const auto sheet = opened.sheet(data);
    const auto column = static_cast<sal_Int32>(data.column("planned"));
    const auto total = sheet->getCellByPosition(column, writer::totals_row);
    CHECK(hundredths(total) == 6 * 100'15);
    const Reference<css::sheet::XSheetFilterable> rows(
        sheet->getCellRangeByPosition(0, writer::header_row, static_cast<sal_Int32>(data.columns.size()) - 1,
                                      writer::last_row(data)),
        UNO_QUERY_THROW);
    const auto filter = rows->createFilterDescriptor(true);
    css::sheet::TableFilterField field;
    field.Field = static_cast<sal_Int32>(data.column("activity-state"));
    field.Operator = css::sheet::FilterOperator_EQUAL;
    field.StringValue = "done";
    filter->setFilterFields({&field, 1});
    uno::set(filter, "ContainsHeader", true);
    rows->filter(filter);
    CHECK(hundredths(total) == 3 * 100'15);
}

TEST_CASE("overview sheet: what looks like a formula is a text, also when it is opened again") {
    const auto overview = made_overview();
    const auto opened = stored_and_opened(overview, "texts");
    std::size_t texts = 0;
    for (const auto& data : overview.sheets)
        for (std::size_t row = 0; row < data.rows.size(); ++row)
            for (std::size_t at = 0; at < data.columns.size(); ++at) {
                const auto* text = std::get_if<std::string>(&data.rows[row][at]);
                if (text == nullptr) continue;
                const auto cell = opened.sheet(data)->getCellByPosition(
                    static_cast<sal_Int32>(at), writer::first_row + static_cast<sal_Int32>(row));
                INFO(data.id << ' ' << data.columns[at].id << ' ' << *text);
                CHECK(cell->getType() == CellContentType_TEXT);
                CHECK(text_in(cell) == *text);
                ++texts;
            }
    CHECK(texts > 100);
}

TEST_CASE("overview sheet: each table has its filter, and its header stays") {
    const auto overview = made_overview();
    const auto opened = stored_and_opened(overview, "filters");
    const auto ranges = uno::get<Reference<css::sheet::XDatabaseRanges>>(opened.document(), "DatabaseRanges");
    REQUIRE(ranges.is());
    const auto view = Reference<css::frame::XModel>(opened.document(), UNO_QUERY_THROW)->getCurrentController();
    REQUIRE(view.is());
    for (const auto& data : overview.sheets) {
        INFO(data.id);
        const auto name = uno::to_office("plan_" + data.id).replace('-', '_');
        REQUIRE(ranges->hasByName(name));
        const Reference<css::uno::XInterface> range(ranges->getByName(name), UNO_QUERY_THROW);
        CHECK(uno::get<bool>(range, "AutoFilter"));
        const auto area =
            Reference<css::sheet::XCellRangeAddressable>(
                Reference<css::sheet::XCellRangeReferrer>(range, UNO_QUERY_THROW)->getReferredCells(), UNO_QUERY_THROW)
                ->getRangeAddress();
        CHECK(area.StartRow == writer::header_row);
        CHECK(area.EndRow == writer::last_row(data));
        CHECK(area.EndColumn == static_cast<sal_Int32>(data.columns.size()) - 1);
        const auto sheet = opened.sheet(data);
        Reference<css::sheet::XSpreadsheetView>(view, UNO_QUERY_THROW)->setActiveSheet(sheet);
        CHECK(Reference<css::sheet::XViewFreezable>(view, UNO_QUERY_THROW)->hasFrozenPanes());
        const Reference<css::sheet::XPrintAreas> pages(sheet, UNO_QUERY_THROW);
        CHECK(pages->getPrintTitleRows());
        CHECK(pages->getTitleRows().StartRow == writer::header_row);
    }
}

TEST_CASE("overview sheet: figures are formulas, and three charts show them") {
    const auto overview = made_overview();
    const auto opened = stored_and_opened(overview, "figures");
    const auto sheet = opened.sheet("Cijfers");
    CHECK(Reference<css::container::XIndexAccess>(opened.document()->getSheets(), UNO_QUERY_THROW)->getCount() == 12);
    sal_Int32 row = 2;
    for (const auto& figure : overview.figures.list) {
        INFO(figure.id);
        const auto cell = sheet->getCellByPosition(1, row++);
        CHECK(cell->getError() == 0);
        CHECK(counted(cell, figure.kind) == figure.value);
        if (!figure.source.sheet.empty() && !overview.sheet(figure.source.sheet).rows.empty())
            CHECK(cell->getType() == CellContentType_FORMULA);
    }
    const auto charts = Reference<css::table::XTableChartsSupplier>(sheet, UNO_QUERY_THROW)->getCharts();
    REQUIRE(charts->getElementNames().getLength() == 3);
    for (const auto& chart : overview.figures.charts) {
        INFO(chart.id);
        const auto name = uno::to_office("plan_" + chart.id);
        REQUIRE(charts->hasByName(name));
        const Reference<css::table::XTableChart> shown(charts->getByName(name), UNO_QUERY_THROW);
        const auto range = shown->getRanges()[0];
        for (std::size_t at = 0; at < chart.categories.size(); ++at)
            for (std::size_t series = 0; series < chart.series.size(); ++series) {
                const auto cell = sheet->getCellByPosition(static_cast<sal_Int32>(series) + 1,
                                                           range.StartRow + 1 + static_cast<sal_Int32>(at));
                CHECK(cell->getError() == 0);
                CHECK(counted(cell, chart.series[series].kind) == chart.series[series].values[at].value);
            }
        CHECK(range.EndRow - range.StartRow == static_cast<sal_Int32>(chart.categories.size()));
        const Reference<css::document::XEmbeddedObjectSupplier> object(shown, UNO_QUERY_THROW);
        const Reference<css::chart::XChartDocument> model(object->getEmbeddedObject(), UNO_QUERY_THROW);
        CHECK(uno::get<rtl::OUString>(model->getTitle(), "String") ==
              uno::to_office(words("overview.chart." + chart.id)));
    }
}

TEST_CASE("overview sheet: files are links beside the overview") {
    const auto overview = made_overview();
    const auto opened = stored_and_opened(overview, "links");
    const auto& data = overview.sheet("schools");
    const Reference<css::text::XTextFieldsSupplier> cell(
        opened.sheet(data)->getCellByPosition(static_cast<sal_Int32>(data.column("file")), writer::first_row),
        UNO_QUERY_THROW);
    const auto fields = cell->getTextFields()->createEnumeration();
    REQUIRE(fields->hasMoreElements());
    const Reference<css::uno::XInterface> field(fields->nextElement(), UNO_QUERY_THROW);
    CHECK(uno::get<rtl::OUString>(field, "Representation") == "=1+1.odt");
    CHECK(uno::get<rtl::OUString>(field, "URL") == uno::to_office(work_url() + "/plannen/een%20plan.odt"));
    const auto& refused = overview.sheet("not-read");
    CHECK(text_in(opened.sheet(refused)->getCellByPosition(0, writer::first_row)) == "kapot.odt");
}

TEST_CASE("overview sheet: of an empty folder, with nothing wrong in it") {
    const auto overview = core::overview::compose({}, {});
    const auto opened = stored_and_opened(overview, "empty");
    for (const auto& data : overview.sheets)
        for (std::size_t at = 0; at < data.columns.size(); ++at) {
            const auto cell = opened.sheet(data)->getCellByPosition(static_cast<sal_Int32>(at), writer::totals_row);
            CHECK(cell->getError() == 0);
            CHECK(cell->getValue() == 0);
        }
}

TEST_CASE("overview sheet: as a file of Excel texts are texts as well, and as a PDF it has pages") {
    const auto overview = made_overview();
    const writer::OverviewDocument document(office(), overview, settings());
    const Reference<css::frame::XStorable> file(document.document(), UNO_QUERY_THROW);
    const auto url = work_url() + "/overview";
    file->storeToURL(uno::to_office(url + ".xlsx"),
                     uno::arguments({{"FilterName", Any(rtl::OUString("Calc MS Excel 2007 XML"))}}));
    file->storeToURL(uno::to_office(url + ".pdf"),
                     uno::arguments({{"FilterName", Any(rtl::OUString("calc_pdf_Export"))}}));
    const Opened opened(url + ".xlsx");
    const auto cell = opened.sheet("Scholen")->getCellByPosition(0, writer::first_row);
    CHECK(cell->getType() == CellContentType_TEXT);
    CHECK(text_in(cell) == "=1+1");
    const auto& data = overview.sheet("budget");
    const auto planned = static_cast<sal_Int32>(data.column("planned"));
    CHECK(hundredths(opened.sheet(data)->getCellByPosition(planned, writer::totals_row)) == 6 * 850'25);
}

TEST_CASE("overview: a plan and the copy of it that was handed over count once") {
    const OpenDocument document(plan_without_errors("vl"));
    const auto folder = fresh_folder("overview-copy");
    const auto record_of = [](const TextDocument& read) {
        const auto inspection = writer::inspect(read, bundled_templates());
        return core::overview::record_of(inspection.plan, inspection.document, {}, some_day);
    };
    plan_service()->exportForCouncil(*document, uno::to_office(file_url(folder)),
                                     test::settings({{"Formats", Any(rtl::OUString("odt,docx"))}}));
    std::vector<core::overview::ReadPlan> plans = {{record_of(*document), "plan.odt", ""}};
    for (const auto& file : files_in(folder)) {
        const OpenDocument copy(load(file_url(folder + "/" + file)));
        plans.push_back({record_of(*copy), file, ""});
        INFO(file);
        CHECK(plans.back().record.is_copy);
        CHECK(plans.back().record.organisation_key == plans.front().record.organisation_key);
    }
    REQUIRE(plans.size() == 3);
    CHECK_FALSE(plans.front().record.is_copy);
    CHECK(plans[0].record.version == 1);
    CHECK(plans[0].record.given_fingerprints == std::vector{plans[0].record.fingerprint});
    const auto choice = core::overview::choose_plans(plans);
    CHECK(choice.counted == std::vector<std::size_t>{0});
    REQUIRE(choice.left_out.size() == 2);
    for (const auto& left_out : choice.left_out) CHECK(left_out.why == core::overview::NotCounted::copy);
}
