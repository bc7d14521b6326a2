// approval-missing: before test::sending, body and date of the approval are noted.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto approval_missing = "approval-missing";

/// The row of the local committee, with these cells.
core::Document with_approval(std::vector<std::string> cells) {
    auto document = test::new_plan();
    test::table_with_column(document, "Orgaan").rows.at(2) = std::move(cells);
    return document;
}
} // namespace

TEST_CASE("approval-missing: no row of whoever approves", "[rule]") {
    auto document = test::new_plan();
    test::table_with_column(document, "Orgaan").rows.pop_back();
    CHECK(test::findings_of(document, approval_missing).empty()); // while writing it is still to come
    const auto finding = test::only_new_finding(document, approval_missing, "vl", test::sending);
    CHECK(test::text_at(document, finding.place) == test::involvement_title);
    CHECK(finding.chapter == "involvement");
    CHECK(finding.severity == core::Severity::error);
    CHECK(finding.arguments == core::Arguments{{"chapter", test::involvement_title}});
}

TEST_CASE("approval-missing: a row without date, and one that says no", "[rule]") {
    auto document = with_approval({"lokaal comité", "goedkeuring", " ", "goedgekeurd"});
    auto findings = test::findings_of(document, approval_missing, test::sending);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().place.cell == core::CellIndex{2, 2});
    document = with_approval({"Lokaal comité", "goedkeuring", "18 juni 2026", "niet\u00A0goedgekeurd"});
    const auto finding = test::only_new_finding(document, approval_missing, "vl", test::sending);
    CHECK(test::text_at(document, finding.place) == "niet\u00A0goedgekeurd");
    document = with_approval({"lokaal comité", "overleg", "18 juni 2026", "enkele vragen"});
    CHECK(test::only_new_finding(document, approval_missing, "vl", test::sending).place.cell == std::nullopt);
}

TEST_CASE("approval-missing: approved, in any writing, or still open", "[rule]") {
    for (const auto& cells : {std::vector<std::string>{"lokaal comité", "goedkeuring", "18 juni 2026", ""},
                              {"LOKAAL\u00A0COMITE", "Goedkeuring.", "juni", "unaniem"},
                              {"LOC", "onderhandeling", "18/06/2026", "protocol van akkoord"},
                              {"lokaal comité", "goedkeuring", "<vul de datum in>", ""}}) {
        CAPTURE(cells[0], cells[2]);
        CHECK(test::findings_of(with_approval(cells), approval_missing, test::sending).empty());
    }
}

TEST_CASE("approval-missing: the staff meeting approves only where there is no committee", "[rule]") {
    auto document = with_approval({"algemene personeelsvergadering", "goedkeuring", "18 juni 2026", "goedgekeurd"});
    REQUIRE(test::fact(document, "Lokaal comité") == "ja");
    CHECK(test::findings_of(document, approval_missing, test::sending).size() == 1);
    for (const auto* answer : {"nee", "", "<kies ja of nee>"}) {
        CAPTURE(answer);
        test::fact(document, "Lokaal comité") = answer;
        CHECK(test::findings_of(document, approval_missing, test::sending).empty());
    }
}

TEST_CASE("approval-missing: a sentence with body, approval and date will do", "[rule]") {
    auto document = test::new_plan();
    test::say_only(document, test::involvement_title, {"Het lokaal comité keurde dit plan goed op 18 juni 2026."});
    CHECK(test::findings_of(document, approval_missing, test::sending).empty());
    test::say_only(document, test::involvement_title, {"Het lokaal comité keurde dit plan goed."});
    CHECK(test::findings_of(document, approval_missing, test::sending).size() == 1);
}

TEST_CASE("approval-missing: what other rules speak of, odd tables, a Dutch plan", "[rule]") {
    auto document = test::new_plan();
    test::table_with_column(document, "Orgaan").rows = {{"Orgaan", "Uitkomst"}, {"lokaal comité", "akkoord"}, {}};
    CHECK(test::findings_of(document, approval_missing, test::sending).empty()); // table-columns-missing
    test::say_only(document, test::involvement_title, {});
    CHECK(test::findings_of(document, approval_missing, test::sending).empty());
    test::remove_chapter(document, test::involvement_title);
    CHECK(test::findings_of(document, approval_missing, test::sending).empty());
    CHECK(test::findings_of(test::new_plan("nl"), approval_missing, test::sending).empty());
}
