// follow_up_update: the rows of the follow-up in step with the plan, and nothing lost.
#include "core/follow_up/follow_up_rows.hpp"
#include "tests/core/example_plan.hpp"
#include "tests/core/follow_up_plan.hpp"
#include "tests/core/reading/money_case.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {

core::FollowUpUpdate update_of(const core::Document& document) {
    const auto plan = test::read(document);
    return core::follow_up_update(plan, document);
}

/// The document as the office leaves it after an update.
void apply(core::Document& document) {
    const auto update = update_of(document);
    document.properties[core::follow_up_property] = update.marks;
    if (!update.all.empty()) return test::add_follow_up(document, update.all);
    for (const auto& change : update.changed)
        std::get<core::Table>(document.blocks[change.place.block])
            .rows[change.place.cell->row][change.place.cell->column] = change.text;
    auto added = update.added;
    auto removed = update.removed;
    const auto rows = [&](std::size_t block) -> auto& { return std::get<core::Table>(document.blocks[block]).rows; };
    for (std::size_t at = removed.size(); at-- > 0;) {
        for (auto& each : added)
            if (each.row > removed[at].row) --each.row;
        rows(removed[at].table).erase(rows(removed[at].table).begin() + static_cast<std::ptrdiff_t>(removed[at].row));
    }
    for (std::size_t at = added.size(); at-- > 0;)
        rows(added[at].table)
            .insert(rows(added[at].table).begin() + static_cast<std::ptrdiff_t>(added[at].row), added[at].cells);
}

test::Rows& rows_of(core::Document& document) { return test::table_with_column(document, "Stand").rows; }

std::vector<std::string> names_of(core::Document& document) {
    std::vector<std::string> names;
    for (const auto& row : rows_of(document)) names.push_back(row.front());
    return names;
}

std::vector<std::string>& row_named(core::Document& document, const std::string& name) {
    auto& rows = rows_of(document);
    const auto found = std::ranges::find_if(rows, [&name](const auto& row) { return row.front() == name; });
    REQUIRE(found != rows.end());
    return *found;
}

void rename(core::Document& document, const std::string& from, const std::string& to) {
    for (auto& block : document.blocks)
        if (auto* table = std::get_if<core::Table>(&block); table != nullptr && table->rows.front()[1] != "Stand")
            for (auto& row : table->rows)
                for (auto& cell : row)
                    if (cell == from) cell = to;
}

void remove_rows(core::Document& document, const std::string& name) {
    for (auto& block : document.blocks)
        if (auto* table = std::get_if<core::Table>(&block); table != nullptr && table->rows.front()[1] != "Stand")
            std::erase_if(table->rows, [&name](const auto& row) { return std::ranges::find(row, name) != row.end(); });
}

constexpr auto lesson_study = "Lesson study begrijpend lezen";

} // namespace

TEST_CASE("follow-up rows: a plan without any gets one for each activity, with what the plan says") {
    auto document = test::new_plan();
    const auto plan = test::read(document);
    apply(document);
    CHECK(rows_of(document).size() >= plan.activities.size() + 1);
    const auto& row = row_named(document, lesson_study);
    CHECK(row == std::vector<std::string>{lesson_study, "gepland", "januari – maart", "leraren", "", "", "", ""});
    CHECK(update_of(document).is_empty()); // a second time nothing changes
    const auto after = test::read(document);
    CHECK(std::ranges::all_of(after.follow_up, &core::FollowUpItem::is_planned));
}

TEST_CASE("follow-up rows: a row for each kind of cost, payer and budget year of an activity") {
    auto document = test::new_plan();
    test::set_costs(document, {{lesson_study, "externe nascholing", "november 2026", test::grant, "300", "nut"},
                               {lesson_study, "externe nascholing", "maart 2027", test::grant, "200", "nut"},
                               {lesson_study, "verplaatsing", "november 2026", test::grant, "40", "nut"},
                               {lesson_study, "externe nascholing", "november 2026", test::grant, "10", "nut"},
                               {"", "materiaal", "mei", test::grant, "120", "nut"}});
    apply(document);
    const auto names = names_of(document);
    for (const auto* name : {lesson_study, "Lesson study begrijpend lezen (2027)",
                             "Lesson study begrijpend lezen (verplaatsing)", "materiaal"})
        CHECK(std::ranges::count(names, name) == 1);
    CHECK(update_of(document).is_empty());
    const auto plan = test::read(document);
    for (const auto& item : plan.follow_up) {
        if (item.activity.text == lesson_study) CHECK(item.costs == std::vector<std::size_t>{0, 3});
        if (item.activity.text == "Lesson study begrijpend lezen (2027)")
            CHECK(item.costs == std::vector<std::size_t>{1});
        if (item.activity.text == "materiaal") CHECK(item.costs == std::vector<std::size_t>{4});
    }
}

