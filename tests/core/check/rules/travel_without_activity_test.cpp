// travel-without-activity: travel goes with an activity.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/reading/money_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto travel_without_activity = "travel-without-activity";

core::Document with_travel(const std::string& activity, const std::string& relevance = "Voor het hele team",
                           const std::string& payer = test::grant, const std::string& amount = "€ 45,00") {
    auto document = test::new_plan();
    test::table_with_column(document, "Bedrag")
        .rows.push_back({activity, " Verplaatsing", "mei", payer, amount, relevance});
    return document;
}
} // namespace

TEST_CASE("travel-without-activity: train tickets for nothing in the plan", "[rule]") {
    const auto document = with_travel("\u00A0Treintickets");
    const auto finding = test::only_new_finding(document, travel_without_activity);
    CHECK(test::text_at(document, finding.place) == "Treintickets");
    CHECK(finding.place.cell == core::CellIndex{8, 0});
    CHECK(finding.severity == core::Severity::error);
    CHECK(core::is_none(finding.fix));
}

TEST_CASE("travel-without-activity: a row that names nothing", "[rule]") {
    CHECK(test::findings_of(with_travel(""), travel_without_activity).size() == 1);
    CHECK(test::findings_of(with_travel("<Vul een activiteit aan>"), travel_without_activity).empty());
}

TEST_CASE("travel-without-activity: silent where an activity is named", "[rule]") {
    for (const auto* name : {"Lerend-netwerk DIGITAAL\u00A0beleid", "Trein naar lerend netwerk digitaal beleid",
                             "Lerend netwerk digitaal", "Klasbezoeken taalsteun met nabespreking"}) {
        CAPTURE(name);
        CHECK(test::findings_of(with_travel(name), travel_without_activity).empty());
    }
    CHECK(test::findings_of(with_travel("Treintickets", "Voor het lerend netwerk digitaal beleid"),
                            travel_without_activity)
              .empty());
    auto document = with_travel("Bezoek aan het museum");
    test::table_with_column(document, "Verantwoordelijke")
        .rows.push_back({"juni", "Bezoek aan het museum", "leraren", "directie"});
    CHECK(test::findings_of(document, travel_without_activity).empty());
}

TEST_CASE("travel-without-activity: silent for other payers, other kinds and nothing", "[rule]") {
    CHECK(test::findings_of(with_travel("Treintickets", "x", "school"), travel_without_activity).empty());
    CHECK(test::findings_of(with_travel("Treintickets", "x", "<kies>"), travel_without_activity).empty());
    CHECK(test::findings_of(with_travel("Treintickets", "x", test::grant, "n.v.t."), travel_without_activity).empty());
    auto document = with_travel("Treintickets");
    test::cell(document, "Bedrag", 8, "Kostensoort") = "andere";
    CHECK(test::findings_of(document, travel_without_activity).empty());
}

TEST_CASE("travel-without-activity: silent where there is nothing to compare with", "[rule]") {
    auto document = with_travel("Treintickets");
    for (const auto* table : {"Niveau", "Verantwoordelijke"}) test::table_with_column(document, table).rows.resize(1);
    CHECK(test::findings_of(document, travel_without_activity).empty());
}
