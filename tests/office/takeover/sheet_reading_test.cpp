// Sheets of a spreadsheet as the tables of a document.
#include "core/text/refused.hpp"
#include "tests/office/office.hpp"
#include "writer/takeover/sheet_reading.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XMergeable.hpp>

using namespace plan;
using namespace plan::test;

namespace {

using Row = std::vector<std::string>;

/// A spreadsheet that closes with the test.
class Sheets {
public:
    explicit Sheets(const std::string& url = "private:factory/scalc")
        : document_(
              Reference<css::frame::XComponentLoader>(service("com.sun.star.frame.Desktop"), UNO_QUERY_THROW)
                  ->loadComponentFromURL(uno::to_office(url), "_blank", 0, uno::arguments({{"Hidden", Any(true)}})),
              UNO_QUERY_THROW) {}
    Sheets(const Sheets&) = delete;
    Sheets& operator=(const Sheets&) = delete;
    ~Sheets() { Reference<css::util::XCloseable>(document_, UNO_QUERY_THROW)->close(true); }

    [[nodiscard]] const Reference<css::sheet::XSpreadsheetDocument>& document() const { return document_; }

    [[nodiscard]] Reference<css::sheet::XSpreadsheet> sheet(sal_Int32 at = 0) const {
        return {Reference<css::container::XIndexAccess>(document_->getSheets(), UNO_QUERY_THROW)->getByIndex(at),
                UNO_QUERY_THROW};
    }

    void set(const char* cell, const char* formula, sal_Int32 at = 0) const {
        sheet(at)
            ->getCellRangeByName(rtl::OUString::createFromAscii(cell))
            ->getCellByPosition(0, 0)
            ->setFormula(rtl::OUString::createFromAscii(formula));
    }

    /// What it says once it was saved as a file of Excel and opened again.
    [[nodiscard]] core::Source as_excel() const {
        const auto url = work_url() + "/taken.xlsx";
        Reference<css::frame::XStorable>(document_, UNO_QUERY_THROW)
            ->storeToURL(uno::to_office(url),
                         uno::arguments({{"FilterName", Any(rtl::OUString("Calc MS Excel 2007 XML"))}}));
        return writer::read_sheets(Sheets(url).document());
    }

private:
    Reference<css::sheet::XSpreadsheetDocument> document_;
};

void hide(const css::uno::BaseReference& lines, sal_Int32 at) {
    const Reference<css::container::XIndexAccess> all(lines, UNO_QUERY_THROW);
    uno::set(Reference<css::uno::XInterface>(all->getByIndex(at), UNO_QUERY_THROW), "IsVisible", false);
}

} // namespace

TEST_CASE("a sheet is read as it is shown") {
    const Sheets sheets;
    sheets.set("B2", "Datum");
    sheets.set("C2", "Wat");
    sheets.set("D2", "geheim");
    sheets.set("E2", "Kost");
    sheets.set("B3", "verborgen rij");
    sheets.set("B4", "mei");
    sheets.set("C4", "een studiedag");
    sheets.set("E4", "=100*25");
    sheets.set("C5", "en een vervolg");
    sheets.set("B9", "Nota onderaan");
    const auto sheet = sheets.sheet();
    const Reference<css::table::XColumnRowRange> lines(sheet, UNO_QUERY_THROW);
    hide(lines->getRows(), 2);
    hide(lines->getColumns(), 3);
    Reference<css::util::XMergeable>(sheet->getCellRangeByName("B4:B5"), UNO_QUERY_THROW)->merge(true);
    const Reference<css::container::XIndexAccess> columns(lines->getColumns(), UNO_QUERY_THROW);
    uno::set(Reference<css::uno::XInterface>(columns->getByIndex(4), UNO_QUERY_THROW), "Width",
             sal_Int32{300}); // "###"
    for (const auto& source : {writer::read_sheets(sheets.document()), sheets.as_excel()}) {
        CHECK_FALSE(source.can_be_copied);
        REQUIRE(source.document.blocks.size() == 2);
        const auto& table = std::get<core::Table>(source.document.blocks[0]);
        CHECK(table.rows ==
              std::vector<Row>{{"Datum", "Wat", "Kost"}, {"mei", "een studiedag", "2500"}, {"", "en een vervolg", ""}});
        CHECK(table.covered == std::vector<core::CellIndex>{{2, 0}});
        CHECK(std::get<core::Paragraph>(source.document.blocks[1]).text == "Nota onderaan");
    }
}

TEST_CASE("sheets come below their names, but for a hidden or an empty one") {
    const Sheets sheets;
    const auto all = sheets.document()->getSheets();
    all->insertNewByName("Tweede", 1);
    all->insertNewByName("Leeg", 2);
    all->insertNewByName("Weg", 3);
    for (const sal_Int32 at : {0, 1, 3}) {
        sheets.set("A1", "een", at);
        sheets.set("B1", "twee", at);
    }
    uno::set(sheets.sheet(3), "IsVisible", false);
    const auto blocks = sheets.as_excel().document.blocks;
    REQUIRE(blocks.size() == 4);
    const auto& heading = std::get<core::Paragraph>(blocks[2]);
    CHECK(heading.text == "Tweede");
    CHECK(heading.outline_level == 1);
    CHECK(std::get<core::Table>(blocks[3]).rows == std::vector<Row>{{"een", "twee"}});
}

TEST_CASE("a sheet of 5,000 rows is read, a longer one is refused") {
    const Sheets sheets;
    sheets.set("A1", "rij");
    const auto fill = [&](sal_Int32 rows) {
        css::uno::Sequence<Any> row(20);
        for (auto& cell : row) cell <<= rtl::OUString("tekst");
        css::uno::Sequence<css::uno::Sequence<Any>> data(rows);
        for (auto& each : data) each = row;
        Reference<css::sheet::XCellRangeData>(sheets.sheet()->getCellRangeByPosition(0, 0, 19, rows - 1),
                                              UNO_QUERY_THROW)
            ->setDataArray(data);
    };
    fill(100); // in the office itself 5,000 take no second; from here each cell is a call
    CHECK(std::get<core::Table>(writer::read_sheets(sheets.document()).document.blocks[0]).rows.size() == 100);
    fill(5001);
    try {
        writer::read_sheets(sheets.document());
        FAIL("it was read");
    } catch (const core::Refused& refused) {
        CHECK(refused.message() == "takeover.too-many-rows");
        CHECK(refused.arguments().at("rows") == "5001");
    }
}
