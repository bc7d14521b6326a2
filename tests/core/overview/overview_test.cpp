// compose: sums, what counts once, goals that schools share, and files for other programs.
#include "core/overview/overview.hpp"
#include "core/overview/overview_csv.hpp"
#include "core/overview/overview_json.hpp"
#include "tests/core/example_plan.hpp"
#include "tests/core/overview/overview_case.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace plan;
using namespace plan::test;
using core::overview::ColumnKind;
using core::overview::NotCounted;
using core::overview::Overview;
using core::overview::Total;

namespace {

const core::overview::Figure& figure(const Overview& overview, std::string_view id) {
    const auto found = std::ranges::find(overview.figures.list, id, &core::overview::Figure::id);
    REQUIRE(found != overview.figures.list.end());
    return *found;
}

std::int64_t sum(const Overview& overview, std::string_view sheet, std::string_view column, std::string_view of = {}) {
    const auto& data = overview.sheet(sheet);
    return core::overview::sum_of(data, data.column(column, of)).value();
}

Overview of_three() {
    return core::overview::compose(
        {read_plan_of(made_record("De Linde", {"Taalbeleid", "Wiskunde"}), "linde.odt"),
         read_plan_of(made_record("Ter Duinen", {"taal-beleid"}, "vl", "secundair"), "zuid/duinen.odt"),
         read_plan_of(made_record("De Brug", {"Digitaal leren", "Taalbeleid"}, "nl", "po"), "brug.docx")},
        {{"oud.doc", "file:///plans/oud.doc", "Geen plan", "Neem het over"}});
}

} // namespace

