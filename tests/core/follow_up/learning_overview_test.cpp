// Who learned what: per goal, per target group and per function, and who is still to come.
#include "core/follow_up/learning_overview.hpp"

#include "core/follow_up/learning_groups.hpp"
#include "core/text/name_list.hpp"
#include "core/text/refused.hpp"
#include "tests/core/example_plan.hpp"
#include "tests/core/follow_up_plan.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace plan;

namespace {

std::vector<std::string> names(std::string_view text, bool only_known = false) {
    std::vector<std::string> result;
    for (const auto& group : core::staff_groups(text, test::bundled_template("vl"), only_known))
        result.push_back(group.name);
    return result;
}

/// A row of a table, by what its first cell says.
std::vector<std::string> row(const core::LearningTable& table, std::string_view first) {
    const auto found = std::ranges::find_if(table.rows, [first](const auto& cells) { return cells.front() == first; });
    REQUIRE(found != table.rows.end());
    REQUIRE(found->size() == table.header.size());
    return *found;
}

std::string cell(const core::LearningTable& table, std::string_view first, std::string_view title) {
    const auto column = std::ranges::find(table.header, title);
    REQUIRE(column != table.header.end());
    return row(table, first)[static_cast<std::size_t>(column - table.header.begin())];
}

core::LearningOverview overview(const std::vector<std::vector<std::string>>& rows) {
    auto document = test::new_plan();
    if (!rows.empty()) test::add_follow_up(document, rows);
    return core::learning_overview(test::read(document));
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("the groups that a text names") {
    CHECK(names("leraren en zorgteam") == Names{"leraren", "zorgteam"});
    CHECK(names("ICT-coördinator en directie") == Names{"ICT-coördinator", "directie"});
    CHECK(names("leraren van het kernteam wiskunde") == Names{"leraren van het kernteam wiskunde"});
    CHECK(names("leraren wiskunde en wetenschappen") == Names{"leraren wiskunde en wetenschappen"});
    CHECK(names("leraren van de tweede en derde graad, directie") ==
          Names{"leraren van de tweede en derde graad", "directie"});
    CHECK(names("leraren en logopedisten") == Names{"leraren", "logopedisten"});
    CHECK(names("12 leraren; de zorgcoördinator") == Names{"leraren", "zorgcoördinator"});
    CHECK(names("alle personeelsleden") == Names{"alle personeelsleden"});
    CHECK(names("Het hele team") == Names{"Het hele team"});
    CHECK(names("leraren, Leraren") == Names{"leraren"});
    CHECK(names("directeur Jan Peeters, An De Smet", true) == Names{"directeur"});
    CHECK(names("12", true).empty());
    CHECK(names("<Vul een doelgroep aan>").empty());
    CHECK(names("").empty());
    CHECK(names(", en of & / ()").empty());
    CHECK(core::staff_groups("alle personeelsleden", test::bundled_template("vl"), true).front().is_everyone);
}

TEST_CASE("without a follow-up all is planned, and nothing is concluded") {
    const auto result = overview({});
    CHECK(result.title == "Wie leerde wat?");
    CHECK(result.per_goal.rows.size() >= 3);
    for (const auto& cells : result.per_goal.rows) CHECK(cells[1].empty());
    CHECK(cell(result.per_goal, "Wiskundig redeneren", "Gepland") ==
          "Workshopreeks redeneren in de wiskundeles; Vervolgopleiding coach wiskunde");
    CHECK(result.conclusion.empty());
    CHECK_FALSE(core::contains(result.per_goal.header, "Uren")); // nobody counts them
    CHECK_FALSE(result.hours);
}

TEST_CASE("who took part, who is still to come, and how many hours it was") {
    const auto result = overview({
        {"Workshopreeks redeneren in de wiskundeles", "gevolgd", "", "12 leraren, waaronder Jan Peeters", "6"},
        {"Workshopreeks redeneren in de wiskundeles", "gevolgd", "", "3 leraren", "2,5"},
        {"Klasbezoeken taalsteun met nabespreking", "gevolgd", "", "4 leraren", ""},
        {"Vervolgopleiding coach wiskunde", "uitgesteld"},
        {"Lesson study begrijpend lezen", "geannuleerd", "", "", "9"},
    });
    CHECK(cell(result.per_goal, "Wiskundig redeneren", "Gevolgd") == "Workshopreeks redeneren in de wiskundeles");
    CHECK(cell(result.per_goal, "Wiskundig redeneren", "Uitgesteld") == "Vervolgopleiding coach wiskunde");
    CHECK(cell(result.per_goal, "Wiskundig redeneren", "Uren") == "8,5");
    CHECK(cell(result.per_goal, "Wiskundig redeneren", "Deelnemers") == "12 leraren, waaronder J.P.; 3 leraren");
    CHECK(cell(result.per_goal, "Wiskundig redeneren", "Wie nog niet") ==
          "zorgteam; leraren van het kernteam wiskunde");
    CHECK(cell(result.per_goal, "Taalvaardig Nederlands in elke klas", "Geannuleerd") ==
          "Lesson study begrijpend lezen");
    // Those 4 were the beginning ones: that is for whom it was.
    CHECK(cell(result.per_goal, "Taalvaardig Nederlands in elke klas", "Wie nog niet") == "alle personeelsleden");
    CHECK(cell(result.per_group, "beginnende leraren", "Gevolgd") == "Klasbezoeken taalsteun met nabespreking");
    CHECK(cell(result.per_group, "zorgteam", "Gevolgd").empty());
    CHECK(cell(result.per_function, "leraren", "Gevolgd") ==
          "Klasbezoeken taalsteun met nabespreking; Workshopreeks redeneren in de wiskundeles");
    CHECK(cell(result.per_function, "zorgteam", "Gevolgd").empty());
    CHECK(result.hours == 850);
    CHECK(core::contains(result.not_yet, "zorgteam"));
    CHECK_FALSE(core::contains(result.not_yet, "leraren"));
    CHECK(result.conclusion.starts_with("Nog niet aan de beurt: "));
    for (const auto* table : {&result.per_goal, &result.per_group, &result.per_function})
        for (const auto& cells : table->rows)
            for (const auto& text : cells) CHECK(text.find("Peeters") == std::string::npos);
}

TEST_CASE("what everyone followed reaches everyone; without participants it was for whom it is meant") {
    const auto result = overview({{"Pedagogische studiedag taalsterke school", "gevolgd"}});
    CHECK(result.not_yet.empty());
    CHECK(result.conclusion == "Iedereen die het plan noemt, volgde al iets.");
    CHECK(cell(result.per_group, "zorgteam", "Gevolgd") == "Pedagogische studiedag taalsterke school");
    const auto named = overview({{"Pedagogische studiedag taalsterke school", "gevolgd", "", "Jan Peeters en An"}});
    CHECK(named.not_yet.empty());
    const auto counted = overview({{"Pedagogische studiedag taalsterke school", "gevolgd", "", "24 personeelsleden"}});
    CHECK(counted.not_yet.empty());
    const auto some = overview({{"Pedagogische studiedag taalsterke school", "gevolgd", "", "directie"}});
    CHECK(core::contains(some.not_yet, "alle personeelsleden"));
    CHECK_FALSE(core::contains(some.not_yet, "directie"));
}

TEST_CASE("a function may have more than one word") {
    auto document = test::new_plan("nl");
    test::add_follow_up(document, {{"Inloopspreekuur digitale hulpmiddelen", "gevolgd", "", "3 medewerkers"}});
    const auto result = core::learning_overview(test::read(document));
    CHECK(cell(result.per_group, "onderwijsondersteunende medewerkers", "Gevolgd") ==
          "Inloopspreekuur digitale hulpmiddelen");
    CHECK(cell(result.per_function, "onderwijsondersteunende medewerkers", "Gevolgd").empty());
    CHECK_FALSE(core::contains(result.not_yet, "onderwijsondersteunende medewerkers"));
    CHECK(core::contains(result.not_yet, "schoolleiding"));
}

TEST_CASE("what the plan has no activity for stands without a goal") {
    const auto result = overview({{"Zwembad <b>", "gevolgd", "", "2 opvoeders", "3"}});
    CHECK(cell(result.per_goal, "zonder doel", "Gevolgd") == "Zwembad <b>");
    CHECK(cell(result.per_function, "opvoeders", "Uren") == "3");
    CHECK(result.per_goal.rows.back().front() == "zonder doel");
}

TEST_CASE("two thousand activities, and cells that say nothing") {
    auto document = test::new_plan();
    auto& activities = test::table_with_column(document, "Niveau").rows;
    std::vector<std::vector<std::string>> rows;
    for (int at = 0; at < 2'000; ++at) {
        const auto number = std::to_string(at);
        activities.push_back({"", "leraren van klas " + number, "basis", "Les " + number});
        rows.push_back({"Les " + number, at % 2 == 0 ? "gevolgd" : "\xFF", "", "<i>\xC3", "x"});
    }
    test::add_follow_up(document, rows);
    const auto result = core::learning_overview(test::read(document));
    CHECK(result.per_group.rows.size() > 2'000);
    for (const auto& cells : result.per_group.rows) CHECK(cells.size() == result.per_group.header.size());
    CHECK(result.not_yet.size() > 900);
}

TEST_CASE("an overview of who learned what in a template without words for it is refused") {
    auto plan = test::read(test::new_plan());
    auto none = *plan.plan_template;
    none.dossier = {};
    plan.plan_template = &none;
    CHECK_THROWS_AS(core::learning_overview(plan), core::Refused);
}
