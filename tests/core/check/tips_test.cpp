// Tips: each comes where it begins to help and goes where it no longer does, the most useful first, three at most.
#include "core/check/plan_check.hpp"
#include "core/check/tips.hpp"
#include "core/plan/deliveries.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/finished_plan.hpp"
#include "tests/core/follow_up_plan.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;
using test::cell;
using test::table_with_column;

namespace {

using Ids = std::vector<std::string>;

Ids ids_of(const core::Plan& plan, const std::vector<core::Finding>& findings) {
    Ids ids;
    for (const auto& tip : core::tips_for(plan, findings)) ids.push_back(tip.id);
    return ids;
}

/// What is said while somebody writes.
std::vector<core::Tip> tips_of(const core::Document& document) {
    const auto plan = test::read(document);
    return core::tips_for(plan, core::check_plan(plan, document, core::Occasion::writing, test::today));
}

Ids ids_of(const core::Document& document) {
    Ids ids;
    for (const auto& tip : tips_of(document)) ids.push_back(tip.id);
    return ids;
}

/// The number in a tip of a plan; empty where it has no such tip.
std::string number_in(const core::Document& document, std::string_view id) {
    const auto tips = tips_of(document);
    const auto tip = std::ranges::find(tips, id, &core::Tip::id);
    return tip == tips.end() ? std::string() : tip->arguments.at("n");
}

/// Ready but for handing it over: the one tip is "send".
core::Document ready_plan() { return test::finished_plan("nl"); }

core::Document with_fields(core::Document document, int count) {
    for (int at = 0; at < count; ++at) document.blocks.emplace_back(test::body("Nog <vul dit in>"));
    return document;
}

/// Without the last rows of the agenda.
core::Document with_unscheduled(core::Document document, std::size_t count) {
    auto& agenda = table_with_column(document, "Verantwoordelijke").rows;
    agenda.resize(agenda.size() - count);
    return document;
}

core::Finding finding(const char* rule, core::Fix fix, core::Severity severity = core::Severity::hint) {
    core::Finding result;
    result.rule = rule;
    result.fix = std::move(fix);
    result.severity = severity;
    return result;
}

std::vector<core::Finding> alike(std::size_t count, const char* rule = "guidance-left",
                                 core::Fix fix = core::fix::HideGuidance()) {
    return {count, finding(rule, std::move(fix))};
}

} // namespace

TEST_CASE("tips: what a new plan asks for, and a finished one") {
    CHECK(ids_of(test::new_plan("vl")) == Ids{"fields", "budget"});
    CHECK(ids_of(test::new_plan("nl")) == Ids{"fields"});
    CHECK(ids_of(test::finished_plan("vl")) == Ids{"budget", "send"});
    CHECK(ids_of(ready_plan()) == Ids{"send"});
}

TEST_CASE("tips: going on to the next field, from ten fields on") {
    CHECK(ids_of(with_fields(ready_plan(), 9)).empty());
    CHECK(ids_of(with_fields(ready_plan(), 10)) == Ids{"fields"});
    CHECK(number_in(with_fields(ready_plan(), 10), "fields") == "10");
    CHECK(number_in(with_fields(ready_plan(), 31), "fields") == "31");
}

TEST_CASE("tips: how a plan is read, from the first thing on that is not understood") {
    auto document = ready_plan();
    auto& date = cell(document, "Verantwoordelijke", 2, "Datum");
    const auto readable = date;
    date = "als het past";
    CHECK(ids_of(document) == Ids{"overview"});
    CHECK(number_in(document, "overview") == "1");
    cell(document, "Verantwoordelijke", 3, "Datum") = "ooit eens";
    CHECK(number_in(document, "overview") == "2");
    cell(document, "Verantwoordelijke", 3, "Datum") = readable;
    date = readable;
    CHECK(ids_of(document) == Ids{"send"});
}

