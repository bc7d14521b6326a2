#include "core/forms/row_form.hpp"

#include "core/plan/renaming.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/refused.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/finished_plan.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {

core::Answers answers(const core::RowForm& form, const std::vector<std::pair<std::string, std::string>>& given) {
    core::Answers result;
    for (const auto& field : form.fields) result.push_back(field.value);
    for (const auto& [column, text] : given) result.at(form.field(column).value()) = text;
    return result;
}

std::string wrong(const core::RowForm& form, const core::Plan& plan, const core::Answers& given, const char* column) {
    const auto problem = core::problems(form, plan, given).at(form.field(column).value());
    return problem ? problem->message : std::string();
}

std::string cell(const core::RowForm& form, const core::RowChange& change, std::string_view column) {
    const auto& columns = form.table->entry->columns;
    const auto found = std::ranges::find(columns, column, &core::Column::id);
    return change.cells.at(static_cast<std::size_t>(found - columns.begin()));
}

bool has(const std::vector<std::string>& texts, std::string_view text) { return core::contains(texts, text); }

} // namespace

TEST_CASE("a form for a new activity offers the plan's goals, groups and levels") {
    const auto plan = test::read(test::finished_plan());
    const auto form = core::new_row_form(plan, "activities");
    REQUIRE(form.fields.size() == 4);
    CHECK_FALSE(form.row);
    for (const auto& goal : plan.goals) CHECK(has(form.fields[0].choices, goal.title.text));
    CHECK(has(form.fields[form.field("level").value()].choices, "gevorderd"));
    CHECK_FALSE(form.fields[form.field("target-group").value()].choices.empty());
    CHECK(form.fields[form.field("activity").value()].label == "Professionaliseringsactiviteit");
    CHECK(has(form.fields[form.field("activity").value()].choices, "Intervisie"));
}

TEST_CASE("a new activity comes below those of its goal") {
    auto document = test::finished_plan();
    auto plan = test::read(document);
    const auto form = core::new_row_form(plan, "activities");
    const auto goal = plan.goals.front().title.text;
    const auto given = answers(form, {{"goal", goal}, {"activity", "Leesclub"}, {"level", "basis"}});
    const auto change = core::row_change(form, plan, given);
    CHECK(change.insert);
    const auto with_goal = static_cast<std::size_t>(
        std::ranges::count(plan.activities, goal, [](const auto& activity) { return activity.goal; }));
    CHECK(change.row == with_goal);
    CHECK(cell(form, change, "activity") == "Leesclub");
    SECTION("where the rows below the first are blank, its goal is too") { CHECK(cell(form, change, "goal").empty()); }
    SECTION("where each row names it, it does too") {
        std::string above;
        auto& rows = test::table_with_column(document, "Niveau").rows;
        for (std::size_t row = 1; row < rows.size(); ++row) {
            if (rows[row].front().empty()) rows[row].front() = above;
            above = rows[row].front();
        }
        plan = test::read(document);
        const auto again = core::new_row_form(plan, "activities");
        CHECK(cell(again, core::row_change(again, plan, given), "goal") == goal);
    }
    SECTION("of a goal without activities, at the end") {
        plan = test::read(document);
        const auto other = core::new_row_form(plan, "activities");
        const auto last = core::row_change(other, plan, answers(other, {{"activity", "Leesclub"}}));
        CHECK(last.row == other.table->rows.size());
    }
}

TEST_CASE("in a table that is in parts a new row goes to the part that it belongs in") {
    auto document = test::finished_plan();
    const auto split = [&document](std::string_view title, std::size_t rows) {
        auto& first = test::table_with_column(document, title);
        core::Table second{{first.rows.begin() + static_cast<std::ptrdiff_t>(rows), first.rows.end()}};
        first.rows.resize(rows);
        const auto at = std::ranges::find_if(
            document.blocks, [&first](const core::Block& block) { return std::get_if<core::Table>(&block) == &first; });
        document.blocks.insert(at + 1, second);
    };
    const auto place_of = [](const core::Plan& plan, const char* table_id, const char* column,
                             const std::string& text) {
        auto form = core::new_row_form(plan, table_id);
        const auto given = answers(form, {{column, text}, {"activity", "Leesclub"}});
        core::choose_part(form, plan, given);
        return std::pair(form.table, core::row_change(form, plan, given).row);
    };
    SECTION("activities by their goal") {
        split("Niveau", 4);
        const auto plan = test::read(document);
        const auto parts = plan.tables("activities");
        REQUIRE(parts.size() == 2);
        const auto place = [&](const std::string& goal) { return place_of(plan, "activities", "goal", goal); };
        CHECK(place(plan.activities.front().goal).first == parts[0]);
        CHECK(place(plan.activities.back().goal) == std::pair(parts[1], parts[1]->rows.size()));
        CHECK(place("").first == parts[1]);
    }
    SECTION("agenda items by their date") {
        split("Verantwoordelijke", 4);
        const auto plan = test::read(document);
        const auto parts = plan.tables("agenda");
        REQUIRE(parts.size() == 2);
        const auto place = [&](const std::string& date) { return place_of(plan, "agenda", "date", date); };
        CHECK(place("1 september 2026") == std::pair(parts[0], std::size_t{0}));
        CHECK(place("30 juni 2027") == std::pair(parts[1], parts[1]->rows.size()));
    }
}

