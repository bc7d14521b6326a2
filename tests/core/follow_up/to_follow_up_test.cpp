// to_follow_up: what is over, what comes this month and what is incomplete, by the days that a plan and its follow-up
// know.
#include "core/budget/payments.hpp"
#include "core/follow_up/to_follow_up.hpp"
#include "tests/core/example_plan.hpp"
#include "tests/core/follow_up_plan.hpp"
#include "tests/core/plan_text.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace plan;
using core::FollowUpGroup;

namespace {

using Lines = std::vector<std::string>;
using Rows = std::vector<std::vector<std::string>>;

constexpr core::Day day(int year, unsigned month, unsigned date) {
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{date};
}

constexpr auto today = day(2026, 10, 14);

/// Five activities, a moment of each but the last, and costs of two.
core::Document plan_of_a_year(const std::string& profile = "vl") {
    auto document = test::document_of(R"(# Doelen
## Lezen
# Activiteiten
| Doel  | Doelgroep    | Niveau | Activiteit |
| Lezen | alle leraren | basis  | Studiedag  |
|       | zorgteam     | basis  | Leesclub   |
|       | alle leraren | basis  | Boekenbeurs |
|       | alle leraren | basis  | Bezoek     |
|       | directie     | basis  | Intervisie |
# Agenda
| Datum             | Activiteit  | Doelgroep    | Verantwoordelijke |
| 12 oktober 2026   | Studiedag   | alle leraren | directie |
| 5 en 26 oktober 2026 | Leesclub | zorgteam     | directie |
| 15 januari 2027   | Boekenbeurs | alle leraren | directie |
| oktober 2026      | Bezoek      | alle leraren | directie |
# Begroting
| Activiteit | Kostensoort | Datum | Bedrag |
| Studiedag  | spreker | 12 oktober 2026 | € 500,00 |
| Bezoek     | bus | oktober 2026 | € 200,00 |
)");
    document.properties["PlanProfile"] = profile;
    document.properties["PlanSchoolYear"] = "2026-2027";
    return document;
}

core::Document followed_up(const Rows& rows, const std::string& profile = "vl") {
    auto document = plan_of_a_year(profile);
    test::add_follow_up(document, rows);
    return document;
}

std::vector<core::ToFollowUp> found_in(const core::Document& document, core::Day when = today) {
    const auto plan = test::read(document);
    return core::to_follow_up(plan, core::payments_of(plan), when);
}

/// "over Studiedag, 12 oktober 2026"; with what is missing behind it.
Lines lines_of(const core::Document& document, core::Day when = today) {
    Lines lines;
    for (const auto& each : found_in(document, when)) {
        auto& line = lines.emplace_back(std::string(core::name_of(each.group)) + " " + each.name);
        if (!each.date.empty()) line.append(", ").append(each.date);
        for (const auto part : each.missing) line.append(" -").append(core::name_of(part));
    }
    return lines;
}

/// Of rows about everything, so that nothing without a row is in the way.
Lines lines_of(Rows rows, core::Day when = today) {
    for (const auto* name : {"Studiedag", "Leesclub", "Boekenbeurs", "Bezoek", "Intervisie"})
        if (std::ranges::none_of(rows, [name](const auto& row) { return row.front() == name; }))
            rows.push_back({name, "geannuleerd"});
    return lines_of(followed_up(rows), when);
}

} // namespace

TEST_CASE("to follow up: by group and by day, each thing once, in both profiles") {
    const auto* profile = GENERATE("vl", "nl");
    CAPTURE(profile);
    const auto document = followed_up({{"Boekenbeurs", "gepland", "15 januari 2027"},
                                       {"Bezoek", "gepland", "oktober 2026"},
                                       {"Leesclub", "gepland", "5 en 26 oktober 2026"},
                                       {"Studiedag", "gepland", "12 oktober 2026"},
                                       {"Intervisie", "gevolgd", "1 september 2026", "directie", "", "€ 90,00"}},
                                      profile);
    CHECK(lines_of(document) == Lines{"over Studiedag, 12 oktober 2026", "coming Leesclub, 5 en 26 oktober 2026",
                                      "coming Bezoek, oktober 2026",
                                      "incomplete Intervisie, 1 september 2026 -invoice -proof"});
}

TEST_CASE("to follow up: a day is over the day after, and until then it is to come") {
    const Rows rows{{"Studiedag", "", "14 oktober 2026"}};
    CHECK(lines_of(rows, day(2026, 10, 13)) == Lines{"coming Studiedag, 14 oktober 2026"});
    CHECK(lines_of(rows, day(2026, 10, 14)) == Lines{"coming Studiedag, 14 oktober 2026"});
    CHECK(lines_of(rows, day(2026, 10, 15)) == Lines{"over Studiedag, 14 oktober 2026"});
    CHECK(lines_of(rows, day(2026, 9, 30)).empty());
}

