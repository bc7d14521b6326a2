// The text of a new plan: variables, placeholders for what is not known yet, and parts that only some schools have.
#include "core/template/composition.hpp"
#include "core/text/name_list.hpp"
#include "core/text/placeholder.hpp"
#include "tests/core/example_plan.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {

const core::Template& vl() { return test::bundled_template("vl"); }

std::vector<core::Element> compose(std::string_view chapter, const core::PlanSettings& settings,
                                   std::string_view profile = "vl") {
    const auto& plan_template = test::bundled_template(profile);
    return core::compose_chapter(*plan_template.chapter(chapter), plan_template, settings);
}

/// All texts of a chapter, cells too, with a line break between them.
std::string text_of(const std::vector<core::Element>& elements) {
    std::string result;
    for (const auto& element : elements) {
        if (const auto* text = std::get_if<core::TextElement>(&element)) {
            result += text->text + "\n";
            continue;
        }
        for (const auto& row : std::get<core::TableElement>(element).rows)
            for (const auto& cell : row) result += cell + "\n";
    }
    return result;
}

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("fill_in: what the school told, and a placeholder for the rest") {
    core::PlanSettings settings;
    CHECK(core::fill_in("{organisation}", vl(), settings) == "<vul de naam van de school in>");
    CHECK(core::fill_in("{schoolYear}", vl(), settings) == "<vul het schooljaar in>");
    CHECK(core::fill_in("{level}", vl(), settings) == "<vul het onderwijsniveau in>");
    CHECK(core::fill_in("{grant} {reserve}", vl(), settings) == "<vul het toegekende bedrag in> <vul de reserve in>");
    CHECK(core::fill_in("{author}", vl(), settings) == "<vul in wie dit plan opstelt>");

    settings.organisation = "De Linde";
    settings.school_year = core::SchoolYear{2026, 9};
    settings.level = "Basisonderwijs";
    settings.grant = 480000;
    settings.reserve = 0;
    settings.author = "de directie";
    CHECK(core::fill_in("{organisation}: {schoolYear}, {year1}/{year2}", vl(), settings) ==
          "De Linde: 2026-2027, 2026/2027");
    CHECK(core::fill_in("{level} {author}", vl(), settings) == "Basisonderwijs de directie");
    CHECK(core::fill_in("{grant} {reserve}", vl(), settings) == "€ 4.800,00 € 0,00");
}

TEST_CASE("fill_in: yes and no, and what others fill in") {
    core::PlanSettings settings;
    settings.local_committee = false;
    CHECK(core::fill_in("{schoolCouncil} {localCommittee}", vl(), settings) == "ja nee");
    CHECK(core::fill_in("Pagina {page} van {pages}", vl(), settings) == "Pagina {page} van {pages}");
    CHECK(core::fill_in("{year1}", vl(), settings) == "{year1}"); // no school year and no placeholder of its own
}

TEST_CASE("fill_in: a name with brackets or braces is left as it is") {
    core::PlanSettings settings;
    settings.organisation = "De <Regenboog> {level}";
    settings.level = "Basisonderwijs";
    CHECK(core::fill_in("Op {organisation}.", vl(), settings) == "Op De <Regenboog> {level}.");
}

TEST_CASE("compose_chapter: heading, guidance, example, sections") {
    const auto elements = compose("vision", test::example_settings());
    std::vector<core::Role> roles;
    for (const auto& element : elements) roles.push_back(std::get<core::TextElement>(element).role);
    using enum core::Role;
    CHECK(roles == std::vector{chapter_heading, guidance, guidance, guidance, body, body, body, section_heading,
                               guidance, guidance, body, list_item, list_item, list_item, list_item, list_item,
                               list_item});
    CHECK(std::get<core::TextElement>(elements.front()).text == "Visie op professionalisering");
    CHECK(std::get<core::TextElement>(elements[4]).example);
    CHECK_FALSE(std::get<core::TextElement>(elements[11]).example); // a given principle may stay
    CHECK(core::is_only_placeholder(std::get<core::TextElement>(elements[14]).text));
}

TEST_CASE("compose_section: one section alone") {
    const auto* section = vl().section("principles").second;
    REQUIRE(section != nullptr);
    const auto elements = core::compose_section(*section, core::Role::section_heading, vl(), test::example_settings());
    CHECK(elements.size() == 10);
    CHECK(std::get<core::TextElement>(elements.front()).role == core::Role::section_heading);
}

TEST_CASE("compose_chapter: a goal has a heading and, among the target groups, its group") {
    const auto elements = compose("target-groups", test::example_settings());
    const auto goal = std::ranges::find_if(elements, [](const core::Element& element) {
        return std::get<core::TextElement>(element).role == core::Role::goal_heading;
    });
    REQUIRE(goal != elements.end());
    CHECK(std::get<core::TextElement>(*goal).text == "Taalvaardig Nederlands in elke klas");
    CHECK(std::get<core::TextElement>(*(goal + 1)).text == "Doelgroep: alle personeelsleden");
    CHECK_FALSE(std::get<core::TextElement>(*(goal + 1)).example);
    CHECK(std::get<core::TextElement>(*(goal + 2)).example);
}

TEST_CASE("compose_chapter: rows and paragraphs of the schoolraad and of the lokaal comité") {
    struct Row {
        bool school_council;
        bool local_committee;
        std::size_t rows;
    };
    for (const auto& [school_council, local_committee, rows] :
         {Row{true, true, 2}, Row{true, false, 2}, Row{false, true, 1}, Row{false, false, 1}}) {
        CAPTURE(school_council, local_committee);
        auto settings = test::example_settings();
        settings.school_council = school_council;
        settings.local_committee = local_committee;
        const auto elements = compose("involvement", settings);
        const auto text = text_of(elements);
        CHECK(contains(text, "overleg\n") == school_council);
        CHECK(contains(text, "De leden krijgen het ontwerp") == local_committee);
        CHECK(contains(text, "\nlokaal comité\n") == local_committee);
        CHECK(contains(text, "\nalgemene personeelsvergadering\n") != local_committee);
        CHECK(std::get<core::TableElement>(elements.back()).rows.size() == rows);
    }
}

TEST_CASE("compose_chapter: the school's amounts stand in the table of means") {
    auto settings = test::example_settings();
    settings.grant = 525000;
    const auto text = text_of(compose("budget", settings));
    CHECK(contains(text, "2026\n€ 5.250,00\n<vul de reserve in>\n2027\n"));
    CHECK(contains(text, "Voor 2026-2027 spraken we af"));
}

TEST_CASE("no chapter of a filled-in plan holds a variable any more") {
    for (const auto& plan_template : test::bundled_templates()) {
        auto settings = test::example_settings(plan_template.profile);
        settings.author = "de directie";
        settings.grant = settings.reserve = 100;
        for (const auto& chapter : plan_template.chapters) {
            CAPTURE(plan_template.profile, chapter.id);
            CHECK_FALSE(contains(text_of(core::compose_chapter(chapter, plan_template, settings)), "{"));
        }
        for (const auto& fact : plan_template.facts)
            CHECK_FALSE(contains(core::fill_in(fact.value, plan_template, settings), "{"));
    }
}