TEST_CASE("a cell that is merged with others cannot be answered in the form of one row") {
    auto document = test::finished_plan();
    auto& table = test::table_with_column(document, "Niveau");
    REQUIRE(table.rows[2].front().empty());
    table.covered = {{2, 0}};
    const auto plan = test::read(document);
    const auto& activities = *plan.tables("activities").front();
    for (const std::size_t row : {std::size_t{0}, std::size_t{1}}) {
        CAPTURE(row);
        auto place = activities.rows[row].back().place;
        const auto form = core::row_form_at(plan, place);
        CHECK(wrong(form, plan, answers(form, {{"goal", plan.goals.back().title.text}}), "goal") == "cell.merged");
        CHECK(wrong(form, plan, answers(form, {{"activity", "Leesclub"}}), "goal").empty());
        CHECK(wrong(form, plan, answers(form, {{"activity", "Leesclub"}}), "activity").empty());
    }
}

TEST_CASE("a cell that is covered by none, as in a damaged table, cannot be answered either") {
    auto document = test::finished_plan();
    auto& table = test::table_with_column(document, "Niveau");
    table.rows[1].pop_back();
    table.covered = {{2, 3}};
    const auto plan = test::read(document);
    const auto& activities = *plan.tables("activities").front();
    const auto form = core::row_form_at(plan, activities.rows[1].front().place);
    CHECK(wrong(form, plan, answers(form, {{"activity", "Leesclub"}}), "activity") == "cell.merged");
}

TEST_CASE("a row that is still to be filled in is used up first") {
    auto document = test::finished_plan();
    auto& table = test::table_with_column(document, "Niveau");
    table.rows.push_back({"", "<vul aan>", "<kies>", "<vul aan>"});
    const auto plan = test::read(document);
    const auto form = core::new_row_form(plan, "activities");
    const auto change = core::row_change(form, plan, answers(form, {{"activity", "Leesclub"}}));
    CHECK_FALSE(change.insert);
    CHECK(change.row == table.rows.size() - 2);
}

TEST_CASE("a new agenda item lands in the order of the school year, with what its activity tells") {
    const auto plan = test::read(test::finished_plan());
    const auto form = core::new_row_form(plan, "agenda");
    auto given = answers(form, {{"date", "december"}, {"activity", plan.activities.front().activity.text}});
    core::follow(form, plan, form.field("activity").value(), given);
    CHECK(given[form.field("target-group").value()] == plan.activities.front().target_group);
    const auto change = core::row_change(form, plan, given);
    REQUIRE(change.insert);
    const auto when = plan.period("december");
    for (const auto& item : plan.agenda) {
        if (!item.period) continue;
        CAPTURE(item.date.text);
        if (item.row < change.row) CHECK(item.period->from <= when->from);
        else CHECK(item.period->from >= when->from);
    }
}

TEST_CASE("activities that are not on the agenda are offered first") {
    auto document = test::finished_plan();
    auto& agenda = test::table_with_column(document, "Verantwoordelijke");
    const auto plan_before = test::read(document);
    const auto left_out = plan_before.activities[*plan_before.agenda.back().match].activity.text;
    agenda.rows.pop_back();
    const auto plan = test::read(document);
    const auto form = core::new_row_form(plan, "agenda");
    CHECK(form.fields[form.field("activity").value()].choices.front() == left_out);
}

TEST_CASE("an answer that cannot stay says why") {
    const auto plan = test::read(test::finished_plan());
    const auto agenda = core::new_row_form(plan, "agenda");
    CHECK(wrong(agenda, plan, answers(agenda, {}), "activity") == "form.needed");
    CHECK(wrong(agenda, plan, answers(agenda, {{"date", "ooit"}}), "date") == "date-unreadable");
    CHECK(wrong(agenda, plan, answers(agenda, {{"date", "<vul in>"}}), "date").empty());
    CHECK(wrong(agenda, plan, answers(agenda, {{"date", "14 oktober"}}), "date").empty());
    const auto costs = core::new_row_form(plan, "costs");
    CHECK(wrong(costs, plan, answers(costs, {{"cost", "veel"}}), "cost") == "amount-unreadable");
    CHECK(wrong(costs, plan, answers(costs, {{"category", "drank"}}), "category") == "form.choose");
    const auto activities = core::new_row_form(plan, "activities");
    CHECK(wrong(activities, plan, answers(activities, {{"goal", "Vissen"}}), "goal") == "goal-unknown");
    const auto means = core::new_row_form(plan, "means");
    CHECK(wrong(means, plan, answers(means, {{"year", "volgend jaar"}}), "year") == "form.year");
}

