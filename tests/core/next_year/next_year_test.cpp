#include "core/document/document.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/refused.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/next_year/next_year_case.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;
using core::Role;
using test::body;
using test::find_table;
using test::heading;
using test::next_year;
using test::table_of;

namespace {

std::string element_text(const core::Element& element) {
    const auto* text = std::get_if<core::TextElement>(&element);
    return text == nullptr ? std::string() : text->text;
}

std::size_t place_of(const core::NextYear& next, std::string_view text) {
    const auto found = std::ranges::find(next.chapters, text, element_text);
    INFO("text: " << text);
    REQUIRE(found != next.chapters.end());
    return static_cast<std::size_t>(found - next.chapters.begin());
}

Role role_of(const core::NextYear& next, std::string_view text) {
    return std::get<core::TextElement>(next.chapters[place_of(next, text)]).role;
}

bool has(const core::NextYear& next, std::string_view text) {
    return std::ranges::find(next.chapters, text, element_text) != next.chapters.end();
}

std::vector<std::string> headings(const core::NextYear& next, Role role) {
    std::vector<std::string> result;
    for (const auto& element : next.chapters)
        if (const auto* text = std::get_if<core::TextElement>(&element); text != nullptr && text->role == role)
            result.push_back(text->text);
    return result;
}

std::vector<std::string> quotations(const core::NextYear& next) { return headings(next, Role::quotation); }

/// The block behind the paragraph with this text.
void insert_behind(core::Document& document, std::string_view text, core::Block block) {
    const auto found = std::ranges::find_if(document.blocks, [text](const core::Block& candidate) {
        const auto* paragraph = std::get_if<core::Paragraph>(&candidate);
        return paragraph != nullptr && paragraph->text == text;
    });
    REQUIRE(found != document.blocks.end());
    document.blocks.insert(found + 1, std::move(block));
}

} // namespace

TEST_CASE("next year: the school stays, the school year is the next one") {
    const auto next = next_year(test::finished_plan());
    CHECK(next.settings.school_year == core::SchoolYear{2027, 9});
    CHECK(next.settings.organisation == "Basisschool De Linde");
    CHECK(next.settings.level == "Basisonderwijs");
    CHECK(next.settings.author == "Sofie Maes, directie");
    CHECK(next.settings.school_council);
}

TEST_CASE("next year: a plan without a school year is refused") {
    auto document = test::new_plan();
    for (auto& row : std::get<core::Table>(document.blocks[1]).rows)
        if (row[0] == "Schooljaar") row[1] = "volgt";
    try {
        static_cast<void>(next_year(document));
        FAIL("nothing was refused");
    } catch (const core::Refused& refused) {
        CHECK(refused.message() == "next-year.no-school-year");
    }
}

TEST_CASE("next year: a chapter without a title begins with its table") {
    auto document = test::finished_plan();
    auto& blocks = document.blocks;
    const auto table = std::ranges::find_if(blocks, [](const core::Block& block) {
        const auto* rows = std::get_if<core::Table>(&block);
        return rows != nullptr && rows->rows.front().front() == "Orgaan";
    });
    REQUIRE(table != blocks.end());
    // It stands below the cover, and nothing of its chapter is left.
    const auto is_title = [](const core::Block& block) {
        const auto* paragraph = std::get_if<core::Paragraph>(&block);
        return paragraph != nullptr && paragraph->outline_level == 1;
    };
    auto title = table;
    while (title != blocks.begin() && !is_title(*title)) --title;
    REQUIRE(is_title(*title));
    auto moved = *table;
    blocks.erase(title, std::find_if(table, blocks.end(), is_title));
    blocks.insert(std::ranges::find_if(blocks, is_title), std::move(moved));
    CHECK_FALSE(next_year(document).chapters.empty());
}

