#include "core/document/document.hpp"
#include "core/takeover/proposal.hpp"
#include "tests/core/example_plan.hpp"
#include "tests/core/takeover/takeover_case.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;
using core::SourcePart;
using core::Sureness;
using test::part_of;
using test::source_of;

namespace {

using Texts = std::vector<std::string>;

core::Proposal proposal_of(std::string_view text, std::string_view profile = "vl",
                           const core::EarlierChoices& earlier = {}) {
    return test::propose(source_of(text), profile, earlier);
}

Texts proposed(std::string_view text, std::string_view profile = "vl", const core::EarlierChoices& earlier = {}) {
    return test::seen_in(proposal_of(text, profile, earlier));
}

/// Where the first table goes, and then what its columns become.
Texts table_in(std::string_view text, const core::EarlierChoices& earlier = {}) {
    const auto proposal = proposal_of(text, "vl", earlier);
    const auto part =
        std::ranges::find(proposal.parts, SourcePart::Kind::table, [](const auto& each) { return each.part.kind; });
    REQUIRE(part != proposal.parts.end());
    Texts result{part->to};
    for (const auto& column : part->columns) result.push_back(column.to);
    return result;
}

bool contains(const Texts& texts, std::string_view text) { return std::ranges::find(texts, text) != texts.end(); }

} // namespace

TEST_CASE("a heading goes to the chapter with its title, with another title of it, or with its words in it") {
    CHECK(proposed("# Evaluatie\n# 2. Woord vooraf\n# Financiering van de vormingen\n# Missie\n") ==
          Texts{"Evaluatie = evaluation", "2. Woord vooraf = introduction", "Financiering van de vormingen ~ budget",
                "Missie ~ vision"});
    CHECK(proposed("# Inleiding\n# Koers\n# Startende leraren\n", "nl") ==
          Texts{"Inleiding = introduction", "Koers ~ vision", "Startende leraren ~ activities"});
}

TEST_CASE("what stands below a heading goes where the heading goes") {
    CHECK(proposed("# Financiering\nDe school betaalt.\n## Reiskosten\nPer trein.\n- heen\n# Evaluatie\nIn juni.\n") ==
          Texts{"Financiering ~ budget", "De school betaalt. ~ budget", "Reiskosten ~ budget", "Per trein. ~ budget",
                "heen ~ budget", "Evaluatie = evaluation", "In juni. = evaluation"});
}

TEST_CASE("sub-headings of the goals are goals, whatever their words are") {
    CHECK(proposed("# Doelen\n## Evaluatie van leerlingen\nElke week.\n") ==
          Texts{"Doelen = goals", "Evaluatie van leerlingen = goals", "Elke week. = goals"});
}

TEST_CASE("a section of the template stays in the chapter that it stands in") {
    CHECK(proposed("# Visie\n## Uitgangspunten voor organisatie professionalisering\nKleine stappen.\n").back() ==
          "Kleine stappen. = vision");
}

TEST_CASE("what nobody knows is kept whole in the appendix") {
    CHECK(proposed("# Inleiding\nHallo.\n# Vervangingen\nDe klas maakt een taak.\n- stil\n# Evaluatie\n") ==
          Texts{"Inleiding = introduction", "Hallo. = introduction", "Vervangingen ? appendix",
                "De klas maakt een taak. ? appendix", "stil ? appendix", "Evaluatie = evaluation"});
}

TEST_CASE("a heading that says nothing goes where the first thing below it goes, and takes the rest along") {
    const auto found = proposed(
        "# Inleiding\n# Varia\nNog een zin.\n| Datum | Activiteit |\n| 3 maart 2027 | leesdag |\n# Evaluatie\n");
    CHECK(contains(found, "Varia ~ agenda"));
    CHECK(contains(found, "Nog een zin. ~ agenda"));
    CHECK(contains(proposed("# Inleiding\n# Varia\nIedereen komt op 3 maart 2027 samen.\n# Evaluatie\n"),
                   "Varia ~ agenda"));
}

TEST_CASE("headings beside headings of one kind go along with them") {
    const auto of_group = [](const std::string& group) {
        return "# " + group + "\n| Datum | Onderwerp |\n| 9 oktober 2026 | gedrag |\n";
    };
    const auto groups = of_group("leerkrachten") + of_group("directeuren") + of_group("begeleiders");
    const auto alike = proposed(groups + "# jeugdteam\nOp afspraak.\n", "nl");
    CHECK(contains(alike, "jeugdteam ~ agenda"));
    CHECK(contains(alike, "Op afspraak. ~ agenda"));
    CHECK(contains(proposed(groups + "# Inleiding\n# Evaluatie\n# jeugdteam\nOp afspraak.\n", "nl"),
                   "Op afspraak. ? appendix"));
}