TEST_CASE("amounts are written as amounts") {
    const auto plan = test::read(test::finished_plan());
    const auto form = core::new_row_form(plan, "costs");
    const auto change = core::row_change(form, plan, answers(form, {{"activity", "Iets"}, {"cost", "1250,5"}}));
    CHECK(cell(form, change, "cost") == core::format_amount(125050));
    const auto free = core::row_change(form, plan, answers(form, {{"activity", "Iets"}, {"cost", "gratis"}}));
    CHECK(cell(form, free, "cost") == "gratis");
}

TEST_CASE("a row that is edited keeps the goals of the rows below it") {
    auto document = test::finished_plan();
    test::cell(document, "Niveau", 2, "Doel").clear();
    const auto plan = test::read(document);
    const auto& table = *plan.tables("activities").front();
    const auto place = table.cell(0, "activity")->place;
    const auto form = core::row_form_at(plan, place);
    REQUIRE(form.row == 0U);
    CHECK(form.fields[0].value == plan.goals.front().title.text);
    SECTION("another goal") {
        const auto change = core::row_change(form, plan, answers(form, {{"goal", plan.goals.back().title.text}}));
        CHECK_FALSE(change.insert);
        CHECK(change.keep_goal_below);
    }
    SECTION("the same goal") { CHECK_FALSE(core::row_change(form, plan, answers(form, {})).keep_goal_below); }
    SECTION("the blank goal of the second row stays blank") {
        const auto second = core::row_form_at(plan, table.cell(1, "activity")->place);
        CHECK(second.fields[0].value == plan.goals.front().title.text);
        CHECK(cell(second, core::row_change(second, plan, answers(second, {})), "goal").empty());
    }
}

TEST_CASE("outside the rows of a plan table there is nothing to edit") {
    const auto plan = test::read(test::finished_plan());
    const auto& table = *plan.tables("activities").front();
    for (const core::Place& place :
         {core::Place{0, std::nullopt, 0, 0}, core::Place{table.block, core::CellIndex{0, 0}, 0, 0},
          core::Place{table.block, std::nullopt, 0, 0}, core::Place{table.block, core::CellIndex{99, 0}, 0, 0}})
        CHECK_THROWS_AS(core::row_form_at(plan, place), core::Refused);
    CHECK_THROWS_AS(core::new_row_form(plan, "nonsense"), core::Refused);
}

TEST_CASE("a name is changed wherever it stands") {
    const auto document = test::finished_plan();
    const auto plan = test::read(document);
    const auto& goal = plan.goals.front();
    const auto changes = core::rename_goal(plan, goal, "Taal voor iedereen");
    CHECK(changes.size() > 3);
    for (const auto& change : changes)
        CHECK(core::title_key(test::text_at(document, change.place), test::chapter_words()) == goal.key);
    const auto activity = plan.activities.front().activity.text;
    const auto cells = core::rename_activity(plan, activity, "Anders");
    CHECK_FALSE(cells.empty());
    for (const auto& change : cells)
        CHECK(core::match_key(test::text_at(document, change.place)) == core::match_key(activity));
    CHECK(core::rename_activity(plan, activity, activity).empty());
}

TEST_CASE("who is consulted and how can be chosen, and something else written") {
    for (const auto* profile : {"vl", "nl"}) {
        const auto plan = test::read(test::new_plan(profile));
        const auto form = core::new_row_form(plan, "consultations");
        const auto& bodies = form.fields.at(*form.field("body")).choices;
        CHECK(bodies.size() == plan.plan_template->handover.bodies.size());
        CHECK(core::contains(form.fields.at(*form.field("kind")).choices, "advies"));
        const auto problems = core::problems(form, plan, {"ouderraad", "gesprek", "mei", "positief"});
        CHECK(std::ranges::none_of(problems, [](const auto& problem) { return problem.has_value(); }));
    }
}

TEST_CASE("a new activity offers kinds of learning to begin with, and takes any other") {
    const auto plan = test::read(test::new_plan());
    const auto form = core::new_row_form(plan, "activities");
    const auto& field = form.fields.at(*form.field("activity"));
    CHECK(std::ranges::find(field.choices, "Lesson study") != field.choices.end());
    CHECK(std::ranges::find(field.choices, "E-learning") != field.choices.end());
    core::Answers answers(form.fields.size());
    answers.at(*form.field("activity")) = "Iets heel anders";
    CHECK_FALSE(core::problems(form, plan, answers).at(*form.field("activity")));
}
