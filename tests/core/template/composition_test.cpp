// The text of a new plan: variables, placeholders for what is not known yet, and parts that only some schools have; and
// what its file is called.
#include "core/template/composition.hpp"
#include "core/template/condition.hpp"
#include "core/text/file_name.hpp"
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

/// The texts of one kind.
std::vector<std::string> of_role(const std::vector<core::Element>& elements, core::Role role) {
    std::vector<std::string> texts;
    for (const auto& element : elements)
        if (const auto* text = std::get_if<core::TextElement>(&element); text != nullptr && text->role == role)
            texts.push_back(text->text);
    return texts;
}

/// The ids of the tables.
std::vector<std::string> tables_of(const std::vector<core::Element>& elements) {
    std::vector<std::string> ids;
    for (const auto& element : elements)
        if (const auto* table = std::get_if<core::TableElement>(&element)) ids.push_back(table->table->id);
    return ids;
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

TEST_CASE("fill_in: a day of the school year, or before it, in words") {
    core::PlanSettings settings;
    CHECK(core::fill_in("{date 10-14}", vl(), settings) == "{date 10-14}"); // of which year is not known
    settings.school_year = core::SchoolYear{2026, 9};
    CHECK(core::fill_in("Op {date 10-14}, na {before 06-16}.", vl(), settings) ==
          "Op 14 oktober 2026, na 16 juni 2026.");
    CHECK(core::fill_in("{date 10-17} en {date 02-01}", vl(), settings) == "19 oktober 2026 en 1 februari 2027");
    CHECK(core::fill_in("{date 2-30} {date} {dates 10-14}", vl(), settings) == "{date 2-30} {date} {dates 10-14}");
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

TEST_CASE("is_met: on which settings a part of the template depends") {
    core::PlanSettings settings;
    settings.school_council = settings.local_committee = settings.compact = false;
    const auto met = [&settings](const char* condition) { return core::is_met(condition, settings); };
    CHECK(met(""));
    for (const auto* positive : {"schoolCouncil", "localCommittee", "compact"}) {
        CAPTURE(positive);
        CHECK_FALSE(met(positive));
        CHECK(core::is_met("!" + std::string(positive), settings));
    }
    settings.compact = true;
    CHECK(met("compact"));
    CHECK_FALSE(met("!compact"));
    CHECK_FALSE(met("schoolCouncil"));
    CHECK_FALSE(met("localCommittee"));
    settings.compact = false;
    settings.school_council = true;
    CHECK(met("schoolCouncil"));
    CHECK_FALSE(met("compact"));
}

TEST_CASE("compose_section: what a short plan has instead, or not at all, or as well") {
    core::TableTemplate table;
    table.rows = {{{"altijd"}, {}}, {{"lang"}, "!compact"}, {{"kort"}, "compact"}};
    core::Section section;
    section.title = "Visie";
    section.guidance_nl = {"Toelichting."};
    section.content = {{core::ParagraphContent{"Een lang verhaal."}, "!compact"},
                       {core::ParagraphContent{"Kort."}, "compact"},
                       {core::ListContent{{"een", "twee"}}, "!compact"},
                       {core::GoalContent{"Doel", {}, {"Zo bereiken we dat."}}, "compact"},
                       {core::ParagraphContent{"Altijd."}, {}},
                       {table, {}}};
    const auto text = [&section](bool compact) {
        auto settings = test::example_settings();
        settings.compact = compact;
        return text_of(core::compose_section(section, core::Role::section_heading, vl(), settings));
    };
    CHECK(text(false) == "Visie\nToelichting.\nEen lang verhaal.\neen\ntwee\nAltijd.\naltijd\nlang\n");
    CHECK(text(true) == "Visie\nToelichting.\nKort.\nDoel\nZo bereiken we dat.\nAltijd.\naltijd\nkort\n");
}

TEST_CASE("compose_plan: a compact plan has the same chapters, and says in each what a full one does or less") {
    for (const auto& plan_template : test::bundled_templates()) {
        auto settings = test::example_settings(plan_template.profile);
        CHECK_FALSE(settings.compact); // unless it is asked for
        for (const auto& chapter : plan_template.chapters) {
            CAPTURE(plan_template.profile, chapter.id);
            settings.compact = false;
            const auto full = core::compose_chapter(chapter, plan_template, settings);
            settings.compact = true;
            const auto compact = core::compose_chapter(chapter, plan_template, settings);
            if (chapter.optional && chapter.id == "follow-up")
                CHECK(text_of(compact) == text_of(full)); // it has no example
            else CHECK(text_of(compact).size() < text_of(full).size());
            CHECK(of_role(compact, core::Role::chapter_heading) == of_role(full, core::Role::chapter_heading));
            CHECK(of_role(compact, core::Role::section_heading) == of_role(full, core::Role::section_heading));
            CHECK(of_role(compact, core::Role::goal_heading) == of_role(full, core::Role::goal_heading));
            CHECK(of_role(compact, core::Role::guidance) == of_role(full, core::Role::guidance));
            CHECK(tables_of(compact) == tables_of(full));
        }
    }
}

TEST_CASE("proposed_file_name: the title, and school and year where they are known") {
    core::PlanSettings settings;
    const auto name = [&settings] { return core::proposed_file_name(vl(), settings); };
    CHECK(name() == "Professionaliseringsplan");
    settings.organisation = "De Linde";
    CHECK(name() == "Professionaliseringsplan De Linde");
    settings.school_year = core::SchoolYear{2026, 9};
    CHECK(name() == "Professionaliseringsplan De Linde 2026-2027");
    settings.organisation.clear();
    CHECK(name() == "Professionaliseringsplan 2026-2027");
    settings.school_year = core::SchoolYear{2099, 8};
    CHECK(core::proposed_file_name(test::bundled_template("nl"), settings) == "Professionaliseringsplan 2099-2100");
}

TEST_CASE("proposed_file_name: what a file system refuses is left out") {
    core::PlanSettings settings;
    settings.school_year = core::SchoolYear{2026, 9};
    const auto name_of = [&settings](const char* organisation) {
        settings.organisation = organisation;
        return core::proposed_file_name(vl(), settings);
    };
    CHECK(name_of("Basisschool \"De Linde\"") == "Professionaliseringsplan Basisschool De Linde 2026-2027");
    CHECK(name_of("a/b\\c:d*e?f<g>h|i") == "Professionaliseringsplan a b c d e f g h i 2026-2027");
    CHECK(name_of("De Linde\nGent\t") == "Professionaliseringsplan De Linde Gent 2026-2027");
    CHECK(name_of("'t Nest, Gent") == "Professionaliseringsplan t Nest Gent 2026-2027");
    CHECK(name_of("../../De Linde") == "Professionaliseringsplan .. .. De Linde 2026-2027");
    CHECK(name_of("/") == "Professionaliseringsplan 2026-2027");
    CHECK(name_of("\u00C9cole Sint\u00A0Jan \u2013 caf\u00E9") ==
          "Professionaliseringsplan \u00C9cole Sint Jan \u2013 caf\u00E9 2026-2027");
    settings.school_year.reset();
    CHECK(name_of("De Linde v.z.w.") == "Professionaliseringsplan De Linde v.z.w"); // no point at its end
}

TEST_CASE("proposed_file_name: a long name of a school is shortened, and the year stays") {
    core::PlanSettings settings;
    settings.school_year = core::SchoolYear{2026, 9};
    for (int at = 0; at < 100; ++at) settings.organisation += "\u00E9"; // as many bytes as a name may have
    const auto name = core::proposed_file_name(vl(), settings);
    CHECK(name.size() <= core::longest_file_name);
    CHECK(name.starts_with("Professionaliseringsplan \u00E9\u00E9"));
    CHECK(name.ends_with("\u00E9 2026-2027"));
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