TEST_CASE("above the first chapter short lines belong to the cover, and sentences to the introduction") {
    CHECK(proposed("# Nascholingsplan\nAltijd nieuwsgierig\nCollege Ter Wilgen - eerste graad\n# Visie\nSamen.\n") ==
          Texts{"Nascholingsplan ~ cover", "Altijd nieuwsgierig ~ cover", "Visie = vision", "Samen. = vision"});
    const std::string sentences = "Dit plan ontstond na gesprekken met heel het team, en iedereen las het na.";
    CHECK(contains(proposed("# Nascholingsplan\n" + sentences + "\n# Visie\nSamen.\n"), sentences + " ~ introduction"));
}

TEST_CASE("the first heading of a document without a title is a chapter like any other") {
    CHECK(proposed("# Vormingen\nWij kiezen samen.\n# Evaluatie\nIn juni.\n") ==
          Texts{"Vormingen ~ activities", "Wij kiezen samen. ~ activities", "Evaluatie = evaluation",
                "In juni. = evaluation"});
}

TEST_CASE("typed contents, and lines of the page that a document stood on, are left out") {
    const auto found = proposed("Terug\nInhoudsopgave\nVisie ........ 2\nEvaluatie\t3\n# Visie\nSamen.\n# Evaluatie\n");
    CHECK(contains(found, "Terug ~ leave-out"));
    CHECK(contains(found, "Visie ........ 2 = leave-out"));
    CHECK(contains(found, "Samen. = vision"));
    auto source = source_of("# Visie\n");
    source.document.blocks.insert(source.document.blocks.begin(), core::Paragraph{"Visie\t2", "Contents 1", 0, false});
    CHECK(test::seen_in(test::propose(source)).front() == "Visie 2 = leave-out");
}

TEST_CASE("a line of typed contents with hardly room for dots is left out with the others") {
    CHECK(proposed("Visie ........ 2\n3.3 Activiteiten .. 39\nEvaluatie ...... 46\n# Visie\nSamen.\n") ==
          Texts{"Visie ........ 2 = leave-out", "Visie = vision", "Samen. = vision"});
}

TEST_CASE("guidance is left out") {
    CHECK(contains(proposed("# Inleiding\nToelichting: schrijf hier iets.\nHallo.\n"),
                   "Toelichting: schrijf hier iets. ~ leave-out"));
    auto source = source_of("# Inleiding\nVertel wie jullie zijn.\nHallo.\n");
    std::get<core::Paragraph>(source.document.blocks[1]).style = core::style::guidance;
    CHECK(test::seen_in(test::propose(source)) ==
          Texts{"Inleiding = introduction", "Vertel wie jullie zijn. ~ leave-out", "Hallo. = introduction"});
}

TEST_CASE("a larger document holds more than the plan: the rest of it goes to the appendix") {
    CHECK(proposed("Gemeenteraad\n"
                   "# Deel 1 De school\n## 1.1 Inleiding\nWij zijn vier scholen.\n"
                   "# Deel 2 Nascholingsplan 2026-2027\n## 2.1 Inleiding\nWij leren.\n## 2.2 Evaluatie\nIn juni.\n"
                   "# Deel 3 Kwaliteit\nEr zijn vragenlijsten.\n| Datum | Activiteit |\n| 3 maart 2027 | lijst |\n") ==
          Texts{"Gemeenteraad ~ appendix", "Deel 1 De school ~ appendix", "1.1 Inleiding ~ appendix",
                "Wij zijn vier scholen. ~ appendix", "Deel 2 Nascholingsplan 2026-2027 ~ cover",
                "2.1 Inleiding = introduction", "Wij leren. = introduction", "2.2 Evaluatie = evaluation",
                "In juni. = evaluation", "Deel 3 Kwaliteit ~ appendix", "Er zijn vragenlijsten. ~ appendix",
                "Datum | Activiteit | 3 maart 2027 | lijst ~ appendix"});
}

