// Reading the tables of a plan: columns in any order, "same as above", cells that are still open.
#include "core/document/document.hpp"
#include "core/plan/plan.hpp"
#include "core/reading/table_recognition.hpp"
#include "tests/core/example_plan.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;
using test::heading;

namespace {

/// A Dutch plan with one table in this chapter.
core::Document with_table(const std::string& chapter, core::Table table) {
    core::Document document;
    document.properties["PlanProfile"] = "nl";
    document.blocks = {heading("Doelen"), heading("Lezen", 2), heading("Rekenen", 2), heading(chapter),
                       std::move(table)};
    return document;
}

/// The id of the template's table that a table with this header is, in this chapter; empty: a table of the school's
/// own.
std::string recognised(const std::vector<std::string>& header, const char* chapter, std::string_view profile = "vl") {
    const auto& plan_template = test::bundled_template(profile);
    const core::Table table{{header}};
    const auto found =
        core::recognise_tables(table, chapter != nullptr ? plan_template.chapter(chapter) : nullptr, plan_template);
    return found.empty() ? std::string{} : found.front().table.entry->id;
}

} // namespace

TEST_CASE("activities: a blank goal means the goal above it, until the next goal") {
    const auto plan = test::read(with_table("Activiteiten", {{{"Doel", "Doelgroep", "Niveau", "Activiteit"},
                                                              {"", "allen", "basis", "kennismaking"},
                                                              {" le-zen.\u00A0", "leraren", "basis", " leesdag\u00A0"},
                                                              {"\u00A0", "zorgteam", "gevorderd", "leesclub"},
                                                              {"Zwemmen", "allen", "<Vul aan>", "zwemdag"},
                                                              {"<Vul aan>", "<Vul aan>", "basis", "rest"},
                                                              {"Rekenen", "allen", "basis", "<Vul aan>"},
                                                              {"Rekenen", "allen", "basis", ""}}}));
    REQUIRE(plan.activities.size() == 5);
    std::vector<std::string> goals;
    for (const auto& activity : plan.activities) goals.push_back(activity.goal);
    CHECK(goals == std::vector<std::string>{"", "Lezen", "Lezen", "Zwemmen", ""});
    CHECK(plan.activities[1].activity.text == "leesdag");
    CHECK(plan.activities[1].activity.place == core::Place{4, core::CellIndex{2, 3}, 1, 7});
    CHECK(plan.activities[2].goal_place == core::Place{4, core::CellIndex{2, 0}, 1, 7}); // of the row above
    CHECK(plan.activities[2].target_group == "zorgteam");
    CHECK(plan.activities[3].level.empty());
    CHECK(plan.activities[4].target_group.empty());
}

TEST_CASE("activities: columns in another order, another case, with more columns and a title row") {
    const auto plan = test::read(with_table("Activiteiten", {{{"Wat we doen in 2026"},
                                                              {"ACTIVITEIT", "Opmerking", "voor\u00A0wie", "Doelen:"},
                                                              {"leesdag", "leuk", "allen", "Lezen"},
                                                              {"leesclub", "", "", ""},
                                                              {"kort"}}}));
    REQUIRE(plan.activities.size() == 2); // one cell over the whole width is no row of the plan
    CHECK(plan.activities[0].goal == "Lezen");
    CHECK(plan.activities[0].target_group == "allen");
    CHECK(plan.activities[0].level.empty()); // no such column
    CHECK(plan.activities[1].goal == "Lezen");
}

TEST_CASE("agenda: what an item says, and what is still open") {
    const auto plan = test::read(with_table("Agenda", {{{"Wanneer", "Activiteit", "Doelgroep", "Trekker"},
                                                        {" oktober 2026 ", "leesdag", "allen", "<vul in wie>"},
                                                        {"<Vul in>", "leesclub", "<Vul in>", "directie"},
                                                        {"mei", "<Vul aan>", "allen", ""}}}));
    REQUIRE(plan.agenda.size() == 2);
    CHECK(plan.agenda[0].date.text == "oktober 2026");
    REQUIRE(plan.agenda[0].period);
    CHECK(core::iso_date(plan.agenda[0].period->from) == "2026-10-01");
    CHECK(plan.agenda[0].responsible.empty());
    CHECK(plan.agenda[0].row == 0);
    REQUIRE(plan.agenda[0].table != nullptr);
    CHECK(plan.agenda[0].table->block == 4);
    CHECK(plan.agenda[1].date.text.empty());
    CHECK_FALSE(plan.agenda[1].period);
    CHECK(plan.agenda[1].target_group.empty());
    CHECK(plan.agenda[1].responsible == "directie");
}

