// staff-council-missing: before test::sending, how, when and with what outcome the PMR took part is noted.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto staff_council_missing = "staff-council-missing";
constexpr auto chapter_of_staff_council = "Betrokkenheid";

core::Document with_staff_council(std::vector<std::string> cells) {
    auto document = test::new_plan("nl");
    test::table_with_column(document, "Orgaan").rows.at(1) = std::move(cells);
    return document;
}
} // namespace

TEST_CASE("staff-council-missing: no row of the PMR", "[rule]") {
    const auto document = with_staff_council({"MR", "advies", "12 maart 2026", "positief"}); // not the same as the PMR
    CHECK(test::findings_of(document, staff_council_missing).empty()); // while writing it is still to come
    const auto finding = test::only_new_finding(document, staff_council_missing, "nl", test::sending);
    CHECK(test::text_at(document, finding.place) == chapter_of_staff_council);
    CHECK(finding.chapter == "involvement");
    CHECK(finding.severity == core::Severity::error);
    CHECK(finding.arguments == core::Arguments{{"body", "PMR"},
                                               {"columns", "Soort, Datum, Uitkomst"},
                                               {"chapter", chapter_of_staff_council}});
}

TEST_CASE("staff-council-missing: a row that is not complete", "[rule]") {
    const auto document = with_staff_council({"PMR", "advies", "12 maart 2026", "\u00A0"});
    const auto finding = test::only_new_finding(document, staff_council_missing, "nl", test::sending);
    CHECK(finding.place.cell == core::CellIndex{1, 3});
    CHECK(finding.arguments.at("columns") == "Uitkomst");
    const auto findings =
        test::findings_of(with_staff_council({"PMR", "", "", "positief"}), staff_council_missing, test::sending);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().place.cell == core::CellIndex{1, 1});
    CHECK(findings.front().arguments.at("columns") == "Soort, Datum");
}

TEST_CASE("staff-council-missing: complete in any writing, or still open", "[rule]") {
    for (const auto& cells : {std::vector<std::string>{"de\u00A0pmr", "instemming", "maart", "akkoord"},
                              {"Personeelsgeleding van de MR", "overleg", "12-03-2026", "besproken"},
                              {"PMR", "<kies>", "<vul de datum in>", "<vul de uitkomst in>"}}) {
        CAPTURE(cells[0]);
        CHECK(test::findings_of(with_staff_council(cells), staff_council_missing, test::sending).empty());
    }
    auto document = with_staff_council({"PMR", "advies", "", ""});
    test::table_with_column(document, "Orgaan").rows.push_back({"PMR", "instemming", "4 juni 2026", "verleend"});
    CHECK(test::findings_of(document, staff_council_missing, test::sending).empty());
}

TEST_CASE("staff-council-missing: a sentence with the PMR and a date", "[rule]") {
    auto document = test::new_plan("nl");
    test::say_only(document, chapter_of_staff_council, {"De PMR adviseerde positief op 12 maart 2026."});
    CHECK(test::findings_of(document, staff_council_missing, test::sending).empty());
    test::say_only(document, chapter_of_staff_council, {"De PMR denkt mee."});
    CHECK(test::findings_of(document, staff_council_missing, test::sending).size() == 1);
}

TEST_CASE("staff-council-missing: an absent or empty chapter, odd tables, a Flemish plan", "[rule]") {
    auto document = test::new_plan("nl");
    test::table_with_column(document, "Orgaan").rows = {{"Orgaan", "Soort"}, {"PMR", "advies"}, {}};
    CHECK(test::findings_of(document, staff_council_missing, test::sending).empty()); // table-columns-missing
    test::say_only(document, chapter_of_staff_council, {});
    CHECK(test::findings_of(document, staff_council_missing, test::sending).empty());
    test::remove_chapter(document, chapter_of_staff_council);
    CHECK(test::findings_of(document, staff_council_missing, test::sending).empty());
    CHECK(test::findings_of(test::new_plan(), staff_council_missing, test::sending).empty());
}
