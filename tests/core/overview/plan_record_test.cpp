// record_of: what a plan says, in plain values and without names of persons; and its JSON, there and back.
#include "core/check/plan_check.hpp"
#include "core/overview/plan_record.hpp"
#include "core/overview/record_json.hpp"
#include "core/plan/plan_fingerprint.hpp"
#include "core/reading/plan_reader.hpp"
#include "core/text/refused.hpp"
#include "tests/core/follow_up_plan.hpp"
#include "tests/core/level_plan.hpp"
#include "tests/core/overview/overview_case.hpp"
#include "tests/core/reading/money_case.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace plan;
using core::overview::PlanRecord;
using core::overview::PlanState;
using core::overview::TalkOutcome;

namespace {

PlanRecord record_of(const core::Document& document) {
    const auto plan = core::read_plan(document, test::templates_with_levels());
    return core::overview::record_of(
        plan, document, core::check_plan(plan, document, core::Occasion::sending, test::today), test::today);
}

core::Document followed_up() {
    auto document = test::worked_example_2();
    test::add_follow_up(
        document, {{"Pedagogische studiedag taalsterke school", "gevolgd", "24 september 2026", "An De Smet", "6",
                    "€ 900,00", "F2026-014", "factuur"},
                   {"Pedagogische studiedag taalsterke school", "gevolgd", "25 september 2026", "", "", "€ 50,00"},
                   {"Zwembad", "gevolgd", "1 oktober 2026", "", "", "€ 85,00"}});
    return document;
}

template <typename Items, typename Member>
core::Cents sum(const Items& items, Member member) {
    core::Cents all = 0;
    for (const auto& item : items) all += (item.*member).value_or(0);
    return all;
}

std::string refused_path(const std::string& json) {
    try {
        static_cast<void>(core::overview::read_record(json));
    } catch (const core::Refused& refused) {
        if (refused.message() == "overview.record-format") return "format " + refused.arguments().at("format");
        CHECK(refused.message() == "overview.record");
        return refused.arguments().at("path");
    }
    return "nothing";
}

} // namespace

TEST_CASE("plan record: of every level of both profiles, with sums that agree") {
    std::size_t levels = 0;
    for (const auto& profile : test::templates_with_levels())
        for (const auto& level : profile.education_levels) {
            if (!level.is_offered()) continue;
            ++levels;
            CAPTURE(profile.profile, level.id);
            const auto document = test::finished_level_plan(profile, level);
            const auto plan = core::read_plan(document, test::templates_with_levels());
            const auto record = record_of(document);
            CHECK(record.profile == profile.profile);
            CHECK(record.level == level.id);
            CHECK(record.level_name == level.title);
            CHECK(record.school_year == "2026-2027");
            CHECK_FALSE(record.organisation.empty());
            CHECK(record.goals.size() == plan.goals.size());
            CHECK(record.activities.size() == plan.activities.size());
            CHECK(record.costs.size() == plan.costs.size());
            CHECK(record.agenda.size() >= plan.agenda.size());
            CHECK(sum(record.costs, &core::overview::CostRecord::planned) == core::budget_of(plan).total.value_or(0));
            CHECK(record.fingerprint == core::plan_fingerprint(plan, document));
            CHECK(core::overview::read_record(core::overview::record_json(record)) == record);
        }
    CHECK(levels == 12);
}