TEST_CASE("tables are known by the titles of their columns") {
    CHECK(table_in("# Doelen\n| Doel | Doelgroep | Niveau | Activiteit |\n| Lezen | leraren | basis | leesdag |\n") ==
          Texts{"table:activities", "goal", "target-group", "level", "activity"});
    CHECK(table_in("# Varia\n| Wanneer | Vorming | Trekker |\n| 3 maart 2027 | leesdag | Jo |\n") ==
          Texts{"table:agenda", "date", "activity", "responsible"});
    CHECK(table_in("# Varia\n| Cursus | Soort kosten | Kostprijs |\n| leesdag | materiaal | 30 euro |\n") ==
          Texts{"table:costs", "activity", "category", "cost"});
    CHECK(table_in(
              "# Varia\n| Orgaan | Soort overleg | Datum | Besluit |\n| schoolraad | overleg | 28/5/2026 | ja |\n") ==
          Texts{"table:consultations", "body", "kind", "date", "outcome"});
}

TEST_CASE("columns of the tables that the same row fills as well are known, and others stay without one") {
    CHECK(table_in("# Activiteiten\n| Vorming | Wie | Wanneer | Organisator | Kostprijs |\n"
                   "| leesdag | hele team | 3 maart 2027 | de bib | € 300 |\n") ==
          Texts{"table:activities", "activity", "target-group", "date", "", "cost"});
}

TEST_CASE("a table without known titles is known by the dates or amounts in its cells") {
    CHECK(table_in("# Varia\n| A | B |\n| leesdag | 3 maart 2027 |\n| rekendag | 4 mei 2027 |\n") ==
          Texts{"table:agenda", "activity", "date"});
    CHECK(table_in("# Varia\n| Post | Stand | Bij |\n| boeken | € 300,00 | rood |\n| taart | € 12,50 | room |\n") ==
          Texts{"table:costs", "activity", "cost", ""});
    CHECK(table_in("# Varia\n| Naam | Kamer |\n| Nele | 5 |\n| Bert | 6 |\n").front() == "appendix");
    CHECK(table_in("# Evaluatie\n| Vraag | Antwoord |\n| Hoe? | Goed. |\n| Wie? | Wij. |\n").front() == "evaluation");
}

TEST_CASE("a single row with a name like a month makes no agenda") {
    CHECK(table_in("# Varia\n| Naam | Kamer |\n| Jan | 5 |\n").front() == "appendix");
}

TEST_CASE("a table without a header has its first row as a row") {
    const auto proposal = proposal_of("# Agenda\n| 3 maart 2027 | leesdag |\n| 4 mei 2027 | rekendag |\n");
    const auto& table = proposal.parts.at(1);
    CHECK(table.to == "table:agenda");
    CHECK(table.first_row == 0);
    CHECK(table.columns.at(0) == core::SourceColumn{"", "date"});
    CHECK(proposal_of("# Agenda\n| Datum | Activiteit |\n| 4 mei 2027 | rekendag |\n").parts.at(1).first_row == 1);
}

TEST_CASE("a table of facts above the first chapter belongs to the cover") {
    const auto proposal =
        proposal_of("| School | GBS Kraanvogel |\n| Schooljaar | 2025-2026 |\n| Telefoon | 09 1 |\n# Visie\n");
    CHECK(proposal.parts.front().to == core::target::cover);
    CHECK(proposal.parts.front().sure == Sureness::yes);
    CHECK(proposal.organisation == "GBS Kraanvogel");
    CHECK(proposal.school_year == core::SchoolYear{2025, 9});
}

TEST_CASE("a table that is computed from the plan is left out") {
    CHECK(table_in("# Begroting\n| Per doel | Totaal |\n| Lezen | € 300,00 |\n| Totaal | € 300,00 |\n").front() ==
          core::target::leave_out);
    CHECK(table_in("# Begroting\n| Begrotingsjaar | Toegekend | Reserve vorig jaar |\n| 2026 | € 48 | € 1 |\n") ==
          Texts{"table:means", "year", "grant", "reserve"});
}

TEST_CASE("a list holds goals when it is numbered and words announce goals") {
    CHECK(contains(proposed("# Visie\nOnze ambities:\n1. Lezen\n2. Rekenen\n"), "1. Lezen ~ goals"));
    CHECK(contains(proposed("# Prioriteitenplan\nOp korte termijn:\n1. Lezen\n2. Rekenen\n"), "1. Lezen ~ goals"));
    CHECK(contains(proposed("# Visie\nWe gaan zo te werk:\n1. Lezen\n2. Rekenen\n"), "1. Lezen = vision"));
    CHECK(contains(proposed("# Visie\nOnze ambities:\n- Lezen\n- Rekenen\n"), "Lezen = vision"));
    CHECK(contains(proposed("# Visie\nOnze ambities zijn bekend.\n1. Lezen\n2. Rekenen\n"), "1. Lezen = vision"));
    CHECK(contains(proposed("# Doelen\n- Lezen\n- Rekenen\n"), "Lezen = goals"));
}

