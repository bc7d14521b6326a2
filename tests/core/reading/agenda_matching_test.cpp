// Which activity an agenda item schedules, although the two are named differently.
#include "core/plan/plan.hpp"
#include "core/reading/agenda_matching.hpp"
#include "tests/core/example_plan.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <optional>

using namespace plan;

namespace {

struct Activity {
    std::string goal;
    std::string group;
    std::string name;
};
struct Item {
    std::string name;
    std::string group;
};

/// For each item the index of its activity.
std::vector<std::optional<std::size_t>> matches(const std::vector<Activity>& activities,
                                                const std::vector<Item>& items) {
    core::Plan plan;
    plan.plan_template = &test::bundled_template("vl");
    for (const auto& [goal, group, name] : activities) {
        auto& activity = plan.activities.emplace_back();
        activity.goal = goal;
        activity.target_group = group;
        activity.activity.text = name;
    }
    for (const auto& [name, group] : items) {
        auto& item = plan.agenda.emplace_back();
        item.activity.text = name;
        item.target_group = group;
    }
    core::match_agenda(plan);
    std::vector<std::optional<std::size_t>> result;
    for (const auto& item : plan.agenda) result.push_back(item.match);
    return result;
}

using Matches = std::vector<std::optional<std::size_t>>;
constexpr std::nullopt_t none = std::nullopt;

} // namespace

TEST_CASE("the agenda of the Word template: four of eight activities, each the right one (T70-T143)") {
    const std::string digital = "Digitale geletterdheid";
    const std::string ai = "AI-geletterdheid";
    const std::string privacy = "Informatiebeveiliging, privacy en informatiemanagement";
    const std::string all = "alle medewerkers";
    const std::string teachers = "leraren die lesgeven in digitale geletterdheid";
    const std::vector<Activity> activities = {
        {digital, all, "studiedag met team"},
        {digital, teachers, "verdiepende cursus op maat, gericht op de lespraktijk"},
        {digital, "i-coaches", "deelname aan netwerk i-coaches"},
        {ai, all, "studiedag met team"},
        {ai, "medewerkers administratie", "inspiratieworkshop werken met AI op de administratie"},
        {ai, "schoolleiding", "bezoek aan collegaschool over AI-beleid"},
        {privacy, all, "e-learning privacy"},
        {privacy, "medewerkers administratie en schoolleiding", "verdiepende scholing omgaan met leerlinggegevens"}};
    const std::vector<Item> items = {{"studiedag digitale geletterdheid", all},
                                     {"cursus lesgeven in digitale geletterdheid", teachers},
                                     {"studiedag AI-geletterdheid", all},
                                     {"e-learning privacy", all}};
    CHECK(matches(activities, items) == Matches{0, 1, 3, 6});
    auto reversed = items;
    std::ranges::reverse(reversed);
    CHECK(matches(activities, reversed) == Matches{6, 3, 1, 0}); // whatever the order
}

TEST_CASE("the same name, in any writing, is the same activity") {
    CHECK(matches({{"Lezen", "", "Leesclub"}, {"Lezen", "", "E-learning lezen"}},
                  {{"E\u2011LEARNING  lezen.", ""}, {"lees\u00ADclub", ""}}) == Matches{1, 0});
}

TEST_CASE("two activities of one name: one item each, and the group tells them apart") {
    CHECK(matches({{"Lezen", "", "studiedag"}, {"Rekenen", "", "studiedag"}}, {{"studiedag", ""}, {"studiedag", ""}}) ==
          Matches{0, 1});
    CHECK(matches({{"Lezen", "leraren", "studiedag"}, {"Rekenen", "zorgteam", "studiedag"}},
                  {{"studiedag", "Zorgteam"}, {"studiedag", "leraren"}}) == Matches{1, 0});
    CHECK(matches({{"Lezen", "", "studiedag"}}, {{"studiedag", ""}, {"studiedag", ""}}) == Matches{0, none});
}

TEST_CASE("the goal that an item names decides between two study days") {
    CHECK(matches({{"Lezen", "allen", "studiedag met team"}, {"Rekenen", "allen", "studiedag met team"}},
                  {{"studiedag rekenen", "allen"}, {"studiedag lezen", "allen"}}) == Matches{1, 0});
}

TEST_CASE("an exact name wins from a likely one") {
    CHECK(matches({{"Lezen", "allen", "studiedag lezen"}, {"Lezen", "allen", "studiedag"}},
                  {{"studiedag", "allen"}, {"studiedag lezen", "allen"}}) == Matches{1, 0});
}

TEST_CASE("nothing in common is no match, even for the same group and goal") {
    CHECK(matches({{"Lezen", "leraren", "verdiepende cursus"}}, {{"barbecue", "leraren"}}) == Matches{none});
    CHECK(matches({{"Lezen", "leraren", "verdiepende cursus"}}, {{"lezen", "leraren"}}) == Matches{none});
    CHECK(matches({{"Lezen", "leraren", "cursus voor het team"}}, {{"voor het ontbijt met de leraren", ""}}) ==
          Matches{none});
}

TEST_CASE("long words may differ in their ending") {
    CHECK(matches({{"Lezen", "", "klasbezoeken leestechniek"}}, {{"klasbezoek leestechnieken", ""}}) == Matches{0});
}

TEST_CASE("an empty agenda, no activities, and names without words") {
    CHECK(matches({}, {}).empty());
    CHECK(matches({{"Lezen", "", "cursus"}}, {}).empty());
    CHECK(matches({}, {{"cursus", ""}}) == Matches{none});
    CHECK(matches({{"", "", "de"}, {"", "", "\u2026"}}, {{"het", ""}, {"?!", ""}}) == Matches{none, none});
}

TEST_CASE("five hundred rows take no time") {
    std::vector<Activity> activities;
    std::vector<Item> items;
    for (int at = 0; at < 500; ++at) {
        const auto number = std::to_string(at);
        activities.push_back({"Doel " + number, "groep " + number, "cursus " + number + " met aandacht voor de les"});
        items.push_back({"cursus " + number, "groep " + number});
    }
    const auto start = std::chrono::steady_clock::now();
    const auto found = matches(activities, items);
    const auto time = std::chrono::steady_clock::now() - start;
    for (std::size_t at = 0; at < found.size(); ++at) CHECK(found[at] == at);
    CHECK(time < std::chrono::seconds(10)); // a build with sanitizers is slow; normally far below one
}

TEST_CASE("a second moment resembles the activity that another item schedules") {
    auto document = test::new_plan();
    auto& rows = test::table_with_column(document, "Verantwoordelijke").rows;
    rows.insert(rows.begin() + 5, {"april", "Lesson study begrijpend lezen", "leraren", "taalcoach"});
    rows.insert(rows.begin() + 6, {"mei", "Uitstap naar zee", "leraren", "directie"});
    const auto plan = test::read(document);
    const auto& first = plan.agenda.at(3);
    const auto& second = plan.agenda.at(4);
    REQUIRE(first.match);
    CHECK(first.resembles == first.match);
    CHECK_FALSE(second.match);
    CHECK(second.resembles == first.match);
    CHECK_FALSE(plan.agenda.at(5).resembles);
}
