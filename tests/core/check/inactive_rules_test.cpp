// Which rules say nothing about the plans of a template, and why.
#include "core/check/inactive_rules.hpp"
#include "core/check/plan_check.hpp"
#include "core/check/rule_list.hpp"
#include "core/reading/plan_reader.hpp"
#include "core/template/roles.hpp"
#include "tests/core/example_plan.hpp"
#include "tests/core/follow_up_plan.hpp"
#include "tests/core/plan_text.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <functional>
#include <map>
#include <set>
#include <string>

using namespace plan;
using core::InactiveReason;

namespace {

using Reasons = std::map<std::string_view, InactiveReason>;
using Ids = std::set<std::string_view>;
using TakeOut = std::function<void(core::Template&)>;

Reasons reasons(const core::Template& used) {
    Reasons result;
    for (const auto& rule : core::inactive_rules(used, test::bundled_templates())) result[rule.id] = rule.reason;
    return result;
}

Ids ids_with(const Reasons& reasons, InactiveReason reason) {
    Ids ids;
    for (const auto& [id, why] : reasons)
        if (why == reason) ids.insert(id);
    return ids;
}

const core::Template& with_levels(std::string_view profile) {
    return *std::ranges::find(test::templates_with_levels(), profile, &core::Template::profile);
}

void turn_all_rules_on(core::Template& plan_template) {
    for (const auto id : core::rule_ids()) plan_template.severities.emplace(id, core::Severity::warning);
}

/// A plan in which much is wrong: every second row of each table is empty, and so is every fourth paragraph.
core::Document damaged(core::Document document) {
    std::size_t paragraphs = 0;
    for (auto& block : document.blocks) {
        if (auto* paragraph = std::get_if<core::Paragraph>(&block)) {
            if (paragraph->outline_level == 0 && ++paragraphs % 4 == 0) paragraph->text.clear();
            continue;
        }
        auto& rows = std::get<core::Table>(block).rows;
        for (std::size_t row = 1; row < rows.size(); ++row)
            for (std::size_t cell = 0; cell < rows[row].size(); ++cell)
                if (row % 2 == 0) rows[row][cell] = cell == 0 ? "iets anders" : "";
    }
    return document;
}

/// Plans in which rules find something.
std::vector<core::Document> plans_with_findings(const core::Template& bundled) {
    const auto whole = test::new_plan(bundled, test::example_settings(bundled.profile), true);
    std::vector documents{whole, damaged(whole)};
    test::add_follow_up(documents.emplace_back(test::new_plan(bundled.profile)),
                        {{bundled.profile == "vl" ? "Lesson study begrijpend lezen" : "Basiscursus AI", "",
                          "3 september", "leesouders", "", "€ 900"},
                         {"Uitstap naar zee", "geannuleerd", "", "", "", "€ 20"}});
    for (const auto& entry : std::filesystem::directory_iterator(PLAN_TEST_DATA "/cases"))
        if (const auto plan_case = test::read_case(entry.path().string()); plan_case.profile == bundled.profile)
            documents.push_back(plan_case.document);
    return documents;
}

/// What can be taken out of a template, each by itself.
std::vector<TakeOut> ways_to_take_something_out() {
    std::vector<TakeOut> ways;
    ways.reserve(64);
    for (const auto role : core::role::chapter::all)
        ways.emplace_back([role](core::Template& made) {
            std::erase_if(made.chapters, [role](const auto& chapter) { return chapter.is(role); });
        });
    const auto change_tables = [](core::Template& made, const std::function<bool(core::TableTemplate&)>& goes) {
        for (auto& chapter : made.chapters)
            std::erase_if(chapter.content, [&goes](core::Content& content) {
                auto* table = std::get_if<core::TableTemplate>(&content.value);
                return table != nullptr && goes(*table);
            });
    };
    for (const auto role : core::role::table::all)
        ways.emplace_back([role, change_tables](core::Template& made) {
            change_tables(made, [role](const core::TableTemplate& table) { return table.role == role; });
        });
    for (const auto role : core::role::column::all)
        ways.emplace_back([role, change_tables](core::Template& made) {
            change_tables(made, [role](core::TableTemplate& table) {
                for (std::size_t at = table.columns.size(); at-- > 0;) {
                    if (table.columns[at].role != role) continue;
                    table.columns.erase(table.columns.begin() + static_cast<std::ptrdiff_t>(at));
                    for (auto& row : table.rows) row.cells.erase(row.cells.begin() + static_cast<std::ptrdiff_t>(at));
                }
                return false;
            });
        });
    ways.emplace_back([](core::Template& made) { made.handover.bodies.clear(); });
    ways.emplace_back([](core::Template& made) { made.vocabulary = {}; });
    ways.emplace_back([](core::Template& made) { made.money = {}; });
    ways.emplace_back([](core::Template& made) { made.priority_subjects = {}; });
    ways.emplace_back([](core::Template& made) { made.follow_up = {}; });
    return ways;
}

/// No finding of a rule that is said to have nothing to judge.
void check_silence(const core::Template& used, const core::Document& document) {
    const auto silent = ids_with(reasons(used), InactiveReason::nothing_to_judge);
    const std::vector templates{used};
    const auto plan = core::read_plan(document, templates);
    for (const auto& finding : core::check_plan(plan, document, core::Occasion::sending, test::today)) {
        INFO(finding.rule << " about " << finding.subject);
        CHECK_FALSE(silent.contains(finding.rule));
    }
}

} // namespace

