// What somebody hid by hand is not there for a reader, and so not for the check.
#include "core/reading/plan_reader.hpp"
#include "tests/office/office.hpp"

#include <algorithm>
#include <boost/json.hpp>

#include <com/sun/star/text/ControlCharacter.hpp>

using namespace plan;
using namespace plan::test;

namespace {

/// Puts a text in at a position, hidden.
void insert_hidden(const Reference<css::text::XTextRange>& at, const char* text) {
    const auto cursor = at->getText()->createTextCursorByRange(at);
    cursor->getText()->insertString(cursor.get(), uno::to_office(text), true);
    uno::set(cursor, "CharHidden", true);
}

} // namespace

TEST_CASE("a hidden placeholder is not found, and what stands behind it is found in its place") {
    const OpenDocument document(new_plan());
    const auto count = findings_of(*document, "placeholder-left").size();
    SECTION("in a sentence") {
        const auto sentence = paragraph(*document, "Leraren bieden in alle lessen");
        insert_hidden(sentence->getStart(), "<vul 😀 in> ");
        CHECK(findings_of(*document, "placeholder-left").size() == count);
        sentence->getText()->insertString(sentence->getEnd(), "<vul dit in>", false);
    }
    SECTION("in a cell") {
        const Reference<css::text::XText> cell(table(*document, "PlanActivities")->getCellByName("D2"),
                                               UNO_QUERY_THROW);
        insert_hidden(cell->getStart(), "<vul in> ");
        CHECK(findings_of(*document, "placeholder-left").size() == count);
        const auto end = cell->createTextCursor();
        end->gotoEnd(false);
        cell->insertString(end.get(), "<vul dit in>", false);
    }
    const auto found = findings_of(*document, "placeholder-left");
    REQUIRE(found.size() == count + 1);
    const auto last = std::ranges::find_if(found, [](const auto& finding) {
        return uno::to_utf8(finding.Message).find("<vul dit in>") != std::string::npos;
    });
    REQUIRE(last != found.end());
    plan_service()->select(*document, *last);
    CHECK(selected_text(*document) == "<vul dit in>");
}

TEST_CASE("a paragraph that is hidden whole says nothing") {
    const OpenDocument document(new_plan());
    const auto before = read_plan(*document);
    const auto goal = paragraph(*document, "Wiskundig redeneren");
    const auto text = goal->getText();
    const auto cursor = text->createTextCursorByRange(goal->getStart());
    text->insertControlCharacter(cursor.get(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
    cursor->goLeft(1, false);
    insert_hidden(cursor.get(), "Een geheim doel");
    CHECK("" == difference(boost::json::serialize(read_plan(*document)), boost::json::serialize(before)));
}