TEST_CASE("plan record: what was paid stands once, in all of its places") {
    const auto record = record_of(followed_up());
    CHECK(record.organisation == "Basisschool De Linde");
    CHECK(record.follow_up_rows == 3);
    CHECK(sum(record.costs, &core::overview::CostRecord::paid) == 900'00 + 50'00 + 85'00);
    CHECK(sum(record.activities, &core::overview::ActivityRecord::paid) == 900'00 + 50'00);
    CHECK(sum(record.goals, &core::overview::GoalRecord::paid) == 900'00 + 50'00);
    REQUIRE(record.budget_years.size() == 2);
    CHECK(record.budget_years[0].label == "2026");
    CHECK(record.budget_years[0].grant);
    const auto done = std::ranges::find(record.activities, "Pedagogische studiedag taalsterke school",
                                        &core::overview::ActivityRecord::name);
    REQUIRE(done != record.activities.end());
    CHECK(done->state == core::FollowUpState::done);
    CHECK(core::overview::read_record(core::overview::record_json(record)) == record);
}

TEST_CASE("plan record: no names of persons") {
    auto document = followed_up();
    auto& agenda = test::table_with_column(document, "Verantwoordelijke").rows;
    REQUIRE(agenda.size() > 2);
    const auto at = static_cast<std::size_t>(std::ranges::find(agenda[0], "Verantwoordelijke") - agenda[0].begin());
    agenda[1][at] = "Jan Peeters, de zorgcoördinator en An";
    agenda[2][at] = "katrien";
    auto& talks = test::table_with_column(document, "Uitkomst").rows;
    talks.push_back({"mevrouw Vandamme", "overleg", "3 juni 2026", "Mevrouw Vandamme is akkoord"});
    talks.push_back({"directie", "overleg", "met Piet Vermeulen af te spreken", ""});
    talks.push_back({"schoolraad", "overleg", "nog af te spreken", ""});
    const auto json = core::overview::record_json(record_of(document));
    for (const auto* name : {"Peeters", "Jan ", "katrien", "Vandamme", "De Smet", "Piet", "Vermeulen"}) {
        INFO(name);
        CHECK(json.find(name) == std::string::npos);
    }
    CHECK(json.find("zorgcoördinator") != std::string::npos);
    CHECK(json.find("nog af te spreken") != std::string::npos);
}

TEST_CASE("plan record: how far a plan is, and who approved it when") {
    auto document = test::worked_example_2();
    auto& talks = test::table_with_column(document, "Uitkomst").rows;
    talks.resize(1);
    CHECK(record_of(document).state == PlanState::draft);
    talks.push_back({"schoolraad", "ontwerp bezorgd", "1 mei 2026", "versie 2"});
    auto record = record_of(document);
    CHECK(record.state == PlanState::handed_over);
    CHECK(record.version == 2);
    REQUIRE(record.talks.size() == 1);
    CHECK(record.talks[0].outcome == TalkOutcome::handed_over);
    talks.push_back({"lokaal comité", "overleg", "3 juni 2026", "goedgekeurd"});
    record = record_of(document);
    CHECK(record.state == PlanState::approved);
    REQUIRE(record.talks.size() == 2);
    CHECK(record.talks[0].outcome == TalkOutcome::approved);
    CHECK(record.talks[0].date.from == core::Day(std::chrono::year{2026} / 6 / 3));
    const auto plan = core::read_plan(document, test::templates_with_levels());
    document.properties["PlanApprovedText"] = core::plan_fingerprint(plan, document);
    CHECK(record_of(document).state == PlanState::approved);
    document.properties["PlanApprovedText"] = "0123456789abcdef";
    CHECK(record_of(document).state == PlanState::changed);
}

TEST_CASE("plan record: errors, warnings and open fields are those of the check before sending") {
    const auto document = test::new_plan();
    const auto record = record_of(document);
    CHECK(record.errors > 0);
    CHECK(record.open_fields > 10);
    CHECK(record.read_on == test::today);
    CHECK_FALSE(record.is_copy);
}

TEST_CASE("plan record: a copy that was handed over has the looks of a plan and keeps nothing") {
    auto document = test::new_plan();
    document.blocks.emplace_back(core::Paragraph{"punt", std::string(core::style::list_item)});
    CHECK_FALSE(record_of(document).is_copy);
    document.properties.clear();
    CHECK(record_of(document).is_copy);
}

TEST_CASE("read record: what is wrong is told by its path") {
    const auto json = core::overview::record_json(test::made_record("De Linde", {"Taal"}));
    CHECK(refused_path(json) == "nothing");
    const auto changed = [&json](const auto& change) {
        auto value = boost::json::parse(json);
        change(value.as_object());
        return refused_path(boost::json::serialize(value));
    };
    CHECK(refused_path("") == "/");
    CHECK(refused_path("[]") == "/");
    CHECK(refused_path("{}") == "/format");
    CHECK(changed([](auto& file) { file["format"] = core::overview::record_format + 1; }) ==
          "format " + std::to_string(core::overview::record_format + 1));
    CHECK(changed([](auto& file) { file["format"] = "1"; }) == "/format");
    CHECK(changed([](auto& file) { file.erase("plan"); }) == "/plan");
    CHECK(changed([](auto& file) { file["more"] = 1; }) == "/more");
    CHECK(changed([](auto& file) { file["plan"].as_object().erase("level"); }) == "/plan/level");
    CHECK(changed([](auto& file) { file["plan"].as_object()["author"] = "Jan"; }) == "/plan/author");
    CHECK(changed([](auto& file) { file["plan"].as_object()["errors"] = -1; }) == "/plan/errors");
    CHECK(changed([](auto& file) { file["plan"].as_object()["errors"] = 1.0; }) == "/plan/errors");
    CHECK(changed([](auto& file) { file["plan"].as_object()["state"] = "ready"; }) == "/plan/state");
    CHECK(changed([](auto& file) { file["plan"].as_object()["readOn"] = "2026-02-30"; }) == "/plan/readOn");
    CHECK(changed([](auto& file) { file["plan"].at("goals").at(0).as_object()["planned"] = "100"; }) ==
          "/plan/goals/0/planned");
    CHECK(changed([](auto& file) { file["plan"].at("talks").at(0).at("date").as_object()["to"] = 3; }) ==
          "/plan/talks/0/date/to");
}

TEST_CASE("plan record: a mail address of the cover, and no other") {
    auto document = test::worked_example_2();
    document.blocks.emplace_back(core::Paragraph{"Vragen? Mail ict@elders.be.", {}});
    CHECK(record_of(document).mail.empty());
    document.blocks.insert(document.blocks.begin() + 1,
                           core::Paragraph{"Directie (An@te.Linde, directie@linde.be): 09 123", {}});
    auto record = record_of(document);
    CHECK(record.mail == "An@te.Linde");
    record.findings = {{core::Severity::warning, "Doelen, rij 3", "Schrijf het doel."}};
    CHECK(core::overview::read_record(core::overview::record_json(record)) == record);
    document.blocks[1] = core::Paragraph{"Mail naar @linde of an@@linde.be, of <directie@linde.be>.", {}};
    CHECK(record_of(document).mail == "directie@linde.be");
}
