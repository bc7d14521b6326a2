// consultation-after-approval: the school council is consulted on the draft.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto consultation_after_approval = "consultation-after-approval";

core::Document with_dates(const std::string& council, const std::string& approval) {
    auto document = test::new_plan();
    test::cell(document, "Orgaan", 1, "Datum") = council;
    test::cell(document, "Orgaan", 2, "Datum") = approval;
    return document;
}
} // namespace

TEST_CASE("consultation-after-approval: the council came later", "[rule]") {
    const auto document = with_dates(" 18 juni 2026\u00A0", "4 juni 2026");
    const auto finding = test::only_new_finding(document, consultation_after_approval);
    CHECK(test::text_at(document, finding.place) == "18 juni 2026");
    CHECK(finding.place.cell == core::CellIndex{1, 2});
    CHECK(finding.chapter == "involvement");
    CHECK(finding.severity == core::Severity::hint);
    CHECK(finding.arguments == core::Arguments{{"date", "18 juni 2026"}, {"approval", "4 juni 2026"}});
}

TEST_CASE("consultation-after-approval: before, on the same day, or not to be compared", "[rule]") {
    struct Row {
        const char* council;
        const char* approval;
    };
    for (const auto& [council, approval] :
         {Row{"28 mei 2026", "18 juni 2026"}, Row{"18/06/2026", "18 juni 2026"}, Row{"juni 2026", "18 juni 2026"},
          Row{"juni", "september"}, Row{"18 juni", "4 juni 2026"}, Row{"<vul de datum in>", "4 juni 2026"},
          Row{"18 juni 2026", "<vul de datum in>"}, Row{"", ""}, Row{"ooit in 2026", "4 juni 2026"}}) {
        CAPTURE(council, approval);
        CHECK(test::findings_of(with_dates(council, approval), consultation_after_approval).empty());
    }
}

TEST_CASE("consultation-after-approval: a plan that was approved again", "[rule]") {
    auto document = with_dates("18 juni 2026", "4 juni 2026");
    auto& rows = test::table_with_column(document, "Orgaan").rows;
    rows.push_back({"lokaal comité", "goedkeuring", "2 september 2026", "goedgekeurd"});
    rows.push_back({});
    CHECK(test::findings_of(document, consultation_after_approval).empty());
}

TEST_CASE("consultation-after-approval: other bodies and a Dutch plan", "[rule]") {
    auto document = with_dates("18 juni 2026", "4 juni 2026");
    test::cell(document, "Orgaan", 1, "Orgaan") = "werkgroep";
    CHECK(test::findings_of(document, consultation_after_approval).empty());
    CHECK(test::findings_of(test::new_plan("nl"), consultation_after_approval).empty());
}
