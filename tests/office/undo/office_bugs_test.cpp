// What the office itself does not undo, each with its smallest document: docs/libreoffice-notes.md. No code of ours
// takes part. Where one fails, the office has mended something: then it goes from the notes, from
// tests/trust/known_bugs.py and from here, with what we do about it.
#include "tests/office/files.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/BreakType.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <com/sun/star/util/XRefreshable.hpp>

using namespace plan;
using namespace plan::test;

namespace {

/// All that is saved of a document, as it is.
std::string flat(const TextDocument& document) {
    const auto url = work_url() + "/office-bug.fodt";
    Reference<css::frame::XStorable>(document, UNO_QUERY_THROW)
        ->storeToURL(uno::to_office(url),
                     uno::arguments({{"FilterName", Any(rtl::OUString("OpenDocument Text Flat XML"))}}));
    return bytes_of(work_path() + "/office-bug.fodt");
}

std::size_t times(const std::string& text, std::string_view part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

class OfficeBug {
public:
    explicit OfficeBug(const std::string& name)
        : document_(load(file_url(PLAN_TEST_DATA "/office-bugs/" + name + ".fodt"))) {}

    [[nodiscard]] const TextDocument& operator*() const { return *document_; }
    [[nodiscard]] Reference<css::text::XTextTable> table() const { return test::table(*document_, "T"); }
    [[nodiscard]] Reference<css::table::XCell> cell(const char* name) const {
        return table()->getCellByName(rtl::OUString::createFromAscii(name));
    }
    [[nodiscard]] std::size_t times(std::string_view part) const { return ::times(flat(*document_), part); }

private:
    OpenDocument document_;
};

/// Those of another version are told about, and expected to be what they are.
bool is_tried_version() {
    const Reference<css::lang::XMultiServiceFactory> settings = css::configuration::theDefaultProvider::get(office());
    const Any path(css::beans::NamedValue("nodepath", Any(rtl::OUString("/org.openoffice.Setup/Product"))));
    const Reference<css::container::XNameAccess> product(
        settings->createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess", {&path, 1}),
        UNO_QUERY_THROW);
    rtl::OUString version;
    product->getByName("ooSetupVersion") >>= version;
    return version == "7.4";
}

void check_is_there(const char* name, bool is_there) {
    INFO("the office has mended " << name);
    if (is_tried_version()) CHECK(is_there);
    else if (!is_there) WARN("this office has no " << name);
}

} // namespace

TEST_CASE("change-over-table: Undo cuts a recorded change that begins in front of a table and ends behind it") {
    const OfficeBug bug("change-over-table");
    const auto before = bug.times("<text:change-start");
    bug.table()->getRows()->insertByIndex(1, 1);
    undo(*bug);
    check_is_there("change-over-table", bug.times("<text:change-start") > before);
}

TEST_CASE("bookmark-end: Undo of text that was replaced leaves the end of a bookmark in front of it") {
    const OfficeBug bug("bookmark-end");
    REQUIRE(bug.times("c<text:bookmark-end") == 1);
    paragraph(*bug, "c")->setString({});
    undo(*bug);
    check_is_there("bookmark-end", bug.times("c<text:bookmark-end") == 0);
}

TEST_CASE("circular-formula: a field that sums up its own column counts what it said itself") {
    const OfficeBug bug("circular-formula");
    Reference<css::util::XRefreshable>(
        Reference<css::text::XTextFieldsSupplier>(*bug, UNO_QUERY_THROW)->getTextFields(), UNO_QUERY_THROW)
        ->refresh();
    check_is_there("circular-formula", cell_text(bug.table(), "A2") != "1"); // as the file says
}

TEST_CASE("formula-written-over: Undo of text in the place of a formula leaves the cell without it") {
    const OfficeBug bug("formula-written-over");
    REQUIRE(bug.times(" table:formula=") == 1);
    set_cell_text(bug.table(), "A2", "a");
    undo(*bug);
    check_is_there("formula-written-over", bug.times(" table:formula=") == 0);
}

TEST_CASE("lost-reference: a formula forgets which cell it counts where there is no such cell") {
    const OfficeBug bug("lost-reference"); // it names T.B5
    check_is_there("lost-reference", bug.times("T.?&gt;") == 1);
}

TEST_CASE("table-style-looks: Undo of a new row leaves the looks that the style of the table gave its cells") {
    const OfficeBug bug("table-style-looks");
    const auto before = bug.times("style:family=\"table-cell\"");
    bug.table()->getRows()->insertByIndex(1, 1);
    undo(*bug);
    check_is_there("table-style-looks", bug.times("style:family=\"table-cell\"") > before);
}

TEST_CASE("cell-style: Undo of text in a cell leaves it a style that says nothing") {
    const OfficeBug bug("cell-style");
    const std::string empty = "style:family=\"table-cell\"/>";
    REQUIRE(bug.times(empty) == 0);
    set_cell_text(bug.table(), "A2", "c");
    undo(*bug);
    check_is_there("cell-style", bug.times(empty) == 1);
}

TEST_CASE("recorded-result: what a formula gives while changes are recorded is one of them") {
    const OfficeBug bug("recorded-result");
    uno::set(*bug, "RecordChanges", true);
    bug.cell("A2")->setFormula("<A1>+1");
    check_is_there("recorded-result", bug.times("<text:change-start") == 1);
}

TEST_CASE("field-format: Undo gives a formula in the text that had no number format of its own another one") {
    const OfficeBug bug("field-format");
    REQUIRE(bug.times("style:data-style-name=\"N10000\"") == 0);
    Reference<css::lang::XComponent>(bug.table(), UNO_QUERY_THROW)->dispose();
    undo(*bug);
    check_is_there("field-format", bug.times("style:data-style-name=\"N10000\"") == 1);
}

TEST_CASE("frame-order: the order that is saved of frames in headers follows which pages are laid out") {
    const OfficeBug bug("frame-order");
    const Reference<css::frame::XController> view((*bug)->getCurrentController());
    uno::get<sal_Int32>(view, "PageCount");
    REQUIRE(bug.times("draw:z-index=\"1\"") == 0);
    const auto cursor = (*bug)->getText()->createTextCursor();
    (*bug)->getText()->insertControlCharacter(cursor.get(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
    cursor->gotoEnd(false);
    uno::set(cursor, "BreakType", css::style::BreakType_PAGE_BEFORE);
    uno::get<sal_Int32>(view, "PageCount");
    check_is_there("frame-order", bug.times("draw:z-index=\"1\"") == 1);
}

TEST_CASE("change-in-result: a recorded change in what a formula gives is gone after Undo of another formula") {
    const OfficeBug bug("change-in-result");
    REQUIRE(bug.times("<text:deletion>") == 1);
    bug.cell("A2")->setFormula("=1+2");
    undo(*bug);
    check_is_there("change-in-result", bug.times("<text:deletion>") == 0);
}