TEST_CASE("next year: of a plan that nobody touched the new plan is that of the next year") {
    for (const std::string profile : {"vl", "nl"}) {
        CAPTURE(profile);
        const auto next = next_year(test::new_plan(profile));
        const auto& plan_template = test::bundled_template(profile);
        auto settings = test::example_settings(profile);
        settings.school_year = core::SchoolYear{2027, plan_template.first_month};
        const auto fresh = core::compose_plan(plan_template, settings);
        REQUIRE(next.chapters.size() == fresh.size());
        for (std::size_t at = 0; at < fresh.size(); ++at)
            CHECK(element_text(next.chapters[at]) == element_text(fresh[at]));
        CHECK(table_of(next, "activities").rows ==
              std::get<core::TableElement>(*std::ranges::find_if(fresh, [](const auto& element) {
                  const auto* table = std::get_if<core::TableElement>(&element);
                  return table != nullptr && table->table->id == "activities";
              })).rows);
    }
}

TEST_CASE("next year: a person's own words come along, with guidance as in a new plan") {
    const auto next = next_year(test::finished_plan());
    const char* vision =
        "Wie ergens in uitblinkt, krijgt uren om anderen te helpen. Wie ergens mee worstelt, hoeft dat "
        "niet alleen op te lossen.";
    CHECK(role_of(next, vision) == Role::body);
    CHECK(has(next, "Elke woensdag om de twee weken is het eerste uur van het overleg er om te leren."));
    CHECK(has(next, "Onze activiteiten vertrekken van de prioriteiten en ambities van de school."));
    CHECK(headings(next, Role::goal_heading).front() == "Taalvaardig Nederlands in elke klas");
    CHECK(role_of(next, "Uitgangspunten voor organisatie professionalisering") == Role::section_heading);
    auto fresh = core::compose_plan(test::bundled_template("vl"), next.settings);
    std::erase_if(fresh, [](const core::Element& element) {
        const auto* text = std::get_if<core::TextElement>(&element);
        return text == nullptr || text->role != Role::guidance;
    });
    const auto guidance = headings(next, Role::guidance);
    REQUIRE(guidance.size() == fresh.size());
    for (std::size_t at = 0; at < fresh.size(); ++at) CHECK(guidance[at] == element_text(fresh[at]));
}

TEST_CASE("next year: the years in own words move on, and a day makes room") {
    auto document = test::finished_plan();
    insert_behind(document, "Inleiding", body("In 2026-2027 leren we veel, na wat 2025 bracht."));
    const auto next = next_year(document);
    CHECK(has(next, "In 2027-2028 leren we veel, na wat 2025 bracht."));
    CHECK(has(next, "Op <vul de nieuwe datum in> werken we rond taalsteun in elke les, met een spreker van de "
                    "begeleidingsdienst en veel tijd per graad."));
}

TEST_CASE("next year: activities, agenda and costs are proposals below a placeholder") {
    const auto document = test::finished_plan();
    const auto plan = test::read(document);
    const auto next = next_year(document);
    for (const char* id : {"activities", "agenda", "costs"}) {
        CAPTURE(id);
        const auto* found = find_table(next, id);
        REQUIRE(found != nullptr);
        CHECK(found->rows.size() == plan.tables(id).front()->rows.size());
        const auto at = std::ranges::find_if(next.chapters, [found](const core::Element& element) {
            return std::get_if<core::TableElement>(&element) == found;
        });
        const auto mark = element_text(*(at - 1));
        CHECK(core::is_only_placeholder(mark));
        CHECK(mark.find("2026-2027") != std::string::npos);
    }
    CHECK(table_of(next, "agenda").rows.front()[0] == "september 2027"); // it was 23 september 2026
    CHECK(table_of(next, "agenda").rows[1][0] == plan.agenda[1].date.text);
    CHECK(table_of(next, "agenda").rows.front()[1] == plan.agenda[0].activity.text);
    CHECK(table_of(next, "costs").rows.front()[4] == "€ 950,00");
}

TEST_CASE("next year: notes of consultations begin empty") {
    const auto next = next_year(test::finished_plan());
    const auto& rows = table_of(next, "consultations").rows;
    REQUIRE(rows.size() == 2);
    for (const auto& row : rows) {
        CHECK(core::is_only_placeholder(row[2]));
        CHECK(core::is_only_placeholder(row[3]));
    }
    const auto mark =
        place_of(next, "Dit overzicht toont met wie we over het plan overlegden en wie het goedkeurde.") + 1;
    CHECK(core::is_only_placeholder(element_text(next.chapters[mark]))); // what the chapter says is of the year before
}

