// The fingerprint of what was handed over or approved is the name of a bookmark in the row that notes it.
#include "core/plan/plan_fingerprint.hpp"
#include "tests/office/budget/money_document.hpp"
#include "tests/office/handover/handed_over.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/table/XTableRows.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>

using namespace plan;
using namespace plan::test;

namespace {

std::vector<std::string> fingerprints_in(const TextDocument& document) {
    std::vector<std::string> found;
    for (const auto& name :
         Reference<css::text::XBookmarksSupplier>(document, UNO_QUERY_THROW)->getBookmarks()->getElementNames())
        if (auto fingerprint = core::fingerprint_in_bookmark(uno::to_utf8(name)); !fingerprint.empty())
            found.push_back(std::move(fingerprint));
    return found;
}

void hand_over(const TextDocument& document, const char* folder, const char* body) {
    plan_service()->exportForCouncil(document, uno::to_office("file://" + fresh_folder(folder)),
                                     settings({{"Draft", Any(true)},
                                               {"Body", Any(rtl::OUString::createFromAscii(body))},
                                               {"Formats", Any(rtl::OUString("summary"))}}));
}

std::string outcome_of_last(const TextDocument& document) {
    return read_plan(document).at("consultations").as_array().back().at("outcome").as_string().c_str();
}

bool is_changed(const TextDocument& document) { return !findings_of(document, "changed-after-approval", true).empty(); }

} // namespace

TEST_CASE("who got which version is kept out of sight, with Undo and Redo, and through Word") {
    const OpenDocument document(new_plan());
    const auto before = saved_content(*document);
    hand_over(*document, "kept", "schoolCouncil");
    CHECK(outcome_of_last(*document) == "versie 1");
    REQUIRE(fingerprints_in(*document).size() == 1);
    const auto after = saved_content(*document);
    undo(*document);
    CHECK("" == difference(saved_content(*document), before));
    redo(*document);
    CHECK("" == difference(saved_content(*document), after));
    hand_over(*document, "kept-again", "localCommittee");
    CHECK(outcome_of_last(*document) == "versie 1");
    CHECK(fingerprints_in(*document).size() == 2);
    const OpenDocument from_word(reopened(*document, "MS Word 2007 XML", "docx"));
    CHECK(fingerprints_in(*from_word) == fingerprints_in(*document));
    for (const auto& plan : {*document, *from_word}) {
        CHECK_FALSE(is_changed(plan));
        paragraph(plan, "Bijleren is")->setString("Wij leren elke dag.");
        CHECK(is_changed(plan));
        hand_over(plan, "kept-changed", "schoolCouncil");
        CHECK(outcome_of_last(plan) == "versie 2");
        CHECK_FALSE(is_changed(plan));
    }
}

TEST_CASE("a row that goes takes its fingerprint along, and next year's plan has none") {
    const OpenDocument document(new_plan());
    hand_over(*document, "gone", "schoolCouncil");
    const OpenDocument next(plan_service()->createNextYear(*document));
    CHECK(fingerprints_in(*next).empty());
    const auto consultations = table(*document, "PlanConsultations");
    const auto rows = consultations->getRows();
    const auto last = rows->getCount() - 1;
    const auto filled = [&](sal_Int32 row) {
        return cell_text(consultations, ("B" + std::to_string(row + 1)).c_str()) == "ontwerp bezorgd";
    };
    for (sal_Int32 row = last; row > 0; --row)
        if (filled(row)) rows->removeByIndex(row, 1);
    CHECK(fingerprints_in(*document).empty());
    undo(*document);
    CHECK(fingerprints_in(*document).size() == 1);
}
