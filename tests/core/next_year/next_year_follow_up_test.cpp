// What a follow-up and priorities of years become in the plan of the next year.
#include "core/budget/budget.hpp"
#include "core/document/own_properties.hpp"
#include "core/plan/own_section.hpp"
#include "core/text/placeholder.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/follow_up_plan.hpp"
#include "tests/core/next_year/next_year_case.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;
using core::Role;
using test::next_year;
using test::table_of;

namespace {

constexpr core::Day later = std::chrono::year{2027} / std::chrono::October / 1; // the old school year is over

using Rows = std::vector<std::vector<std::string>>;

std::vector<std::string> texts(const core::NextYear& next, std::string_view part, Role role = Role::body) {
    std::vector<std::string> found;
    for (const auto& element : next.chapters)
        if (const auto* text = std::get_if<core::TextElement>(&element);
            text != nullptr && text->role == role && text->text.find(part) != std::string::npos)
            found.push_back(text->text);
    return found;
}

bool has_heading(const core::NextYear& next, std::string_view title) {
    return texts(next, title, Role::chapter_heading) == std::vector<std::string>{std::string(title)};
}

/// The names of the activities of a finished plan.
std::vector<std::string> activities_of(const core::Document& document) {
    std::vector<std::string> names;
    for (const auto& activity : test::read(document).activities) names.push_back(activity.activity.text);
    return names;
}

/// A follow-up in which every activity was done and its costs paid as planned.
Rows all_done(const core::Document& document) {
    const auto plan = test::read(document);
    Rows rows;
    for (std::size_t at = 0; at < plan.activities.size(); ++at) {
        core::Cents paid = 0;
        for (const auto& cost : plan.costs)
            if (cost.match == at) paid += cost.cents.value_or(0);
        rows.push_back({plan.activities[at].activity.text, "gevolgd", "", "", "", core::format_amount(paid)});
    }
    return rows;
}

Rows& priorities_of(core::Document& document) { return test::table_with_column(document, "Van schooljaar").rows; }

} // namespace

TEST_CASE("next year: without a follow-up nothing is said to be left, and nothing is counted") {
    for (const auto* profile : {"vl", "nl"}) {
        const auto next = next_year(test::finished_plan(profile), later);
        CHECK(texts(next, "Uitgesteld of niet gedaan").empty());
        CHECK(texts(next, "In cijfers", Role::quotation).empty());
    }
}

TEST_CASE("next year: what was put off, cancelled or never done stands above the activities") {
    for (const auto* profile : {"vl", "nl"}) {
        auto document = test::finished_plan(profile);
        const auto names = activities_of(document);
        auto rows = all_done(document);
        rows[0][1] = "uitgesteld";
        rows[1][1] = "geannuleerd";
        rows[2][1] = "";
        test::add_follow_up(document, rows);
        const auto next = next_year(document, later);
        const auto marks = texts(next, "Uitgesteld of niet gedaan in 2026-2027: ");
        REQUIRE(marks.size() == 1);
        CHECK(core::is_only_placeholder(marks.front()));
        for (std::size_t at = 0; at < 3; ++at) CHECK(marks.front().find(names[at]) != std::string::npos);
        CHECK(marks.front().find(names[3]) == std::string::npos);
        CHECK(table_of(next, "activities").rows.size() == names.size());
        const auto place = [&next](std::string_view text) {
            return std::ranges::find_if(next.chapters, [text](const core::Element& element) {
                const auto* each = std::get_if<core::TextElement>(&element);
                return each != nullptr && each->text.find(text) != std::string::npos;
            });
        };
        CHECK(place("Uitgesteld of niet gedaan") < place("Dit zijn de activiteiten van"));
    }
}

TEST_CASE("next year: many or odd names make several placeholders, each whole") {
    auto document = test::finished_plan();
    auto& activities = test::table_with_column(document, "Professionaliseringsactiviteit").rows;
    const auto column = activities.front().size() - 1;
    activities[1][column] = "Vorming <b>taal</b> {school} @ https://school.be/ " + std::string(400, 'x');
    for (std::size_t row = 2; row < activities.size(); ++row)
        activities[row][column] = "Nummer " + std::to_string(row) + " " + std::string(90, 'y');
    Rows rows;
    for (const auto& name : activities_of(document)) rows.push_back({name, "uitgesteld"});
    test::add_follow_up(document, rows);
    const auto marks = texts(next_year(document, later), "Uitgesteld of niet gedaan");
    CHECK(marks.size() > 2);
    for (const auto& mark : marks) {
        INFO(mark);
        CHECK(core::find_placeholders(mark).size() == 1);
        CHECK(core::is_only_placeholder(mark));
    }
}