TEST_CASE("lines about consultations go to the chapter for these") {
    CHECK(contains(proposed("# Inleiding\n# Varia\nschoolraad: 12 september 2026 - geen opmerkingen\n"),
                   "Varia ~ involvement"));
    CHECK(contains(proposed("# Financiering\nDe school betaalt.\nDit plan is besproken in het basiscomité.\n"),
                   "Dit plan is besproken in het basiscomité. ~ involvement"));
    CHECK(contains(proposed("# Financieel luik\nHet lokaal comité: wij danken iedereen.\n"),
                   "Het lokaal comité: wij danken iedereen. = budget"));
}

TEST_CASE("what a person chose before counts more than all words") {
    core::EarlierChoices earlier;
    earlier.headings = {{"evaluatie", "vision"}, {"vervangingen", "leave-out"}};
    CHECK(proposed("# 4. Evaluatie\nIn juni.\n# Vervangingen\nNiets.\n", "vl", earlier) ==
          Texts{"4. Evaluatie = vision", "In juni. = vision", "Vervangingen = leave-out", "Niets. = leave-out"});
    earlier.columns = {{"organisator", "responsible"}, {"wanneer", ""}};
    CHECK(table_in("# Agenda\n| Wanneer | Vorming | Organisator | Datum |\n| maart | leesdag | bib | 3/3/2027 |\n",
                   earlier) == Texts{"table:agenda", "", "activity", "responsible", "date"});
}

TEST_CASE("choices that the template does not have count for nothing") {
    core::EarlierChoices earlier;
    earlier.headings = {{"evaluatie", "no-such-chapter"}};
    CHECK(proposed("# Visie\nSamen.\n# Evaluatie\nIn juni.\n", "vl", earlier).at(1) == "Samen. = vision");
    CHECK(contains(proposed("# Evaluatie\nIn juni.\n", "vl", earlier), "Evaluatie ? appendix"));
    earlier.columns = {{"organisator", "no-such-column"}};
    CHECK(table_in("# Agenda\n| Wanneer | Vorming | Organisator |\n| maart | leesdag | bib |\n", earlier) ==
          Texts{"table:agenda", "date", "activity", ""});
}

TEST_CASE("parts keep their ids when something is put in before them, and no two have the same") {
    const std::string text =
        "# Visie\nSamen.\n# Evaluatie\nIn juni.\n| Datum | Wat |\n| maart | dag |\n# Varia\nSamen.\n";
    const auto ids = [](const core::Proposal& proposal) {
        Texts result;
        for (const auto& part : proposal.parts) result.push_back(part.part.id);
        return result;
    };
    const auto before = ids(proposal_of(text));
    const auto after = ids(proposal_of("# Voorwoord\nWelkom.\n" + text));
    CHECK(Texts(after.begin() + 2, after.end()) == before);
    auto sorted = before;
    std::ranges::sort(sorted);
    CHECK(std::ranges::adjacent_find(sorted) == sorted.end());
    CHECK(before.front().starts_with("heading-"));
}

TEST_CASE("a caption goes along with its table") {
    auto source = source_of("# Agenda\nTabel 1: Onze dagen\n| Datum | Activiteit |\n| 3 maart 2027 | leesdag |\n");
    std::get<core::Paragraph>(source.document.blocks[1]).style = "Table";
    const auto proposal = test::propose(source);
    REQUIRE(proposal.parts.size() == 2);
    CHECK(proposal.parts[1].part.first_block == 1);
    CHECK(proposal.parts[1].part.end_block == 3);
}

TEST_CASE("a person may send each kind of part where it can go") {
    const auto& vl = test::bundled_template("vl");
    using Kind = SourcePart::Kind;
    for (const auto kind : {Kind::heading, Kind::text, Kind::list, Kind::table}) {
        const auto targets = core::targets_for(vl, kind);
        INFO("kind: " << core::name_of(kind));
        CHECK(std::ranges::all_of(targets, [&](const auto& to) { return core::may_go_to(vl, kind, to); }));
        CHECK(contains(targets, "vision"));
        CHECK(std::ranges::count(targets, core::target::goals) == 1);
        CHECK(targets.back() == core::target::leave_out);
        CHECK(contains(targets, "table:costs") == (kind == Kind::table));
        CHECK(contains(targets, "table:agenda") == (kind != Kind::heading));
        CHECK_FALSE(core::may_go_to(vl, kind, ""));
        CHECK_FALSE(core::may_go_to(vl, kind, "table:"));
        CHECK_FALSE(core::may_go_to(vl, kind, "no-such-chapter"));
    }
}