TEST_CASE("costs: nothing is an amount, an open or unreadable cell is none") {
    const auto plan = test::read(with_table("Begroting", {{{"Activiteit", "Kostensoort", "Datum", "Bedrag"},
                                                           {"leesdag", "materiaal", "mei", "€ 1.250,50"},
                                                           {"leesclub", "", "", "gratis"},
                                                           {"zwemdag", "", "", "ca. 500"},
                                                           {"rest", "", "", "<Vul in>"},
                                                           {"<Vul aan>", "", "mei", ""}}}));
    REQUIRE(plan.costs.size() == 4);
    CHECK(plan.costs[0].cents == 125050);
    CHECK(plan.costs[0].category == "materiaal");
    CHECK(plan.costs[0].period);
    CHECK(plan.costs[1].cents == 0);
    CHECK_FALSE(plan.costs[2].cents);
    CHECK_FALSE(plan.costs[3].cents);
    CHECK(plan.costs[0].payer.empty()); // a Dutch plan has no such column
}

TEST_CASE("consultations: with whom, when, with what outcome") {
    const auto plan = test::read(with_table("Betrokkenheid", {{{"Orgaan", "Soort", "Datum", "Uitkomst"},
                                                               {"PMR", "advies", "2 juni 2026", "positief"},
                                                               {"bestuur", "<kies>", "<vul in>", ""},
                                                               {"", "overleg", "mei", ""}}}));
    REQUIRE(plan.consultations.size() == 2);
    CHECK(plan.consultations[0].kind == "advies");
    CHECK(plan.consultations[0].outcome == "positief");
    REQUIRE(plan.consultations[0].period);
    CHECK(plan.consultations[1].kind.empty());
    CHECK(plan.consultations[1].date.empty());
}

TEST_CASE("recognise_tables: at home one column is enough, elsewhere those that it cannot do without") {
    CHECK(recognised({"Doel", "Doelgroep", "Niveau", "Professionaliseringsactiviteit"}, nullptr) == "activities");
    CHECK(recognised({"Datum", "Activiteit", "Doelgroep"}, nullptr) == "agenda");
    CHECK(recognised({"Datum", "Activiteit", "Doelgroep"}, "agenda") == "agenda");
    CHECK(recognised({"Datum", "Wat"}, "agenda") == "agenda");
    CHECK(recognised({"Datum", "Wat"}, nullptr) == "agenda");
    CHECK(recognised({"Datum", "Opmerking"}, nullptr).empty());
    CHECK(recognised({"Wat", "Opmerking"}, "agenda").empty()); // not in the template's own words
    CHECK(recognised({"Activiteit", "Bedrag"}, "budget") == "costs");
    CHECK(recognised({"Datum", "Activiteit"}, "budget") == "costs"); // in another chapter: the agenda
    CHECK(recognised({"Datum", "Activiteit"}, "introduction") == "agenda");
    CHECK(recognised({"Begrotingsjaar", "Toegekend", "Reserve"}, "budget") == "means");
    CHECK(recognised({"Naam", "Telefoon"}, "agenda").empty());
    CHECK(recognised({}, "agenda").empty());
    CHECK(recognised({"", ""}, "agenda").empty());
}

TEST_CASE("recognise_tables: two columns of one title are not both taken") {
    const auto& plan_template = test::bundled_template("vl");
    const core::Table table{{{"Datum", "Activiteit", "Datum", "Doelgroep"}}};
    const auto found = core::recognise_tables(table, plan_template.chapter("agenda"), plan_template);
    REQUIRE_FALSE(found.empty());
    const auto& columns = found.front().table.column_of;
    CHECK(columns[0] == 0);
    CHECK(columns[1] == 1);
    CHECK(columns[2] == 3);
    CHECK_FALSE(columns[3]);
}

TEST_CASE("a plan in which the agenda comes before the activities and the goals is read all the same") {
    auto document = test::new_plan();
    const auto first = std::ranges::find_if(document.blocks, [](const core::Block& block) {
        const auto* paragraph = std::get_if<core::Paragraph>(&block);
        return paragraph != nullptr && paragraph->text == "Professionaliseringsagenda" && paragraph->outline_level == 1;
    });
    std::rotate(document.blocks.begin() + 2, first, document.blocks.end());
    const auto plan = test::read(document);
    CHECK(plan.chapters.front().entry->id == "agenda");
    CHECK(plan.agenda.size() == 7);
    CHECK(std::ranges::all_of(plan.agenda, [](const auto& item) { return item.match.has_value(); }));
}