TEST_CASE("next year: own columns and tables come along, and rows of a second table of the same kind") {
    auto document = test::finished_plan();
    auto& agenda = test::table_with_column(document, "Verantwoordelijke");
    for (auto& row : agenda.rows) row.push_back(&row == &agenda.rows.front() ? "Lokaal" : "turnzaal");
    insert_behind(document, "Inleiding", core::Table{{{"Wie", "Rol"}, {"Griet", "mentor in 2026-2027"}}});
    insert_behind(document, "Inleiding", core::Paragraph{"Tabel 1: Wie doet wat", "Table", 0, false});
    const auto next = next_year(document);
    CHECK(table_of(next, "agenda").table->columns.back().title == "Lokaal");
    CHECK(table_of(next, "agenda").rows.front().back() == "turnzaal");
    const auto& own = table_of(next, "table");
    CHECK(own.table->columns[1].title == "Rol");
    CHECK(own.table->caption == "Wie doet wat");
    CHECK(own.rows == std::vector<std::vector<std::string>>{{"Griet", "mentor in 2027-2028"}});
}

TEST_CASE("next year: a chapter of the school's own comes along, in its place") {
    auto document = test::finished_plan();
    core::Paragraph item = body("Elke dinsdag");
    item.list_item = true;
    document.blocks.emplace_back(heading("14 Onze bibliotheek", 1));
    document.blocks.emplace_back(heading("Wanneer", 2));
    document.blocks.emplace_back(item);
    document.blocks.emplace_back(heading("En nog", 3));
    document.blocks.emplace_back(body("Ook op aanvraag."));
    const auto next = next_year(document);
    CHECK(role_of(next, "Onze bibliotheek") == Role::chapter_heading);
    CHECK(role_of(next, "Wanneer") == Role::section_heading);
    CHECK(role_of(next, "Elke dinsdag") == Role::list_item);
    CHECK(role_of(next, "En nog") == Role::sub_heading);
    CHECK(element_text(next.chapters.back()) == "Ook op aanvraag.");
}

TEST_CASE("next year: what the old plan lacks is there, and what it had besides too") {
    auto document = test::finished_plan("nl");
    test::remove_chapter(document, "Inleiding");
    test::remove_chapter(document, "Professionaliseringsagenda");
    document.blocks.emplace_back(heading("Begroting", 1));
    document.blocks.emplace_back(body("We trekken dit jaar € 4.000,00 uit."));
    const auto chapters = headings(next_year(document), Role::chapter_heading);
    CHECK(chapters == std::vector<std::string>{"Inleiding", "Visie op professionalisering",
                                               "Doelen professionalisering", "Doelgroep",
                                               "Professionaliseringsactiviteiten", "Professionaliseringsagenda",
                                               "Evaluatie", "Betrokkenheid", "Begroting"});
}

TEST_CASE("next year: lines of the cover that are the school's own") {
    auto document = test::finished_plan();
    std::get<core::Table>(document.blocks[1]).rows.push_back({"Instellingsnummer", "12345"});
    const auto next = next_year(document);
    CHECK(next.own_facts == std::vector<std::pair<std::string, std::string>>{{"Instellingsnummer", "12345"}});
}

TEST_CASE("next year: goals without headings get one, with what stands behind their name below it") {
    auto document = test::new_plan("nl");
    test::remove_chapter(document, "Doelen professionalisering");
    std::vector<core::Block> blocks{heading("Doelen professionalisering", 1)};
    for (const char* text : {"Samen lezen: elke leraar leest voor.", "Rekenen met plezier"}) {
        auto item = body(text);
        item.list_item = true;
        blocks.emplace_back(item);
    }
    document.blocks.insert(document.blocks.begin() + 2, blocks.begin(), blocks.end());
    const auto next = next_year(document);
    const auto at = place_of(next, "Samen lezen");
    CHECK(role_of(next, "Samen lezen") == Role::goal_heading);
    CHECK(element_text(next.chapters[at + 1]) == "elke leraar leest voor.");
    CHECK(role_of(next, "Rekenen met plezier") == Role::goal_heading);
}