TEST_CASE("the columns of an activity, its date and its cost may stand in one table") {
    const auto& vl = test::bundled_template("vl");
    CHECK(core::columns_for(vl, "table:agenda") == Texts{"date", "activity", "target-group", "responsible", "goal",
                                                         "level", "category", "payer", "cost", "relevance"});
    CHECK(core::columns_for(vl, "table:means") == Texts{"year", "grant", "reserve"});
    CHECK(core::columns_for(vl, core::target::goals) == Texts{"goal"});
    CHECK(core::columns_for(vl, "vision").empty());
    CHECK(core::columns_for(vl, core::target::appendix).empty());
}

TEST_CASE("the columns of a table are proposed anew for another target") {
    const auto source = source_of("# Activiteiten\n| Vorming | Wanneer | Kost |\n| leesdag | 3 maart 2027 | € 3 |\n");
    auto proposal = test::propose(source);
    auto& table = part_of(proposal, "Vorming");
    const auto columns = [&](std::string_view to) {
        Texts result;
        for (const auto& column : core::propose_columns(source, table, to, *proposal.plan_template, {}))
            result.push_back(column.to);
        return result;
    };
    CHECK(columns("table:costs") == Texts{"activity", "date", "cost"});
    CHECK(columns("table:consultations") == Texts{"", "date", ""});
    CHECK(columns("evaluation") == Texts{"", "", ""});
}

TEST_CASE("a school year that the document does not say is not guessed") {
    CHECK_FALSE(proposal_of("# Nascholingsplan\nOpleidingsschool De Bron - 2022-2026\n# Visie\nSamen.\n").school_year);
    CHECK_FALSE(proposal_of("# Visie\nSinds 12 maart 2024 leren wij samen.\n").school_year);
    CHECK(proposal_of("# Nascholingsplan 2025-2026\n# Visie\nSamen.\n").school_year == core::SchoolYear{2025, 9});
    CHECK(proposal_of("# Scholingsplan 2025/2026\n# Visie\nSamen.\n", "nl").school_year == core::SchoolYear{2025, 8});
}

TEST_CASE("the name of the school stands in a line of the cover") {
    const auto name = [](const std::string& cover, std::string_view profile = "vl") {
        return proposal_of(cover + "\n# Visie\nSamen.\n# Evaluatie\nIn juni.\n", profile).organisation;
    };
    CHECK(name("# Nascholingsplan GBS Kraanvogel 2025-2026") == "GBS Kraanvogel");
    CHECK(name("# Nascholingsplan\nAtheneum Wilgenhof - eerste, tweede en derde graad") == "Atheneum Wilgenhof");
    CHECK(name("# Professionaliseringsplan\nSamenwerkingsverband Waterland | 2025-2026", "nl") ==
          "Samenwerkingsverband Waterland");
    CHECK(name("# Nascholingsplan\nSamen sterker").empty());
}

TEST_CASE("the name of the school does not bring along what a line says of the plan") {
    CHECK(proposal_of("# Professionalisering\n"
                      "Professionaliseringsplan 2025/2026 \u2013 bijlage bij het jaarplan van Samenwerkingsverband "
                      "Waterland\n# Evaluatie\nIn juni.\n",
                      "nl")
              .organisation == "Samenwerkingsverband Waterland");
}

TEST_CASE("the profile is the one whose words a document uses, or the one that is asked for") {
    const auto of_profile = [](std::string_view text, std::string_view profile) {
        return proposal_of(text, profile).plan_template->profile;
    };
    constexpr auto flemish = "# Afspraken\nDe nascholingsgelden gaan langs het basiscomité.\n";
    constexpr auto dutch = "# Afspraken\nDe PMR en de schoolleiding lazen het jaarontwikkelplan.\n";
    CHECK(of_profile(flemish, "") == "vl");
    CHECK(of_profile(dutch, "") == "nl");
    CHECK(of_profile(dutch, "vl") == "vl");
    CHECK(of_profile(flemish, "no-such-profile") == "vl");
}

TEST_CASE("the level is the one that the document names, or the one that is asked for") {
    const auto source = source_of("# Nascholingsplan basisschool Kraanvogel\n# Visie\nSamen.\n");
    const auto& templates = test::templates_with_levels();
    CHECK(core::propose(source, templates, {}, "vl").plan_template->level == "basisonderwijs");
    CHECK(core::propose(source, templates, {}, "vl", "clb").plan_template->level == "clb");
}