TEST_CASE("to follow up: this month ends where the calendar says so") {
    const Rows last_of_february{{"Studiedag", "gepland", "28 februari 2027"}};
    CHECK(lines_of(last_of_february, day(2027, 2, 1)).size() == 1);
    CHECK(lines_of(last_of_february, day(2027, 2, 28)).size() == 1);
    CHECK(lines_of(last_of_february, day(2027, 1, 31)).empty());
    const Rows first_of_march{{"Studiedag", "gepland", "1 maart 2027"}};
    CHECK(lines_of(first_of_march, day(2027, 2, 28)).empty());
    CHECK(lines_of(first_of_march, day(2027, 3, 1)).size() == 1);
}

TEST_CASE("to follow up: over the border of a year") {
    const Rows new_year{{"Boekenbeurs", "gepland", "15 januari"}};
    CHECK(lines_of(new_year, day(2026, 12, 31)).empty());
    CHECK(lines_of(new_year, day(2027, 1, 1)) == Lines{"coming Boekenbeurs, 15 januari"});
    CHECK(lines_of(new_year, day(2027, 1, 16)) == Lines{"over Boekenbeurs, 15 januari"});
    const Rows both_years{{"Boekenbeurs", "gepland", "21 december 2026 - 10 januari 2027"}};
    CHECK(lines_of(both_years, day(2026, 12, 20)).size() == 1); // it begins
    CHECK(lines_of(both_years, day(2026, 12, 22)).empty());     // it goes on
    CHECK(lines_of(both_years, day(2027, 1, 5)).size() == 1);   // it ends
    CHECK(lines_of(both_years, day(2027, 1, 11)).front().starts_with("over "));
}

TEST_CASE("to follow up: of several days the last one counts for what is over, each for what comes") {
    const Rows rows{{"Leesclub", "gepland", "5 en 26 oktober 2026"}};
    CHECK(lines_of(rows, day(2026, 10, 6)) == Lines{"coming Leesclub, 5 en 26 oktober 2026"});
    CHECK(lines_of(rows, day(2026, 10, 26)).front().starts_with("coming "));
    CHECK(lines_of(rows, day(2026, 10, 27)).front().starts_with("over "));
    const Rows far_apart{{"Leesclub", "gepland", "5 oktober 2026 en 9 maart 2027"}};
    CHECK(lines_of(far_apart, day(2026, 10, 6)).empty());
    CHECK(lines_of(far_apart, day(2027, 3, 1)).front().starts_with("coming "));
}

TEST_CASE("to follow up: a row without a day goes by the agenda, and without that by the school year") {
    CHECK(lines_of(Rows{{"Studiedag"}}) == Lines{"over Studiedag, 12 oktober 2026"});
    CHECK(lines_of(Rows{{"Studiedag", "", "nog af te spreken"}}) == Lines{"over Studiedag, 12 oktober 2026"});
    const Rows nowhere{{"Intervisie", "gepland"}};
    CHECK(lines_of(nowhere).empty());
    CHECK(lines_of(nowhere, day(2027, 8, 31)).empty());
    CHECK(lines_of(nowhere, day(2027, 9, 1)) == Lines{"over Intervisie"});
}

TEST_CASE("to follow up: without a school year only a date that names its year tells") {
    auto document = followed_up({{"Studiedag", "gepland", "12 oktober 2026"}, {"Leesclub", "gepland", "5 oktober"}});
    document.properties.erase("PlanSchoolYear");
    REQUIRE_FALSE(test::read(document).school_year);
    const auto found = found_in(document);
    REQUIRE_FALSE(found.empty());
    CHECK(found.front().name == "Studiedag");
    for (const auto& each : found) CHECK(each.date != "5 oktober");
}

TEST_CASE("to follow up: what was done, cancelled or put off is not, nor what says something else") {
    for (const auto* state : {"geannuleerd", "uitgesteld", "valt misschien samen met mei"}) {
        CAPTURE(state);
        CHECK(lines_of(Rows{{"Studiedag", state, "12 oktober 2026"}}).empty());
    }
    CHECK(
        lines_of(Rows{{"Studiedag", "gevolgd", "12 oktober 2026", "leraren", "6", "€ 500,00", "F1", "map 3"}}).empty());
}

TEST_CASE("to follow up: what was put off to a later day comes on that day") {
    const Rows rows{{"Studiedag", "uitgesteld", "20 november 2026"}};
    CHECK(lines_of(rows).empty());
    CHECK(lines_of(rows, day(2026, 11, 2)) == Lines{"coming Studiedag, 20 november 2026"});
    CHECK(lines_of(rows, day(2026, 11, 21)) == Lines{"over Studiedag, 20 november 2026"});
    const Rows as_planned{{"Studiedag", "uitgesteld", "12 oktober 2026"}};
    CHECK(lines_of(as_planned, day(2026, 10, 12)).empty());
    CHECK(lines_of(as_planned, day(2026, 12, 1)).empty());
    // the row of a list says all of its days, as the update writes it
    CHECK(lines_of(Rows{{"Leesclub", "uitgesteld", "5 oktober 2026 en 26 oktober 2026"}}, day(2026, 11, 1)).empty());
}