TEST_CASE("next year: the evaluation is quoted below a sentence, and each goal begins anew") {
    const auto document = test::finished_plan();
    const auto next = next_year(document);
    const auto intro = place_of(next, "Dit schreven we vorig jaar, in het plan van 2026-2027, over de evaluatie:");
    const auto said = quotations(next);
    REQUIRE(said.size() == 5);
    CHECK(element_text(next.chapters[intro + 1]) == said.front());
    CHECK(said.front() == "In november, februari en juni leggen we de kaartjes uit de leraarskamer naast wat we in de "
                          "klassen zien.");
    CHECK(said[2].starts_with("Taalvaardig Nederlands in elke klas: We tellen in oktober"));
    const auto goals = headings(next, Role::goal_heading);
    CHECK(std::ranges::count(goals, "Wiskundig redeneren") == 3); // goals, target groups, evaluation
    const auto& content = test::bundled_template("vl").chapter("evaluation")->content;
    const auto example = std::find_if(content.rbegin(), content.rend(), [](const core::Content& each) {
        return each.when != "compact" && std::holds_alternative<core::GoalContent>(each.value);
    });
    REQUIRE(example != content.rend());
    CHECK(has(next, std::get<core::GoalContent>(example->value).paragraphs.front()));
}

TEST_CASE("next year: example text of an earlier template is no text of the school's, and is not quoted") {
    const auto& former = test::bundled_template("vl").chapter("evaluation")->former_texts;
    REQUIRE_FALSE(former.empty());
    auto document = test::finished_plan();
    test::say_only(document, "Evaluatie", {former.front().text, "Dit schreven we zelf."});
    const auto said = quotations(next_year(document));
    REQUIRE(said.size() == 1);
    CHECK(said.front() == "Dit schreven we zelf.");
}

TEST_CASE("next year: a goal of the school's own is evaluated in the form's sentences, to be filled in") {
    auto document = test::finished_plan("nl");
    test::paragraph(document, "AI-geletterdheid").text = "Buiten leren"; // among the goals, the first of its name
    const auto next = next_year(document);
    const auto goals = headings(next, Role::goal_heading);
    CHECK(std::ranges::find(goals, "Buiten leren") != goals.end());
    CHECK(has(next, "Zo gaan we dat na: <beschrijf hoe jullie dat nagaan>") ==
          !test::bundled_template("nl").forms.empty());
}

TEST_CASE("next year: a quotation is not quoted again, and its sentence and the marks go") {
    auto document = test::finished_plan();
    const auto& words = test::bundled_template("vl").next_year;
    auto quoted = body("Zo deden we het vroeger.");
    quoted.style = core::style::quotation;
    insert_behind(document, "Evaluatie", quoted);
    insert_behind(document, "Evaluatie",
                  body("Dit schreven we vorig jaar, in het plan van 2025-2026, over de evaluatie:"));
    insert_behind(document, "Professionaliseringsagenda",
                  body("<Dit is de agenda van 2025-2026, een jaar later: kijk de periodes na en wis daarna deze zin>"));
    CHECK(words.proposals.size() == 4);
    const auto next = next_year(document);
    CHECK(quotations(next).size() == 5);
    for (const auto& element : next.chapters) CHECK(element_text(element).find("2025-2026") == std::string::npos);
}

TEST_CASE("a plan whose tables were not made from the template gets none of its example rows") {
    auto document = test::finished_plan("vl");
    for (auto& block : document.blocks)
        if (auto* table = std::get_if<core::Table>(&block))
            if (!table->rows.empty() && table->rows.front().size() > 2) table->rows.front().back() = "Eigen kolom";
    const auto next = test::next_year(document);
    const auto& examples = test::bundled_template("vl").tables();
    for (const auto* example : examples)
        if (const auto* table = test::find_table(next, example->id))
            if (example->id == "consultations" || example->id == "means")
                for (const auto& row : table->rows) CHECK((row.front().empty() || row.front().starts_with("20")));
}