TEST_CASE("overview: the sums are those of the records, in every sheet that has them") {
    const auto overview = of_three();
    CHECK(overview.sheet("schools").rows.size() == 3);
    CHECK(sum(overview, "schools", "errors") == 3);
    CHECK(sum(overview, "schools", "warnings") == 6);
    CHECK(sum(overview, "schools", "open-fields") == 9);
    CHECK(sum(overview, "schools", "goals") == 5);
    CHECK(sum(overview, "schools", "activities") == 5);
    for (const auto* sheet : {"schools", "activities", "goals", "school-goals"}) {
        INFO(sheet);
        CHECK(sum(overview, sheet, "hours") == 5 * 300);
    }
    CHECK(sum(overview, "schools", "planned", "2026") == 500'00);
    CHECK(sum(overview, "schools", "planned", "2027") == 0);
    CHECK(sum(overview, "schools", "grant", "2026") == 3'000'00);
    for (const auto* sheet : {"budget", "activities", "costs", "goals", "school-goals"}) {
        INFO(sheet);
        CHECK(sum(overview, sheet, "planned") == 500'00);
        CHECK(sum(overview, sheet, "paid") == 450'00);
    }
    CHECK(sum(overview, "budget", "carried-over") == 1'500'00);
    CHECK(sum(overview, "budget", "repaid") == 75'00);
    CHECK(overview.sheet("budget").rows.size() == 6);
    CHECK(overview.sheet("agenda").rows.size() == 5);
    CHECK(overview.sheet("talks").rows.size() == 3);
    for (const auto& sheet : overview.sheets)
        for (const auto& row : sheet.rows) CHECK(row.size() == sheet.columns.size());
}

TEST_CASE("overview: a row tells its school, level, year, and who approved when") {
    const auto overview = of_three();
    const auto& schools = overview.sheet("schools");
    CHECK(said_in(schools, 0, "school") == "De Brug");
    CHECK(said_in(schools, 1, "school") == "De Linde");
    CHECK(said_in(schools, 1, "level") == "niveau basis");
    CHECK(said_in(schools, 1, "profile") == "Vlaanderen");
    CHECK(said_in(schools, 1, "school-year") == "2026-2027");
    CHECK(said_in(schools, 1, "version").empty());
    CHECK(said_in(schools, 1, "state") == "overview.state.approved");
    CHECK(said_in(schools, 1, "approved-by") == "schoolraad");
    CHECK(said_in(schools, 1, "approved-on") == "2026-10-01");
    CHECK(said_in(schools, 1, "file") == "linde.odt");
    const auto& refused = overview.sheet("not-read");
    CHECK(said_in(refused, 0, "file") == "oud.doc");
    CHECK(said_in(refused, 0, "help") == "Neem het over");
}

TEST_CASE("overview: goals in the same words count together, whatever their case and hyphens") {
    const auto overview = of_three();
    const auto& goals = overview.sheet("goals");
    REQUIRE(goals.rows.size() == 3);
    CHECK(said_in(goals, 0, "goal") == "Taalbeleid");
    CHECK(number_in(goals, 0, "schools") == 3);
    CHECK(number_in(goals, 0, "share") == 10'000);
    CHECK(number_in(goals, 0, "planned") == 300'00);
    CHECK(said_in(goals, 0, "at-schools") == "De Brug; De Linde; Ter Duinen");
    CHECK(number_in(goals, 1, "schools") == 1);
    CHECK(number_in(goals, 1, "share") == 3'333);
    const auto& each = overview.sheet("school-goals");
    CHECK(each.rows.size() == 5);
    CHECK(said_in(each, 2, "as-written") == "taal-beleid");
    CHECK(said_in(each, 2, "goal") == "Taalbeleid");
    CHECK(overview.sheet("odd-goals").rows.empty());
}

TEST_CASE("overview: a goal that is nearly the same is listed and counts by itself") {
    const auto overview = core::overview::compose(
        {read_plan_of(made_record("A-school", {"Digitale geletterdheid"}), "a.odt"),
         read_plan_of(made_record("B-school", {"Digitale geletterdheid"}), "b.odt"),
         read_plan_of(made_record("C-school", {"Digitale geleterdheid", "Welbevinden"}), "c.odt")},
        {});
    const auto& odd = overview.sheet("odd-goals");
    REQUIRE(odd.rows.size() == 1);
    CHECK(said_in(odd, 0, "school") == "C-school");
    CHECK(said_in(odd, 0, "as-written") == "Digitale geleterdheid");
    CHECK(said_in(odd, 0, "resembles") == "Digitale geletterdheid");
    CHECK(number_in(odd, 0, "schools") == 2);
    CHECK(said_in(odd, 0, "file") == "c.odt");
    CHECK(overview.sheet("goals").rows.size() == 3);
}

TEST_CASE("overview: two plans of one school count for one school") {
    auto next = made_record("De Linde", {"Taal"});
    next.school_year = "2027-2028";
    const auto overview = core::overview::compose(
        {read_plan_of(made_record("De Linde", {"Taal"}), "a.odt"), read_plan_of(next, "b.odt")}, {});
    CHECK(overview.sheet("schools").rows.size() == 2);
    CHECK(figure(overview, "schools").value == 1);
    CHECK(number_in(overview.sheet("goals"), 0, "schools") == 1);
}

TEST_CASE("overview: figures, and three charts that say of which rows they are") {
    const auto overview = of_three();
    CHECK(figure(overview, "schools").value == 3);
    CHECK(figure(overview, "plans").value == 3);
    CHECK(figure(overview, "approved").value == 3);
    CHECK(figure(overview, "not-read").value == 1);
    CHECK(figure(overview, "errors").value == 3);
    CHECK(figure(overview, "planned").value == 500'00);
    const auto& [money, states, goals] = overview.figures.charts;
    CHECK(money.id == "money");
    REQUIRE(money.categories.size() == 2);
    REQUIRE(money.series.size() == 3);
    CHECK(money.series[1].values[0].value == 500'00);
    CHECK(money.series[2].values[1].value == 0);
    REQUIRE(states.categories.size() == 4);
    CHECK(states.series[0].values[1].value == 5);
    CHECK(goals.series[0].values[0].value == 3);
    for (const auto& chart : overview.figures.charts)
        for (const auto& series : chart.series) CHECK(series.values.size() == chart.categories.size());
}

TEST_CASE("overview: an empty folder has all sheets and figures, and no rows") {
    const auto overview = core::overview::compose({}, {});
    CHECK(overview.sheets.size() == 11);
    for (const auto& sheet : overview.sheets) {
        CHECK(sheet.rows.empty());
        CHECK_FALSE(sheet.columns.empty());
    }
    for (const auto& each : overview.figures.list) CHECK(each.value == 0);
    CHECK_NOTHROW(core::overview::overview_json(overview));
}

TEST_CASE("overview csv: nothing in it is a formula, and numbers are numbers") {
    auto record = made_record("=1+1", {"+32 2 555", "@SUM(A1)", "-doel"});
    record.costs[0].category = "\t=HYPERLINK(\"x\")";
    record.budget_years[0].carried_over = -5'07;
    const auto overview =
        core::overview::compose({read_plan_of(record, "=plan.odt")}, {{"@kapot.odt", "", "=reden", "+help"}});
    CHECK(said_in(overview.sheet("schools"), 0, "school") == "=1+1");
    for (const auto& sheet : overview.sheets) {
        const auto file = core::overview::overview_csv(sheet, key_itself);
        CHECK(file.starts_with("\xEF\xBB\xBF"));
        for (const auto* start : {";=", ";+", ";@", "\n=", "\n+", "\n@", "\n-", ";\"=", "\n\"=", ";\t"}) {
            INFO(sheet.id << ' ' << start);
            CHECK(file.find(start) == std::string::npos);
        }
    }
    const auto budget = core::overview::overview_csv(overview.sheet("budget"), key_itself);
    CHECK(budget.find("'=1+1;niveau basis;Vlaanderen;2026-2027;2026;1000,00;50,00;300,00;270,00;-5,07;25,00;;"
                      "overview.answer.no;0\r\n") != std::string::npos);
    const auto activities = core::overview::overview_csv(overview.sheet("activities"), key_itself);
    CHECK(activities.find("2026-10-01;3,00;overview.activity.done;100,00;90,00\r\n") != std::string::npos);
    const auto schools = core::overview::overview_csv(overview.sheet("schools"), key_itself);
    CHECK(schools.find("overview.column.grant 2026;") != std::string::npos);
    CHECK(schools.find(";'=plan.odt\r\n") != std::string::npos);
}

TEST_CASE("overview json: ids and plain numbers") {
    const auto value = boost::json::parse(core::overview::overview_json(of_three())).as_object();
    CHECK(value.at("figures").at("planned") == 500'00);
    CHECK(value.at("charts").as_array().size() == 3);
    const auto& school = value.at("sheets").at("schools").as_array().at(1).as_object();
    CHECK(school.at("school") == "De Linde");
    CHECK(school.at("state") == "approved");
    CHECK(school.at("planned 2026") == 200'00);
    CHECK(school.at("version").is_null());
    CHECK(school.at("file") == "linde.odt");
}

TEST_CASE("overview: a thousand plans, with goals that no other school has") {
    std::vector<core::overview::ReadPlan> plans;
    for (int at = 0; at < 1'000; ++at) {
        std::vector<std::string> goals = {"Taalbeleid", "Digitale geletterdheid"};
        for (const auto* own : {"Samen leren en begeleiden in team ", "Ouders betrekken bij de school ",
                                "Burgerschap in elke klas van de school "})
            goals.push_back(own + core::fingerprint_text(own + std::to_string(at)));
        plans.push_back(read_plan_of(made_record("School " + std::to_string(at), goals), std::to_string(at) + ".odt"));
    }
    const auto overview = core::overview::compose(plans, {});
    CHECK(overview.sheet("activities").rows.size() == 5'000);
    CHECK(number_in(overview.sheet("goals"), 0, "schools") == 1'000);
    CHECK(overview.sheet("goals").rows.size() == 3'002); // of which each is compared with the most shared ones alone
}
