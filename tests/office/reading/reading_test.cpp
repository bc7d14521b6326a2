// Reading tables right, whatever their cells hold.
#include "core/reading/plan_reader.hpp"
#include "tests/office/office.hpp"

#include <boost/json.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>

using namespace plan;
using namespace plan::test;

namespace {

Reference<css::text::XText> cell(const Reference<css::text::XTextTable>& table, const char* name) {
    return {table->getCellByName(rtl::OUString::createFromAscii(name)), UNO_QUERY_THROW};
}

void add_paragraph(const Reference<css::text::XText>& cell, const char* text) {
    const auto end = cell->createTextCursor();
    end->gotoEnd(false);
    cell->insertControlCharacter(end.get(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
    cell->insertString(end.get(), rtl::OUString::createFromAscii(text), false);
}

boost::json::array activities(const TextDocument& document) { return read_plan(document).at("activities").as_array(); }

} // namespace

TEST_CASE("cells with several paragraphs do not shift the cells behind them") {
    const OpenDocument document(new_plan());
    auto expected = read_plan(*document);
    const auto table = test::table(*document, "PlanActivities");
    const auto name = std::string(expected.at("activities").at(0).at("activity").as_string());
    SECTION("in a cell that holds text") {
        add_paragraph(cell(table, "D2"), "met twee sprekers");
        expected.at("activities").at(0).at("activity") = name + "\nmet twee sprekers";
        CHECK(activities(*document) == expected.at("activities").as_array());
    }
    SECTION("empty ones at the end of the table and behind it") {
        const auto last = cell(table, "D9");
        last->setString("");
        add_paragraph(last, "");
        CHECK(read_plan(*document) == expected);
    }
    SECTION("in every table at once") {
        for (const char* other : {"PlanActivities", "PlanAgenda", "PlanCosts"})
            add_paragraph(cell(test::table(*document, other), "B2"), "");
        CHECK(read_plan(*document) == expected);
    }
}

TEST_CASE("a table in a cell does not shift the cells behind it") {
    const OpenDocument document(new_plan());
    const auto expected = activities(*document);
    const auto outer = cell(test::table(*document, "PlanAgenda"), "C2");
    const Reference<css::lang::XMultiServiceFactory> factory(*document, UNO_QUERY_THROW);
    const Reference<css::text::XTextTable> inner(factory->createInstance("com.sun.star.text.TextTable"),
                                                 UNO_QUERY_THROW);
    inner->initialize(2, 2);
    const auto end = outer->createTextCursor();
    end->gotoEnd(false);
    outer->insertTextContent(end.get(), inner.get(), false);
    cell(inner, "A1")->setString("binnen");
    CHECK(activities(*document) == expected);
}

TEST_CASE("merged cells are read as the cells they are") {
    const OpenDocument document(new_plan());
    const auto expected = activities(*document);
    const auto table = test::table(*document, "PlanActivities");
    const auto cursor = table->createCursorByCellName("A2");
    cursor->gotoCellByName("A4", true);
    REQUIRE(cursor->mergeRange());
    CHECK(activities(*document) == expected);
}
