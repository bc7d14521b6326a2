// check and select.
#include "core/check/finding.hpp"
#include "tests/office/office.hpp"

#include <algorithm>
#include <catch2/generators/catch_generators.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <set>

using namespace plan;
using namespace plan::test;

TEST_CASE("a new plan has placeholders and examples, and nothing else is said of it") {
    const std::string profile = GENERATE("vl", "nl");
    const OpenDocument document(new_plan(profile.c_str()));
    std::set<std::string> ids;
    for (const auto& finding : findings(*document, true)) {
        if (finding.RuleId == "school-year-past") continue; // these tests live longer than the year of their plan
        CHECK((finding.RuleId == "placeholder-left" || finding.RuleId == "example-unchanged"));
        CHECK_FALSE(finding.Message.isEmpty());
        CHECK(finding.Message.indexOf('{') < 0);
        CHECK_FALSE(finding.Where.isEmpty());
        CHECK(ids.insert(uno::to_utf8(finding.Id)).second);
    }
}

TEST_CASE("after a check the views follow the document again") {
    const OpenDocument document(new_plan());
    findings(*document, false);
    CHECK_FALSE(document->hasControllersLocked());
}

TEST_CASE("a jump selects exactly the placeholder, in text and in tables") {
    const std::string profile = GENERATE("vl", "nl");
    const OpenDocument document(new_plan(profile.c_str()));
    std::size_t in_tables = 0;
    for (const auto& finding : findings_of(*document, "placeholder-left")) {
        plan_service()->select(*document, finding);
        const auto selected = selected_text(*document);
        INFO(uno::to_utf8(finding.Id) << ": " << selected);
        CHECK(selected.starts_with("<"));
        CHECK(selected.ends_with(">"));
        CHECK(uno::to_utf8(finding.Message).find(selected) != std::string::npos);
        if (finding.Where.indexOf("rij ") >= 0 || finding.Where.indexOf("row ") >= 0) ++in_tables;
    }
    CHECK(in_tables >= 10);
}

TEST_CASE("a jump is exact behind emoji, fields and line breaks") {
    const OpenDocument document(new_plan());
    const auto place = paragraph(*document, "Onze keuzes volgen");
    const auto cursor = document->getText()->createTextCursorByRange(place->getStart());
    const Reference<css::text::XTextContent> field(
        Reference<css::lang::XMultiServiceFactory>(*document, UNO_QUERY_THROW)
            ->createInstance("com.sun.star.text.TextField.PageCount"),
        UNO_QUERY_THROW);
    document->getText()->insertString(cursor.get(), uno::to_office("\xF0\x9F\x8C\xB3\xF0\x9F\x8C\xB3 blz. "), false);
    document->getText()->insertTextContent(cursor.get(), field, false);
    document->getText()->insertString(cursor.get(), uno::to_office("\xC3\xA9\n<vul dit eens in> en "), false);
    const auto found = findings_of(*document, "placeholder-left");
    const auto finding = std::ranges::find_if(
        found, [](const api::Finding& candidate) { return candidate.Message.indexOf("dit eens") >= 0; });
    REQUIRE(finding != found.end());
    plan_service()->select(*document, *finding);
    CHECK(selected_text(*document) == "<vul dit eens in>");
}

TEST_CASE("a finding keeps its id and its place when text is put in above it") {
    const OpenDocument document(new_plan());
    const auto before = findings_of(*document, "placeholder-left");
    const auto cursor = document->getText()->createTextCursorByRange(paragraph(*document, "Onze keuzes")->getStart());
    document->getText()->insertString(cursor.get(), "Een nieuwe alinea.\r\rEn nog een.", false);
    for (const auto& finding : before) {
        plan_service()->select(*document, finding);
        CHECK(uno::to_utf8(finding.Message).find(selected_text(*document)) != std::string::npos);
    }
}

TEST_CASE("check changes nothing") {
    const OpenDocument document(new_plan());
    const auto before = saved_content(*document);
    Reference<css::util::XModifiable>(*document, UNO_QUERY_THROW)->setModified(false);
    static_cast<void>(findings(*document, true));
    CHECK(undo_steps(*document) == 0);
    CHECK_FALSE(Reference<css::util::XModifiable>(*document, UNO_QUERY_THROW)->isModified());
    CHECK(difference(saved_content(*document), before) == "");
}

TEST_CASE("a document that is no plan is refused, and the office lives on") {
    CHECK_FALSE(refusal([] { plan_service()->check({}, false); }).empty());
    CHECK_FALSE(refusal([] { plan_service()->readPlan({}); }).empty());
    const OpenDocument empty(load("private:factory/swriter"));
    CHECK_FALSE(refusal([&] { plan_service()->check(*empty, false); }).empty());
    OpenDocument closed(new_plan());
    const TextDocument gone = *closed;
    closed.close();
    CHECK_FALSE(refusal([&] { plan_service()->check(gone, false); }).empty());
    const Reference<css::lang::XComponent> sheet(load("private:factory/scalc"), UNO_QUERY);
    CHECK_FALSE(sheet.is()); // a spreadsheet is no text document: it arrives as null
    const OpenDocument alive(new_plan());
    CHECK_FALSE(findings(*alive).empty());
}

TEST_CASE("a finding that is gone is refused") {
    const OpenDocument document(new_plan());
    api::Finding finding;
    finding.Id = "placeholder-left:vision:00000000";
    CHECK_FALSE(refusal([&] { plan_service()->select(*document, finding); }).empty());
    CHECK_FALSE(refusal([&] { plan_service()->fix(*document, finding); }).empty());
}

TEST_CASE("the budget of a plan is given in cents") {
    const OpenDocument document(new_plan());
    const auto budget = plan_service()->getBudget(*document);
    CHECK(budget.indexOf("\"total\":356500") > 0);
    CHECK(budget.indexOf("\"perTargetGroup\":[{") > 0);
    CHECK_FALSE(refusal([] { plan_service()->getBudget({}); }).empty());
}