TEST_CASE("in a Flemish primary school only the rule of the Netherlands does not take part") {
    const auto found = reasons(with_levels("vl").for_level("Basisonderwijs"));
    CHECK(found == Reasons{{"staff-council-missing", InactiveReason::elsewhere}});
}

TEST_CASE("rules of Flanders are said to be for elsewhere in the Netherlands, at each level") {
    Ids flemish;
    for (const auto& [id, severity] : test::bundled_template("vl").severities)
        if (!test::bundled_template("nl").severities.contains(id)) flemish.insert(id);
    REQUIRE(flemish.contains("approval-missing"));
    for (const auto& level : with_levels("nl").education_levels) {
        INFO(level.id);
        const auto found = reasons(*level.adapted);
        CHECK(ids_with(found, InactiveReason::elsewhere) == flemish);
        CHECK(ids_with(found, InactiveReason::nothing_to_judge).empty());
    }
}

TEST_CASE("a centre without a school council has no rules about it") {
    const auto found = reasons(with_levels("vl").for_level("clb"));
    CHECK(ids_with(found, InactiveReason::nothing_to_judge) ==
          Ids{"consultation-after-approval", "priority-subjects", "school-council-missing"});
}

TEST_CASE("no bundled level leaves a rule of its profile out") {
    for (const auto& profile : test::templates_with_levels())
        for (const auto& level : profile.education_levels) {
            INFO(profile.profile << " " << level.id);
            CHECK(ids_with(reasons(*level.adapted), InactiveReason::left_out).empty());
        }
}

TEST_CASE("what a school's own template leaves out is told from what is for another country") {
    auto own = test::bundled_template("vl");
    own.severities.erase("agenda-order");
    const auto found = reasons(own);
    CHECK(ids_with(found, InactiveReason::left_out) == Ids{"agenda-order"});
    CHECK(ids_with(found, InactiveReason::elsewhere) == Ids{"staff-council-missing"});
    own.profile = "academie"; // a profile that does not come along
    CHECK(ids_with(reasons(own), InactiveReason::left_out) == Ids{"agenda-order", "staff-council-missing"});
}

TEST_CASE("a rule of another country that a school's own template lists takes part") {
    auto own = test::bundled_template("nl");
    own.severities.emplace("evaluation-incomplete", core::Severity::hint);
    own.severities.emplace("approval-missing", core::Severity::error);
    const auto found = reasons(own);
    CHECK_FALSE(found.contains("evaluation-incomplete"));
    CHECK(found.at("approval-missing") == InactiveReason::nothing_to_judge); // no body approves a plan there
}

TEST_CASE("the rules come in the order of the catalogue") {
    const auto found = core::inactive_rules(test::bundled_template("nl"), test::bundled_templates());
    const auto order = core::rule_ids();
    CHECK(std::ranges::is_sorted(found, {}, [&order](const core::InactiveRule& rule) {
        return std::ranges::find(order, rule.id) - order.begin();
    }));
}

TEST_CASE("a template with nothing in it leaves the rules that can judge any text") {
    core::Template empty;
    turn_all_rules_on(empty);
    const auto found = reasons(empty);
    Ids others;
    for (const auto id : core::rule_ids())
        if (!found.contains(id)) others.insert(id);
    // a new rule that needs a part of the template belongs in inactive_rules.cpp, any other here
    CHECK(others == Ids{"changed-after-approval", "chapter-empty", "chapter-missing", "chapter-order",
                        "example-unchanged", "guidance-left", "part-unreadable", "placeholder-left", "placeholder-like",
                        "reference-broken", "school-year-missing", "school-year-past", "sentence-with-hole",
                        "struck-through", "table-not-understood"});
}

TEST_CASE("a rule that is said to have nothing to judge finds nothing") {
    for (const auto& bundled : test::bundled_templates()) {
        const auto documents = plans_with_findings(bundled);
        for (const auto& take_out : ways_to_take_something_out()) {
            auto made = bundled;
            turn_all_rules_on(made);
            take_out(made);
            for (const auto& document : documents) check_silence(made, document);
        }
    }
}