TEST_CASE("tips: solving all of a kind at once, from five of a rule on") {
    const auto plan = test::read(ready_plan());
    CHECK(ids_of(plan, alike(4)) == Ids{"send"});
    CHECK(ids_of(plan, alike(5)) == Ids{"fix-all", "send"});
    CHECK(core::tips_for(plan, alike(12)).front() == core::Tip{"fix-all", {{"n", "12"}}});
    auto two_rules = alike(4);
    std::ranges::copy(alike(4, "agenda-order", core::fix::SortAgenda()), std::back_inserter(two_rules));
    CHECK(ids_of(plan, two_rules) == Ids{"send"});
    std::ranges::copy(alike(2), std::back_inserter(two_rules));
    CHECK(core::tips_for(plan, two_rules).front() == core::Tip{"fix-all", {{"n", "6"}}}); // of the most frequent
}

TEST_CASE("tips: what asks for a person's decision is not solved at once, nor what somebody leaves as it is") {
    const auto plan = test::read(ready_plan());
    for (const core::Fix& fix : {core::Fix(), core::Fix(core::fix::FillIn()), core::Fix(core::fix::KeepExample()),
                                 core::Fix(core::fix::RemoveRow())})
        CHECK(ids_of(plan, alike(9, "cell-empty", fix)) == Ids{"send"});
    auto findings = alike(5);
    findings.back().ignored = "dat hoort zo";
    CHECK(ids_of(plan, findings) == Ids{"send"});
    findings.push_back(findings.front());
    CHECK(ids_of(plan, findings) == Ids{"fix-all", "send"});
}

TEST_CASE("tips: planning the agenda, where more than half of the activities are not on it") {
    CHECK(number_in(with_unscheduled(ready_plan(), 3), "agenda").empty()); // of seven
    CHECK(number_in(with_unscheduled(ready_plan(), 4), "agenda") == "4");
    CHECK(number_in(with_unscheduled(ready_plan(), 7), "agenda") == "7");
    CHECK(ids_of(with_unscheduled(ready_plan(), 5)) == Ids{"fix-all", "agenda"});
}

TEST_CASE("tips: two activities are put on the agenda by hand, and half of them is not many") {
    auto plan = test::read(ready_plan());
    plan.agenda.clear();
    plan.activities.resize(2);
    CHECK(ids_of(plan, {}) == Ids{"send"});
    plan.activities.resize(3);
    CHECK(ids_of(plan, {}) == Ids{"agenda", "send"});
    plan.activities.clear();
    CHECK(ids_of(plan, {}) == Ids{"send"});

    auto half = test::read(ready_plan());
    half.activities.resize(4);
    half.agenda.resize(2);
    half.agenda[0].match = 0;
    half.agenda[1].match = 1;
    CHECK(ids_of(half, {}) == Ids{"send"});
    half.agenda[1].match.reset(); // an item of which nobody knows what activity it is
    CHECK(core::tips_for(half, {}).front() == core::Tip{"agenda", {{"n", "3"}}});
}

TEST_CASE("tips: an activity that is planned in many months is one activity on the agenda") {
    auto document = ready_plan();
    auto& agenda = table_with_column(document, "Verantwoordelijke").rows;
    const auto activity = agenda[1][1];
    agenda = {{"Activiteit", "sep", "okt", "nov", "dec", "jan", "Verantwoordelijke"},
              {activity, "x", "x", "x", "x", "x", "schoolleiding"}};
    REQUIRE(test::read(document).agenda.size() == 5);
    CHECK(number_in(document, "agenda") == "6");
}

TEST_CASE("tips: adding up the costs, where there are amounts and no summary yet") {
    auto document = test::finished_plan("vl");
    auto& costs = table_with_column(document, "Betaald met").rows;
    for (std::size_t row = 1; row < costs.size(); ++row) cell(document, "Betaald met", row, "Bedrag") = "€ 0,00";
    CHECK(number_in(document, "budget").empty());
    cell(document, "Betaald met", 1, "Bedrag") = "€ 0,01";
    CHECK_FALSE(number_in(document, "budget").empty());
    costs.resize(1);
    CHECK(number_in(document, "budget").empty());
}

