// Reading costs and means: who pays, rows of totals, which activity a cost is for.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/example_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {

core::Document with_costs(std::vector<std::vector<std::string>> rows, std::string_view profile = "vl") {
    auto document = test::new_plan(profile);
    auto& table = test::table_with_column(document, "Bedrag");
    table.rows.resize(1);
    table.rows.insert(table.rows.end(), rows.begin(), rows.end());
    return document;
}

core::Document with_means(std::vector<std::vector<std::string>> rows) {
    auto document = test::new_plan();
    test::table_with_column(document, "Toegekend").rows = std::move(rows);
    return document;
}

} // namespace

TEST_CASE("costs: who pays, in any spelling") {
    const auto plan = test::read(with_costs({{"a", "andere", "", "Professionaliserings\u200Bmiddelen", "10", "n"},
                                             {"b", "andere", "", " SCHOOL\u00A0", "10", "n"},
                                             {"c", "andere", "", "leerkracht", "10", "n"},
                                             {"d", "andere", "", "school en personeelslid", "10", "n"},
                                             {"e", "andere", "", "<kies>", "10", "n"}}));
    REQUIRE(plan.costs.size() == 5);
    std::vector<core::Payer> payers;
    for (const auto& cost : plan.costs) payers.push_back(cost.paid_by);
    using core::Payer;
    CHECK(payers == std::vector<Payer>{Payer::grant, Payer::school, Payer::staff, Payer::unknown, Payer::unknown});
    CHECK(plan.costs[2].cell("activity")->text == "c");
    CHECK(plan.costs[2].row == 2);
}

TEST_CASE("costs: a row of totals is no cost") {
    for (const auto* label : {"Totaal", "TOTAAL:", "Som", " totaal\u00A0bedrag", "Totaal 2026", "Subtotaal"}) {
        CAPTURE(label);
        const auto plan = test::read(with_costs({{"a", "andere", "", "school", "10", "n"}, //
                                                 {label, "", "", "", "€ 10,00", ""}}));
        CHECK(plan.costs.size() == 1);
        CHECK(plan.costs.front().table->total_rows == std::vector<std::size_t>{1});
    }
    for (const auto* label : {"Totaal anders vergaderen", "Totaalcommunicatie", "Som en verschil", ""}) {
        CAPTURE(label);
        const auto plan = test::read(with_costs({{label, "andere", "mei", "school", "€ 10,00", "voor iedereen"}}));
        CHECK(plan.costs.size() == 1);
    }
    const auto merged = test::read(with_costs({{"a", "andere", "", "school", "10", "n"}, {"Totaal", "€ 10,00"}, {}}));
    CHECK(merged.costs.size() == 1);
    const auto behind = test::read(with_costs({{"", "", "", "Totaal", "€ 10,00", ""}}));
    CHECK(behind.costs.empty());
}

TEST_CASE("means: by year, whatever the order of the rows") {
    const auto plan = test::read(with_means({{"Begrotingsjaar", "Toegekend", "Reserve vorig jaar"},
                                             {"begrotingsjaar 2027", "€ 5.250,01", "<vul in>"},
                                             {"2026", "4800", "geen"},
                                             {"2026-2027", "1", "1"},
                                             {"Totaal", "€ 10.050,01", ""},
                                             {"later", "1", "1"}}));
    REQUIRE(plan.means.size() == 2);
    CHECK(plan.means[0].year == 2026);
    CHECK(plan.means[0].grant == 480000);
    CHECK(plan.means[0].reserve == 0);
    CHECK_FALSE(plan.means[0].reserve_open);
    CHECK(plan.means[1].grant == 525001);
    CHECK_FALSE(plan.means[1].reserve);
    CHECK(plan.means[1].reserve_open);
    CHECK(plan.means[1].row == 0);
}

TEST_CASE("means: what cannot be, or is named twice, is not known") {
    const auto plan = test::read(with_means({{"Begrotingsjaar", "Toegekend", "Reserve vorig jaar", "Al besteed"},
                                             {"2026", "-4800", "ca. 500", "€ 2.600,00"},
                                             {"2027", "4800", "0", "veel"},
                                             {"2027", "4900", "0", ""},
                                             {"2028"}}));
    REQUIRE(plan.means.size() == 3);
    CHECK_FALSE(plan.means[0].grant);
    CHECK_FALSE(plan.means[0].reserve);
    CHECK_FALSE(plan.means[0].reserve_open);
    CHECK(plan.means[0].spent_elsewhere == 260000);
    CHECK_FALSE(plan.means[1].grant);
    CHECK_FALSE(plan.means[1].reserve_open);
    CHECK_FALSE(plan.means[2].grant);
    CHECK(plan.means[2].reserve_open);
}

TEST_CASE("a new plan: means are open, and every cost is for an activity") {
    const auto plan = test::read(test::new_plan());
    REQUIRE(plan.means.size() == 2);
    CHECK(plan.means.front().year == 2026);
    CHECK_FALSE(plan.means.front().grant);
    REQUIRE(plan.costs.size() == 7);
    for (const auto& cost : plan.costs) {
        REQUIRE(cost.match);
        CHECK(plan.activities[*cost.match].activity.text == cost.activity);
    }
}

TEST_CASE("costs of an activity: two of one name, the agenda's name, a name that is like it, another name") {
    auto document = with_costs({{"Lesson-study begrijpend lezen", "andere", "", "school", "10", "n"},
                                {"Lesson study begrijpend lezen", "verplaatsing", "", "school", "10", "n"},
                                {"Leren van elkaar", "materiaal", "", "school", "10", "n"},
                                {"Trein lerend netwerk digitaal beleid", "verplaatsing", "", "school", "10", "n"},
                                {"Zwembad", "andere", "", "school", "10", "n"},
                                {"", "verplaatsing", "", "school", "10", "n"}});
    test::cell(document, "Verantwoordelijke", 4, "Activiteit") = "Lesson study lezen";
    test::table_with_column(document, "Bedrag").rows[3][0] = "Lesson study lezen";
    const auto plan = test::read(document);
    REQUIRE(plan.costs.size() == 6);
    CHECK(plan.costs[0].match == 1);
    CHECK(plan.costs[1].match == 1);
    CHECK(plan.costs[2].match == 1);
    REQUIRE(plan.costs[3].match);
    CHECK(plan.activities[*plan.costs[3].match].activity.text == "Lerend netwerk digitaal beleid");
    CHECK_FALSE(plan.costs[4].match);
    CHECK_FALSE(plan.costs[5].match);
}

TEST_CASE("cell-empty says nothing of a row of totals") {
    auto document = test::new_plan();
    test::table_with_column(document, "Bedrag").rows.push_back({"Totaal", "", "", "", "€ 3.565,00", ""});
    CHECK(test::findings_of(document, "cell-empty").empty());
    CHECK(test::read(document).costs.size() == 7);
}