TEST_CASE("next year: the chapter of the follow-up stays behind with the year") {
    auto document = test::finished_plan();
    test::add_follow_up(document, all_done(document));
    const auto next = next_year(document, later);
    CHECK_FALSE(has_heading(next, "Opvolging"));
    CHECK(test::find_table(next, "follow-up") == nullptr);
    CHECK(texts(next, "Uitgesteld of niet gedaan").empty());
}

TEST_CASE("next year: who learned what stays behind with the year, unless somebody has worked on it") {
    auto document = test::finished_plan();
    test::add_follow_up(document, all_done(document));
    document.blocks.emplace_back(core::Paragraph{.text = "Wie leerde wat?", .style = "Heading 2", .outline_level = 2});
    document.blocks.emplace_back(core::Paragraph{.text = "Iedereen volgde al iets.", .style = "Text body"});
    const auto plan = test::read(document);
    const auto& chapter = *plan.chapter_at(document.blocks.size() - 1);
    const auto section = core::find_own_section(document, chapter, "Wie leerde wat?");
    REQUIRE(section);
    document.properties[core::learning_property] = core::section_fingerprint(document, *section);
    CHECK_FALSE(has_heading(next_year(document, later), "Opvolging"));
    std::get<core::Paragraph>(document.blocks.back()).text += " Behalve in juni.";
    CHECK(texts(next_year(document, later), "Behalve in juni.").size() == 1);
}

TEST_CASE("next year: own words in that chapter come along, its rows do not") {
    auto document = test::finished_plan();
    test::add_follow_up(document, all_done(document));
    test::insert_before(document, test::block_of_heading(document, "Opvolging") + 1,
                        test::body("Het secretariaat houdt de tabel bij, elke laatste vrijdag van de maand."));
    const auto next = next_year(document, later);
    CHECK(has_heading(next, "Opvolging"));
    CHECK(texts(next, "Het secretariaat houdt de tabel bij").size() == 1);
    CHECK(table_of(next, "follow-up").rows.empty());
}

TEST_CASE("next year: columns beside the activities that say what became of them are empty") {
    auto document = test::finished_plan();
    auto& rows = test::table_with_column(document, "Professionaliseringsactiviteit").rows;
    rows[0].insert(rows[0].end(), {"Stand", "Betaald", "Opmerking"});
    for (std::size_t row = 1; row < rows.size(); ++row)
        rows[row].insert(rows[row].end(), {"gevolgd", "€ 10,00", "goed"});
    const auto plan = test::read(document);
    REQUIRE(plan.follow_up.size() == plan.activities.size());
    const auto next = next_year(document, later);
    const auto& table = table_of(next, "activities");
    REQUIRE(table.table->columns.back().title == "Opmerking");
    for (const auto& row : table.rows) {
        CHECK(row[row.size() - 1] == "goed");
        CHECK(row[row.size() - 2].empty());
        CHECK(row[row.size() - 3].empty());
    }
}

TEST_CASE("next year: the evaluation quotes the figures of the year") {
    for (const auto* profile : {"vl", "nl"}) {
        auto document = test::finished_plan(profile);
        auto rows = all_done(document);
        rows[0][1] = "uitgesteld";
        rows[1][1] = "geannuleerd";
        rows[2][1] = "";
        const auto all = rows.size();
        test::add_follow_up(document, rows);
        const auto plan = test::read(document);
        const auto budget = core::budget_of(plan);
        const auto said = texts(next_year(document, later), "In cijfers", Role::quotation);
        REQUIRE(said.size() == 1);
        CHECK(said.front().starts_with("In cijfers, uit de opvolging van 2026-2027: doorgegaan " +
                                       std::to_string(all - 3) + " van " + std::to_string(all) +
                                       " activiteiten, uitgesteld 1, geannuleerd 1, nog open 1."));
        REQUIRE(budget.total);
        CHECK(said.front().find(core::format_amount(*budget.total)) != std::string::npos);
        CHECK(said.front().find(core::format_amount(*budget.total_paid)) != std::string::npos);
        CHECK(said.front().find("Niet elk bedrag") == std::string::npos);
    }
}

TEST_CASE("next year: an amount that could not be read is said to be missing") {
    auto document = test::finished_plan();
    auto rows = all_done(document);
    rows[0][5] = "zie factuur";
    test::add_follow_up(document, rows);
    CHECK(texts(next_year(document, later), "Niet elk bedrag was te lezen", Role::quotation).size() == 1);
}

TEST_CASE("next year: a plan without an evaluation gets the figures too") {
    auto document = test::finished_plan();
    test::add_follow_up(document, all_done(document));
    test::remove_chapter(document, "Evaluatie");
    CHECK(texts(next_year(document, later), "In cijfers", Role::quotation).size() == 1);
}