TEST_CASE("follow-up rows: a new activity comes below the one before it, and uses up what is open") {
    auto document = test::new_plan();
    apply(document);
    const auto before = names_of(document);
    rows_of(document).erase(
        std::ranges::find_if(rows_of(document), [](const auto& row) { return row.front() == lesson_study; }));
    rows_of(document).push_back(std::vector<std::string>(8));
    apply(document);
    CHECK(names_of(document) == before);
}

TEST_CASE("follow-up rows: renamed, moved in the agenda and taken out, as long as nobody wrote in the row") {
    auto document = test::new_plan();
    apply(document);
    rename(document, lesson_study, "Lesson study begrijpend lezen en schrijven");
    rename(document, "januari – maart", "februari – april");
    apply(document);
    const auto& row = row_named(document, "Lesson study begrijpend lezen en schrijven");
    CHECK(row[2] == "februari – april");
    remove_rows(document, "Lesson study begrijpend lezen en schrijven");
    apply(document);
    const auto names = names_of(document);
    CHECK(std::ranges::count(names, "Lesson study begrijpend lezen en schrijven") == 0);
    CHECK(std::ranges::count(names, lesson_study) == 0);
}

TEST_CASE("follow-up rows: what a person wrote stays, whatever becomes of the activity") {
    for (const std::size_t column : {2U, 3U, 4U, 5U, 6U, 7U}) {
        CAPTURE(column);
        auto document = test::new_plan();
        apply(document);
        auto& row = row_named(document, lesson_study);
        row[column] = column == 2 ? "12 februari 2027" : column == 5 ? "€ 10,00" : "map 3";
        const auto written = row;
        remove_rows(document, lesson_study);
        apply(document);
        CHECK(row_named(document, lesson_study) == written);
    }
    auto document = test::new_plan();
    apply(document);
    row_named(document, lesson_study)[1] = "gevolgd";
    rename(document, "januari – maart", "februari – april");
    apply(document);
    CHECK(row_named(document, lesson_study)[2] == "januari – maart"); // when it took place
}

TEST_CASE("follow-up rows: without what the document keeps all rows are a person's") {
    auto document = test::new_plan();
    apply(document);
    document.properties.clear();
    document.properties["PlanProfile"] = "vl";
    remove_rows(document, lesson_study);
    CHECK(update_of(document).removed.empty());
    document.properties[core::follow_up_property] = "zzz  12 \xff";
    CHECK(update_of(document).removed.empty());
}

TEST_CASE("follow-up rows: one row in which all of an activity was paid stands for all of it") {
    auto document = test::new_plan();
    test::set_costs(document, {{lesson_study, "externe nascholing", "november 2026", test::grant, "300", "nut"},
                               {lesson_study, "verplaatsing", "november 2026", test::grant, "40", "nut"}});
    test::add_follow_up(document, {{lesson_study, "gevolgd", "", "", "", "€ 340,00"}});
    for (const auto& each : update_of(document).added)
        CHECK(each.cells.front() != "Lesson study begrijpend lezen (verplaatsing)");
}

TEST_CASE("follow-up rows: thousands of activities take no time worth speaking of") {
    auto document = test::new_plan();
    auto& rows = test::table_with_column(document, "Niveau").rows;
    const auto row = rows.back();
    for (int number = 0; number < 2000; ++number) {
        auto next = row;
        for (auto& cell : next)
            if (&cell == &next.back()) cell = "Cursus nummer " + std::to_string(number);
        rows.push_back(next);
    }
    apply(document);
    CHECK(rows_of(document).size() > 2000);
    CHECK(update_of(document).is_empty());
}