TEST_CASE("to follow up: done, and the amount or the proof is not there yet") {
    const auto line = [](const std::vector<std::string>& row) {
        const auto lines = lines_of(Rows{row});
        return lines.empty() ? std::string() : lines.front();
    };
    const std::string name = "incomplete Studiedag, 12 oktober 2026";
    CHECK(line({"Studiedag", "gevolgd", "12 oktober 2026", "leraren"}) == name + " -paid");
    CHECK(line({"Studiedag", "gevolgd", "12 oktober 2026", "leraren", "", "veel"}) == name + " -paid");
    CHECK(line({"Studiedag", "gevolgd", "12 oktober 2026", "leraren", "", "€ 500,00", "F1"}) == name + " -proof");
    CHECK(line({"Studiedag", "gevolgd", "12 oktober 2026", "", "", "€ 500,00", "", "map 3"}) == name + " -invoice");
    CHECK(line({"Studiedag", "geannuleerd", "12 oktober 2026", "", "", "€ 90,00", "F1"}) == name + " -proof");
    CHECK(line({"Studiedag", "gevolgd", "12 oktober 2026", "", "", "€ 0,00"}).empty());
    CHECK(line({"Intervisie", "gevolgd"}).empty());                                  // it cost nothing
    CHECK(line({"Studiedag", "gepland", "20 mei 2027", "", "", "€ 90,00"}).empty()); // that comes
}

TEST_CASE("to follow up: a table without a column for the proof lacks none") {
    auto document = plan_of_a_year();
    test::add_follow_up(document, {{"Studiedag", "gevolgd", "€ 500,00"}}, {"Activiteit", "Stand", "Betaald"});
    for (const auto& each : found_in(document)) CHECK(each.group != FollowUpGroup::incomplete);
}

TEST_CASE("to follow up: what the follow-up has no row for is found on the agenda, or among the activities") {
    auto document = followed_up({{"Studiedag", "gevolgd", "", "", "", "€ 0,00"}});
    const auto found = found_in(document);
    REQUIRE(found.size() == 2);
    CHECK(found[0].name == "Leesclub");
    CHECK(found[0].group == FollowUpGroup::coming);
    CHECK_FALSE(found[0].has_row);
    CHECK(test::text_at(document, found[0].place) == "Leesclub");
    CHECK(found[0].place.cell == core::CellIndex{2, 1}); // of the agenda
    CHECK(found[1].name == "Bezoek");
    const auto later = found_in(document, day(2027, 9, 1));
    CHECK(later.back().name == "Intervisie");
    CHECK(later.back().place.cell == core::CellIndex{5, 3}); // of the activities
}

TEST_CASE("to follow up: an agenda item of no activity is there by itself") {
    auto document = followed_up({});
    test::table_with_column(document, "Verantwoordelijke")
        .rows.push_back({"2 oktober 2026", "Bezoek aan de drukkerij in Gent", "leraren", "Jan"});
    const auto found = found_in(document);
    REQUIRE_FALSE(found.empty());
    CHECK(found.front().name == "Bezoek aan de drukkerij in Gent");
    CHECK_FALSE(found.front().has_row);
    test::table_with_column(document, "Stand")
        .rows.push_back({"Bezoek aan de drukkerij in Gent", "gevolgd", "", "", "", "", "", ""});
    for (const auto& each : found_in(document)) CHECK(each.name != "Bezoek aan de drukkerij in Gent");
}

TEST_CASE("to follow up: the row of the follow-up is the place of what has one") {
    const auto document = followed_up({{"Leesclub"}, {"Studiedag"}});
    const auto found = found_in(document);
    REQUIRE(found.front().name == "Studiedag");
    CHECK(found.front().has_row);
    CHECK(found.front().place.cell == core::CellIndex{2, 0});
    CHECK(test::text_at(document, found.front().place) == "Studiedag");
}

TEST_CASE("to follow up: one more invoice of an activity is not asked about again, nor counted twice") {
    const Rows rows{{"Studiedag"}, {"Studiedag"}, {"Studiedag (spreker)", "", "11 oktober 2026"}};
    CHECK(lines_of(rows) == Lines{"over Studiedag (spreker), 11 oktober 2026", "over Studiedag, 12 oktober 2026"});
    const auto plan = test::read(followed_up(rows));
    CHECK(core::count_over(plan, today) == 1);
    CHECK(core::count_over(plan, day(2026, 10, 1)) == 0);
    CHECK(core::count_over(plan, day(2026, 11, 1)) == 3); // the reading club and the visit as well
    CHECK(core::count_over(plan, day(2027, 9, 1)) == 5);
}

TEST_CASE("to follow up: without payments nothing is incomplete") {
    const auto plan = test::read(followed_up({{"Studiedag", "gevolgd"}}));
    for (const auto& each : core::to_follow_up(plan, {}, today)) CHECK(each.group != FollowUpGroup::incomplete);
}