TEST_CASE("next year: marks and figures that were left standing do not come along again") {
    auto document = test::finished_plan();
    const auto& words = test::bundled_template("vl").next_year;
    const auto replaced = [](std::string text, std::string_view variable, std::string_view value) {
        for (auto at = text.find(variable); at != std::string::npos; at = text.find(variable))
            text.replace(at, variable.size(), value);
        return text;
    };
    const auto mark =
        replaced(replaced(words.left_over, "{oldYear}", "2025-2026"), "{activities}", "Intervisie, Coaching");
    const auto reserve = replaced(words.unsettled_reserve, "{oldYear}", "2025-2026");
    const auto at = test::block_of_heading(document, "Professionaliseringsactiviteiten");
    test::insert_before(document, at + 1, test::body(mark));
    test::insert_before(document, at + 1, test::body(reserve));
    const auto next = next_year(document, later);
    CHECK(texts(next, "Intervisie, Coaching").empty());
    CHECK(texts(next, "betaald of afgehandeld").empty());
}

TEST_CASE("next year: the reserve is of what was paid once the year is closed, and no estimate then") {
    auto document = test::finished_plan();
    auto& means = test::table_with_column(document, "Begrotingsjaar").rows;
    means = {
        means.front(), {"2026", "€ 4.800,00", "€ 1.000,00"}, {"2027", "€ 5.250,00", "<vul de verwachte reserve in>"}};
    auto rows = all_done(document);
    for (auto& row : rows)
        if (row[5] != "€ 0,00") row[5] = "€ 100,00";
    auto open = document;
    test::add_follow_up(document, rows);
    const auto plan = test::read(document);
    const auto budget = core::budget_of(plan);
    REQUIRE(budget.year(2026)->closed);
    REQUIRE(budget.year(2026)->result);
    const auto next = next_year(document);
    CHECK(table_of(next, "means").rows[0][2] == core::format_amount(budget.year(2026)->result->carry_over));
    CHECK(texts(next, "een schatting").empty());
    CHECK(table_of(next, "means").rows[0][3] == core::format_amount(*budget.year(2027)->paid));

    rows.front()[1] = "gepland";
    test::add_follow_up(open, rows);
    CHECK(texts(next_year(open), "dat jaar loopt nog").size() == 1);
    CHECK(texts(next_year(open, later), "dat jaar loopt nog").empty());
    CHECK(texts(next_year(open, later), "nog niet elke kost betaald").size() == 1);
}

TEST_CASE("next year: priorities go on as they stand, and those that are over go") {
    for (const auto* profile : {"vl", "nl"}) {
        auto document = test::finished_plan(profile);
        auto& rows = priorities_of(document);
        rows = {rows.front(),
                {"Voorbij", "", "2024-2025", "2026-2027", "klaar in 2026-2027"},
                {"Loopt", "", "2025-2026", "2027-2028", "klaar in 2027-2028"},
                {"Komt", "", "2027-2028", "2029-2030", ""},
                {"Open", "", "2026-2027", "", ""},
                {"Zonder jaren", "", "ooit", "later", ""}};
        rows[0].emplace_back("Wie");
        for (std::size_t row = 1; row < rows.size(); ++row) rows[row].emplace_back("team 2026-2027");
        const auto next = next_year(document, later);
        const auto& table = table_of(next, "priorities");
        REQUIRE(table.rows.size() == 4);
        CHECK(table.rows[0] ==
              std::vector<std::string>{"Loopt", "", "2025-2026", "2027-2028", "klaar in 2027-2028", "team 2026-2027"});
        CHECK(table.rows[3][0] == "Zonder jaren");
        CHECK(texts(next, "Prioriteiten die met 2026-2027 afliepen: Voorbij.", Role::quotation).size() == 1);
    }
}

TEST_CASE("next year: when all priorities are over there is one to be filled in") {
    auto document = test::finished_plan();
    auto& rows = priorities_of(document);
    rows = {rows.front(), {"Voorbij", "", "2024-2025", "2026-2027", ""}};
    const auto next = next_year(document, later);
    const auto& table = table_of(next, "priorities");
    REQUIRE(table.rows.size() == 1);
    CHECK(core::is_only_placeholder(table.rows[0][0]));
    CHECK(table.rows[0][2] == "2027-2028");
}

TEST_CASE("next year: the priorities of a new plan that nobody touched are those of a new plan again") {
    const auto next = next_year(test::new_plan("vl"));
    CHECK(table_of(next, "priorities").rows.front()[2] == "2027-2028");
}
