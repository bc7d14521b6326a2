// agenda-target-group-differs: the agenda names the group that the activity is for.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto agenda_target_group_differs = "agenda-target-group-differs";

core::Document with_group(std::size_t row, const std::string& group, std::string_view profile = "vl") {
    auto document = test::new_plan(profile);
    test::cell(document, "Verantwoordelijke", row, "Doelgroep") = group;
    return document;
}
} // namespace

TEST_CASE("agenda-target-group-differs: another group on the agenda", "[rule]") {
    for (const auto* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        const auto document = with_group(1, " directie\u00A0", profile);
        const auto finding = test::only_new_finding(document, agenda_target_group_differs, profile);
        CHECK(test::text_at(document, finding.place) == "directie");
        CHECK(finding.place.cell == core::CellIndex{1, 2});
        CHECK(finding.chapter == "agenda");
        CHECK(finding.severity == core::Severity::warning);
        CHECK(finding.fix == core::Fix(core::fix::ReplaceCell{finding.arguments.at("activityGroup")}));
    }
    CHECK(test::only_new_finding(with_group(1, "directie"), agenda_target_group_differs).fix ==
          core::Fix(core::fix::ReplaceCell{"alle personeelsleden"}));
}

TEST_CASE("agenda-target-group-differs: other writing is the same group", "[rule]") {
    CHECK(test::findings_of(with_group(7, "Directie en ICT-coördinator."), agenda_target_group_differs).empty());
    CHECK(test::findings_of(with_group(7, "ICT\u00A0coördinator en DIRECTIE"), agenda_target_group_differs).empty());
    CHECK(test::findings_of(with_group(1, "Iedereen"), agenda_target_group_differs).empty());
    CHECK(test::findings_of(with_group(1, "alle personeels\u00ADleden"), agenda_target_group_differs).empty());
}

TEST_CASE("agenda-target-group-differs: open and empty cells", "[rule]") {
    CHECK(test::findings_of(with_group(1, ""), agenda_target_group_differs).empty()); // cell-empty
    CHECK(test::findings_of(with_group(1, "<Vul een doelgroep aan>"), agenda_target_group_differs).empty());
    auto document = with_group(1, "directie");
    test::cell(document, "Niveau", 1, "Doelgroep") = "<Vul aan>";
    CHECK(test::findings_of(document, agenda_target_group_differs).empty());
}

TEST_CASE("agenda-target-group-differs: several moments may each invite a part", "[rule]") {
    auto document = with_group(4, "kleuterleraren");
    auto& rows = test::table_with_column(document, "Verantwoordelijke").rows;
    rows.insert(rows.begin() + 5, {"maart", rows[4][1], "leraren lager", "taalcoach"});
    CHECK(test::findings_of(document, agenda_target_group_differs).empty());
}

TEST_CASE("agenda-target-group-differs: an item that fits no activity, a table without the column", "[rule]") {
    auto document = with_group(1, "directie");
    test::cell(document, "Verantwoordelijke", 1, "Activiteit") = "Uitstap naar zee";
    CHECK(test::findings_of(document, agenda_target_group_differs).empty());
    test::table_with_column(document, "Verantwoordelijke").rows = {{"Datum", "Activiteit"}, {"mei"}, {}};
    CHECK(test::findings_of(document, agenda_target_group_differs).empty());
}
