// What a person is shown of how a plan was read.
#include "core/handover/readable_examples.hpp"
#include "core/handover/reading_overview.hpp"
#include "core/values/money.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/finished_plan.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace plan;

namespace {

std::vector<std::string> ids_of(const std::vector<core::OverviewSection>& sections) {
    std::vector<std::string> ids;
    for (const auto& section : sections) ids.push_back(section.id);
    return ids;
}

const std::vector<core::OverviewLine>& lines_of(const std::vector<core::OverviewSection>& sections,
                                                std::string_view id) {
    const auto found = std::ranges::find(sections, id, &core::OverviewSection::id);
    REQUIRE(found != sections.end());
    return found->lines;
}

const std::vector<std::string> known = {"goals", "activities", "agenda", "costs", "means", "consultations"};

} // namespace

TEST_CASE("all that a finished plan says stands in its overview, each line at its place, and nothing is unclear") {
    const std::string profile = GENERATE("vl", "nl");
    const auto document = test::finished_plan(profile);
    const auto plan = test::read(document);
    const auto sections = core::reading_overview(plan);
    CHECK(ids_of(sections) == known);
    CHECK(lines_of(sections, "goals").size() == plan.goals.size());
    CHECK(lines_of(sections, "activities").size() == plan.activities.size());
    CHECK(lines_of(sections, "agenda").size() == plan.agenda.size());
    CHECK(lines_of(sections, "costs").size() == plan.costs.size());
    CHECK(lines_of(sections, "means").size() == plan.means.size());
    CHECK(lines_of(sections, "consultations").size() == plan.consultations.size());
    for (std::size_t at = 0; at < plan.goals.size(); ++at)
        CHECK(test::text_at(document, lines_of(sections, "goals")[at].place) == plan.goals[at].title.text);
    for (const auto& line : lines_of(sections, "activities")) {
        CHECK_FALSE(line.arguments.at("goal").empty());
        CHECK_FALSE(line.arguments.at("group").empty());
        CHECK_FALSE(line.arguments.at("level").empty());
    }
    for (const auto& line : lines_of(sections, "agenda"))
        CHECK((line.message == "agenda.day" || line.message == "agenda.period"));
    for (const auto& line : lines_of(sections, "costs")) {
        CHECK(line.message == "cost");
        CHECK(plan.amount(line.arguments.at("amount")).has_value());
        CHECK_FALSE(line.arguments.at("payer").empty());
    }
}

TEST_CASE("what was not understood comes first, in the order of the document") {
    auto document = test::finished_plan();
    test::cell(document, "Verantwoordelijke", 1, "Datum") = "ergens in de herfst?";
    test::cell(document, "Kostensoort", 1, "Bedrag") = "€ 600 of 700";
    const auto sections = core::reading_overview(test::read(document));
    REQUIRE(sections.front().id == "not-understood");
    const auto& lines = sections.front().lines;
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].message == "unread.date");
    CHECK(lines[0].arguments.at("text") == "ergens in de herfst?");
    CHECK(test::text_at(document, lines[0].doubt.place) == "ergens in de herfst?");
    CHECK(lines[1].message == "unread.amount");
    CHECK(test::text_at(document, lines[1].place) == "€ 600 of 700");
    CHECK(lines_of(sections, "agenda").front().message == "agenda.unread");
    CHECK(lines_of(sections, "costs").front().message == "cost.unread");
}

TEST_CASE("an agenda row that names several days shows each of them") {
    auto document = test::finished_plan();
    auto& date = test::cell(document, "Verantwoordelijke", 1, "Datum");
    date = "12/10 en 14/1";
    const auto line = [&document] { return lines_of(core::reading_overview(test::read(document)), "agenda").front(); };
    CHECK(line().message == "agenda.days");
    CHECK(line().arguments.at("days") == "12 oktober 2026, 14 januari 2027");
    date = "12-14 oktober en 14 januari";
    CHECK(line().arguments.at("days") == "12 oktober 2026 – 14 oktober 2026, 14 januari 2027");
    date = "12-14 oktober";
    CHECK(line().message == "agenda.period");
}

TEST_CASE("a table that nothing recognised is named, and looked for where it stands") {
    auto document = test::finished_plan();
    test::insert_before(document, test::block_of_heading(document, "Evaluatie"),
                        core::Table{{{"Omschrijving van het geheel", "Som"}, {"boeken", "€ 300"}, {"zaal", "€ 120"}}});
    const auto sections = core::reading_overview(test::read(document));
    const auto& lines = lines_of(sections, "not-understood");
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].message == "unread.table");
    CHECK(lines[0].arguments.at("text") == "Omschrijving van het geheel");
    CHECK(lines[0].doubt.kind == "table");
    CHECK(test::text_at(document, lines[0].doubt.place) == "Omschrijving van het geheel");
}

TEST_CASE("an activity without a goal that is known is doubted where its goal stands") {
    auto document = test::finished_plan();
    test::cell(document, "Niveau", 1, "Doel") = "Iets anders";
    const auto sections = core::reading_overview(test::read(document));
    const auto& line = lines_of(sections, "activities").front();
    CHECK(line.doubt.kind == "goal");
    CHECK(test::text_at(document, line.doubt.place) == "Iets anders");
    CHECK(line.doubt.example == lines_of(sections, "goals").front().arguments.at("goal"));
}

TEST_CASE("what is still to be filled in was not read wrongly") {
    const std::string profile = GENERATE("vl", "nl");
    const auto sections = core::reading_overview(test::read(test::new_plan(profile)));
    CHECK(ids_of(sections) == known);
    for (const auto& section : sections)
        for (const auto& line : section.lines)
            for (const auto& [name, value] : line.arguments) CHECK(value.find('<') == std::string::npos);
}

TEST_CASE("an empty plan has an overview too") {
    core::Document document;
    document.properties["PlanProfile"] = "vl";
    const auto sections = core::reading_overview(test::read(document));
    CHECK(ids_of(sections) == known);
    for (const auto& section : sections) CHECK(section.lines.empty());
}

TEST_CASE("what is given as an example of something readable is read") {
    const std::string profile = GENERATE("vl", "nl");
    auto document = test::finished_plan(profile);
    const auto plan = test::read(document);
    const core::ReadableExamples examples(plan);
    const auto period = plan.period(examples.of("date"));
    REQUIRE(period);
    CHECK(period->from >= plan.school_year->period().from);
    CHECK(period->to <= plan.school_year->period().to);
    CHECK(plan.amount(examples.of("amount")) == core::Cents{125000});
    CHECK(plan.goal(examples.of("goal")) != nullptr);
    CHECK_FALSE(examples.of("body").empty());
    CHECK(examples.of("activity").empty());
}