TEST_CASE("tips: a plan that has its summary needs none, nor one whose template has none") {
    auto plan = test::read(test::finished_plan("vl"));
    REQUIRE(ids_of(plan, {}) == Ids{"budget", "send"});
    auto without = *plan.plan_template;
    without.summary.tables.clear();
    const auto* with = plan.plan_template;
    plan.plan_template = &without;
    CHECK(ids_of(plan, {}) == Ids{"send"});
    plan.plan_template = with;
    plan.chapters.back().summaries.emplace_back();
    CHECK(ids_of(plan, {}) == Ids{"send"});
}

TEST_CASE("tips: sending a plan in which nothing is left, until somebody has got it") {
    CHECK(ids_of(with_fields(ready_plan(), 1)).empty());
    auto document = ready_plan();
    const auto plan = test::read(document);
    CHECK(ids_of(plan, {finding("cell-empty", {}, core::Severity::warning)}).empty());
    CHECK(ids_of(plan, {finding("chapter-missing", {}, core::Severity::error)}).empty());
    CHECK(ids_of(plan, {finding("agenda-order", {}, core::Severity::hint)}) == Ids{"send"});
    auto left_so = finding("cell-empty", {}, core::Severity::warning);
    left_so.ignored = "dat weten we nog niet";
    CHECK(ids_of(plan, {left_so}) == Ids{"send"});

    const auto& body = *plan.plan_template->handover.body("staffCouncil");
    const auto row = core::delivery_row(plan, body, 1, test::today);
    table_with_column(document, "Orgaan")
        .rows.push_back({row.at("body"), row.at("kind"), row.at("date"), row.at("outcome")});
    CHECK(ids_of(document).empty());
}

TEST_CASE("tips: what is over and has no state, once a school works by the plan") {
    const auto ids = [](const core::Document& document, std::size_t over) {
        Ids found;
        for (const auto& tip : core::tips_for(test::read(document), {}, over)) found.push_back(tip.id);
        return found;
    };
    const auto approved = ready_plan();
    REQUIRE(core::is_approved(test::read(approved)));
    CHECK(ids(approved, 0) == Ids{"send"});
    CHECK(ids(approved, 1) == Ids{"follow-up-one", "send"});
    CHECK(ids(approved, 2) == Ids{"follow-up", "send"});
    auto draft = test::new_plan("nl");
    REQUIRE_FALSE(core::is_approved(test::read(draft)));
    CHECK(ids(draft, 7) == Ids{"fields"});
    test::add_follow_up(draft, {});
    CHECK(ids(draft, 7) == Ids{"follow-up", "fields"});
    auto plan = test::read(draft);
    CHECK(core::tips_for(plan, {}, 7).front() == core::Tip{"follow-up", {{"n", "7"}}});
    auto without = *plan.plan_template;
    without.follow_up = {};
    plan.plan_template = &without;
    CHECK(core::tips_for(plan, {}, 7).front().id == "fields");
}

TEST_CASE("tips: three at most, in the order of what helps most") {
    auto document = with_fields(with_unscheduled(test::finished_plan("vl"), 6), 10);
    CHECK(ids_of(document) == Ids{"fields", "fix-all", "agenda"});
    cell(document, "Verantwoordelijke", 1, "Datum") = "als het past";
    CHECK(ids_of(document) == Ids{"overview", "fields", "fix-all"});
    CHECK(ids_of(with_unscheduled(test::finished_plan("vl"), 4)) == Ids{"agenda", "budget"});
    CHECK(ids_of(with_unscheduled(test::finished_plan("vl"), 5)) == Ids{"fix-all", "agenda", "budget"});
}
