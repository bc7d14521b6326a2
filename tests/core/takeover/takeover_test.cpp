#include "core/document/document.hpp"
#include "core/takeover/taken_goals.hpp"
#include "core/takeover/taken_texts.hpp"
#include "core/takeover/takeover.hpp"
#include "tests/core/finished_plan.hpp"
#include "tests/core/takeover/takeover_case.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;
using core::Role;
using test::part_of;
using test::seen_in;
using test::source_of;

namespace {

using Texts = std::vector<std::string>;

constexpr auto appendix_title = "Uit het vorige plan";

/// What a plan gets in a chapter, by its id; the appendix is "appendix".
std::string added(const core::Source& source, const core::Proposal& proposal, std::string_view chapter) {
    const auto additions = core::add_to_plan(source, proposal);
    for (const auto& each : additions.chapters)
        if ((each.chapter == nullptr ? core::target::appendix : std::string_view(each.chapter->id)) == chapter)
            return seen_in(each.elements, source);
    return {};
}

std::string added(std::string_view text, std::string_view chapter, std::string_view profile = "vl") {
    const auto source = source_of(text);
    return added(source, test::propose(source, profile), chapter);
}

Texts headings(const core::Takeover& takeover, Role role = Role::chapter_heading) {
    Texts result;
    for (const auto& element : takeover.chapters)
        if (const auto* text = std::get_if<core::TextElement>(&element); text != nullptr && text->role == role)
            result.push_back(text->text);
    return result;
}

/// A chapter of the new plan, or the appendix, by its title.
std::string chapter_of(const core::Takeover& takeover, const core::Source& source, std::string_view title) {
    return seen_in(takeover, source, title);
}

bool has(std::string_view text, std::string_view wanted) { return text.find(wanted) != std::string_view::npos; }

Texts found_dates(std::string_view text) {
    Texts result;
    for (const auto& found : core::dates_in(text, test::bundled_template("vl"), core::SchoolYear{2026, 9}))
        result.emplace_back(text.substr(found.offset, found.length));
    return result;
}

/// A document with something of everything.
constexpr auto a_whole_plan = "# Nascholingsplan GBS Kraanvogel 2026-2027\n"
                              "Leren met open ramen\n"
                              "Inhoud\n"
                              "Voorwoord ....... 2\n"
                              "# Voorwoord\n"
                              "Dit plan ontstond in overleg.\n"
                              "# Prioriteiten\n"
                              "Uit de toetsen blijkt wat nodig is.\n"
                              "Onze doelen:\n"
                              "1. Begrijpend lezen: een tekst per dag.\n"
                              "2. Automatiseren.\n"
                              "# 3. Vormingsinspanningen\n"
                              "| Vorming | Wie | Wanneer | Organisator | Uren | Kostprijs |\n"
                              "| Automatiseren | | | | | |\n"
                              "| Tafeldag | hele team | wo 7 oktober 2026 | begeleidingsdienst | 6 | € 1.150 |\n"
                              "| Rekenclub | zorgteam | maandelijks | | | gratis |\n"
                              "| EHBO | toezicht | 15/1 (namiddag) | Rode Kruis | 3 | € 170,- (werkingsmiddelen) |\n"
                              "| Totaal | | | | | € 1.320 |\n"
                              "Overige studiedagen: vr 22/01/2027 (halve dag) en ma 10/05/2027.\n"
                              "# Vervangingen\n"
                              "De klas maakt een taak.\n"
                              "# Overleg\n"
                              "schoolraad: 10 september 2026 \u2013 geen opmerkingen\n";

} // namespace

TEST_CASE("nothing of a document is lost") {
    const auto lost = [](const core::Source& source, std::string_view profile) {
        const auto proposal = test::propose(source, profile);
        CHECK(test::lost_words(source, proposal, core::add_to_plan(source, proposal)) == Texts{});
        return test::lost_words(source, proposal, test::take_over(source, proposal));
    };
    CHECK(lost(source_of(a_whole_plan), "vl") == Texts{});
    CHECK(lost(source_of(a_whole_plan), "nl") == Texts{});
    auto sheet = source_of(a_whole_plan);
    sheet.can_be_copied = false;
    CHECK(lost(sheet, "vl") == Texts{});
    CHECK(lost({test::finished_plan("vl"), {}}, "vl") == Texts{});
    CHECK(lost({test::finished_plan("nl"), {}}, "nl") == Texts{});
    CHECK(lost({test::finished_plan("vl"), {}}, "nl") == Texts{}); // which has no induction, study day or means
    CHECK(lost({test::new_plan(), {}}, "vl") == Texts{});
}

TEST_CASE("nothing is lost wherever a person sends a part") {
    const auto source = source_of("# Nascholingsplan GBS Kraanvogel\n# Prioriteiten\nKoffie op 3 maart (6 uur).\n"
                                  "1. Lezen: elke dag.\n2. Rekenen.\n"
                                  "| Vorming | Wie | Wanneer | Organisator | Uren | Kostprijs |\n"
                                  "| Leesdag | leraren | 5 mei | de bib | 6 | € 20,- (werkingsmiddelen) |\n"
                                  "| EHBO | | maandelijks | Rode Kruis | | gratis |\n"
                                  "| Totaal | | | | | € 20 |\n");
    const auto proposal = test::propose(source);
    for (std::size_t at = 0; at < proposal.parts.size(); ++at)
        for (const auto& to : core::targets_for(*proposal.plan_template, proposal.parts[at].part.kind)) {
            if (to == core::target::leave_out) continue;
            auto changed = proposal;
            auto& part = changed.parts[at];
            part.to = to;
            if (part.part.kind == core::SourcePart::Kind::table)
                part.columns = core::propose_columns(source, part, to, *changed.plan_template, {});
            INFO(part.part.text << " to " << to);
            CHECK(test::lost_words(source, changed, core::add_to_plan(source, changed)) == Texts{});
        }
}

TEST_CASE("a chapter that nothing fills keeps its example text, and a filled one has none") {
    const auto source = source_of("# Visie\nSamen leren wij het meest.\n");
    const auto taken = test::take_over(source, test::propose(source));
    const auto vision = chapter_of(taken, source, "Visie op professionalisering");
    CHECK(vision.starts_with("# Visie op professionalisering\n(guidance)\n"));
    CHECK(has(vision, "= Samen leren wij het meest.\n"));
    CHECK_FALSE(has(vision, "(example)"));
    CHECK_FALSE(has(vision, "Uitgangspunten"));
    const auto evaluation = chapter_of(taken, source, "Evaluatie");
    CHECK(has(evaluation, "(guidance)"));
    CHECK(has(evaluation, "(example)"));
}

TEST_CASE("the chapters of a plan stand in the order of the template, and one that may be left out only when filled") {
    const auto titles = [](const std::string& text) {
        const auto source = source_of(text);
        return headings(test::take_over(source, test::propose(source, "nl")));
    };
    const auto without = titles("# Evaluatie\nIn juni.\n# Visie\nSamen.\n");
    CHECK(without.front() == "Inleiding");
    CHECK(std::ranges::find(without, "Begroting") == without.end());
    CHECK(std::ranges::find(without, "Visie op professionalisering") < std::ranges::find(without, "Evaluatie"));
    const auto with = titles("# Kosten\nDe school betaalt.\n");
    CHECK(std::ranges::find(with, "Begroting") != with.end());
}

TEST_CASE("a plan that is taken over as a whole has no appendix") {
    const auto last_year = [](std::string_view profile) {
        const core::Source source{test::finished_plan(profile), {}};
        return headings(test::take_over(source, test::propose(source, profile)));
    };
    CHECK(last_year("vl").back() == "Betrokkenheid en goedkeuring");
    CHECK(last_year("nl").back() == "Betrokkenheid");
    const auto source = source_of("# 1. Inleiding\nWij beginnen.\n# 2. Doelen\n- Lezen\n");
    CHECK(headings(test::take_over(source, test::propose(source))).back() == "Betrokkenheid en goedkeuring");
}

TEST_CASE("sections keep the level of sections, and the title of a chapter is not said twice") {
    const auto taken =
        added("# Evaluatie\nIn juni.\n## Bij leerlingen\nMet toetsen.\n### In de kring\nMet vragen.\n", "evaluation");
    CHECK(taken == "= In juni.\n## Bij leerlingen\n= Met toetsen.\n### In de kring\n= Met vragen.\n");
    CHECK(added("# Hoe wij evalueren\nIn juni.\n## Bij leerlingen\nMet toetsen.\n", "evaluation") ==
          "## Hoe wij evalueren\n= In juni.\n### Bij leerlingen\n= Met toetsen.\n");
    CHECK(added("# 2.1 EVALUATIE\nIn juni.\n", "evaluation") == "= In juni.\n");
}

TEST_CASE("goals of a numbered list have what stands behind their names below them") {
    CHECK(added("# Doelen\nWij kozen:\n1. Lezen: elke dag een tekst.\n2. Rekenen.\nIn die volgorde.\n", "goals") ==
          "= Wij kozen:\n## Lezen\nelke dag een tekst.\n## Rekenen\n= In die volgorde.\n");
    CHECK(added("# Doelen\n- Lezen: elke dag.\n- Rekenen\n", "goals") == "## Lezen\nelke dag.\n## Rekenen\n");
    CHECK(added("# Visie\nOnze ambities:\n1. Lezen.\n2. Rekenen.\n", "goals") == "## Lezen\n## Rekenen\n");
}

TEST_CASE("a numbered list of goals leaves other lists as they are") {
    CHECK(added("# Doelen\n1. Lezen\n2. Rekenen\nZo doen we dat:\n- samen\n- rustig\n", "goals") ==
          "## Lezen\n## Rekenen\n= Zo doen we dat:\n= samen\n= rustig\n");
}

TEST_CASE("goals that are numbered inside a sentence stand each by itself") {
    CHECK(added("# Doelen\nWij kozen er twee: 1. Lezen: elke dag. 2. Rekenen: elke week.\n", "goals") ==
          "Wij kozen er twee:\n## Lezen\nelke dag.\n## Rekenen\nelke week.\n");
    const auto& vl = test::bundled_template("vl");
    std::string introduction;
    CHECK(core::goals_in("In 2026 lezen wij 1. meer.", vl, introduction).empty());
    CHECK(core::goals_in("2. Lezen 3. Rekenen", vl, introduction).empty());
    CHECK(core::goals_in("1) Lezen 2) Rekenen 3) Zingen", vl, introduction).size() == 3);
}

TEST_CASE("headings in the chapter of the goals are goals, and nothing else there is") {
    CHECK(added("# Doelen\nDit willen we:\n## Doel 1: Lezen\nElke dag.\n- samen\n## Rekenen\n1. traag\n2. snel\n",
                "goals") == "= Dit willen we:\n## Lezen\n= Elke dag.\n= samen\n## Rekenen\n= 1. traag\n= 2. snel\n");
    CHECK(added("# Doelen\n# Ambitie\n## Lezen\nElke dag.\n", "goals") == "## Lezen\n= Elke dag.\n");
}

TEST_CASE("goals of a table bring along what their rows say") {
    CHECK(added("# Doelen\n| Waarom | Doel | Hoe |\n| het loopt vast | Lezen | elke dag |\n| | Rekenen | |\n",
                "goals") == "## Lezen\nWaarom: het loopt vast\nHoe: elke dag\n## Rekenen\n");
}

TEST_CASE("a table with activities, their dates and their costs fills the tables for these") {
    constexpr auto text = "# Activiteiten\n| Vorming | Wie | Wanneer | Kostprijs |\n"
                          "| Leesdag | hele team | 3 maart 2027 | € 300,00 |\n| Leesclub | leraren | | gratis |\n"
                          "| Leesreis | | mei 2027 | |\n";
    CHECK(added(text, "activities") == "[activities]\n| | hele team | | Leesdag |\n| | leraren | | Leesclub |\n"
                                       "| | | | Leesreis |\n");
    CHECK(added(text, "agenda") == "[agenda]\n| 3 maart 2027 | Leesdag | hele team | |\n| mei 2027 | Leesreis | | |\n");
    CHECK(added(text, "budget") == "[costs]\n| Leesdag | | 3 maart 2027 | professionaliseringsmiddelen | € 300,00 | |\n"
                                   "| Leesclub | | | professionaliseringsmiddelen | gratis | |\n");
}

TEST_CASE("a table fills no table that another part of the document fills, and keeps its own dates") {
    constexpr auto text = "# Agenda\n| Datum | Activiteit |\n| 3 maart 2027 | Leesdag |\n"
                          "# Activiteiten\n| Activiteit | Doelgroep | Wanneer |\n| Leesdag | leraren | maart |\n";
    CHECK(added(text, "agenda") == "[agenda]\n| 3 maart 2027 | Leesdag | | |\n");
    CHECK(added(text, "activities") == "[activities]\n| | leraren | | Leesdag (Wanneer: maart) |\n");
}

TEST_CASE("a cost alone, without anybody or a date, is no activity and stands in no agenda") {
    constexpr auto text = "# Budget\n| Activiteit | Bedrag |\n| Boeken | € 30 |\n";
    CHECK(added(text, "activities").empty());
    CHECK(added(text, "agenda").empty());
    CHECK(has(added(text, "budget"), "| Boeken | | | professionaliseringsmiddelen | € 30 | |\n"));
}

TEST_CASE("rows of two tables that go to the same one stand in one table") {
    CHECK(added("# Eerste semester\n| Datum | Activiteit |\n| 5 oktober 2026 | Leesdag |\n"
                "# Tweede semester\n| Activiteit | Wanneer |\n| Rekendag | maart 2027 |\n",
                "agenda") == "[agenda]\n| 5 oktober 2026 | Leesdag | | |\n| maart 2027 | Rekendag | | |\n");
}

TEST_CASE("a column without a place goes along in the text, below its title") {
    constexpr auto text = "# Agenda\n| Datum | Activiteit | Plaats | |\n| 3 maart 2027 | Leesdag | de bib | koffie |\n"
                          "| 4 maart 2027 | Rekendag | | |\n";
    CHECK(added(text, "agenda") == "[agenda]\n| 3 maart 2027 | Leesdag (Plaats: de bib; koffie) | | |\n"
                                   "| 4 maart 2027 | Rekendag | | |\n");
    CHECK(added("# Overleg\n| Orgaan | Datum | Soort | Uitkomst | Lokaal |\n| schoolraad | 3 mei 2026 | overleg | ja | "
                "B2 |\n",
                "involvement") == "[consultations]\n| schoolraad | overleg | 3 mei 2026 | ja (Lokaal: B2) |\n");
}

TEST_CASE("hours stand behind the name of an activity, where they are read") {
    CHECK(added("# Activiteiten\n| Activiteit | Doelgroep | Uren |\n| Leesdag | leraren | 6 |\n| Reis | leraren | 2 "
                "uur |\n",
                "activities") == "[activities]\n| | leraren | | Leesdag (6 uren) |\n| | leraren | | Reis (2 uur) |\n");
    CHECK(added("# Professionaliseringsactiviteiten\nBasistraining (20 sbu), elk najaar.\nWij kiezen samen.\n",
                "activities") ==
          "[activities]\n| | | | Basistraining (20 sbu), elk najaar (20 sbu) |\n= Wij kiezen samen.\n");
}

TEST_CASE("a band above rows is their goal or their month, and no row") {
    constexpr auto text = "# Doelen\n- Lezen\n# Activiteiten\n| Activiteit | Doelgroep | Niveau |\n| Lezen | | |\n"
                          "| Leesdag | leraren | basis |\n| Leesclub | zorgteam | gevorderd |\n";
    CHECK(added(text, "activities") ==
          "[activities]\n| Lezen | leraren | basis | Leesdag |\n| Lezen | zorgteam | gevorderd | Leesclub |\n");
    CHECK(added("# Agenda\n| Datum | Activiteit | Doelgroep |\n| MAART | | |\n| 14 | Leesdag | leraren |\n| | Reis | "
                "leraren |\n",
                "agenda") == "[agenda]\n| 14 maart | Leesdag | leraren | |\n| MAART | Reis | leraren | |\n");
}

TEST_CASE("totals come along below the costs, and are no rows of other tables") {
    constexpr auto text = "# Begroting\n| Activiteit | Wie | Bedrag |\n| Leesdag | leraren | € 30,00 |\n"
                          "| Totaal | | € 30,00 |\n";
    CHECK(added(text, "budget") == "[costs]\n| Leesdag | | | professionaliseringsmiddelen | € 30,00 | |\n"
                                   "| Totaal | | | | € 30,00 | |\n");
    CHECK(added(text, "activities") == "[activities]\n| | leraren | | Leesdag |\n");
}

TEST_CASE("who pays stands in brackets behind an amount, and gets its own column") {
    constexpr auto text = "# Kosten\n| Activiteit | Kostprijs |\n| EHBO | € 170,- (werkingsmiddelen) |\n";
    CHECK(added(text, "budget") == "[costs]\n| EHBO | | | werkingsmiddelen | € 170,- | |\n");
    CHECK_FALSE(has(added(text, "appendix"), "170")); // all of it was taken over
    CHECK(has(added(text, "budget", "nl"), "(werkingsmiddelen)"));
}

TEST_CASE("an amount for several rows stays with the first one") {
    auto source = source_of("# Kosten\n| Activiteit | Kostprijs |\n| Leesdag | € 300,00 |\n| Rekendag | |\n");
    std::get<core::Table>(source.document.blocks[1]).covered = {{2, 1}};
    const auto taken = added(source, test::propose(source), "budget");
    CHECK(has(taken, "| Leesdag | | | professionaliseringsmiddelen | € 300,00 | |\n"));
    CHECK(has(taken, "| Rekendag | | | professionaliseringsmiddelen | | |\n"));
}

TEST_CASE("a cell for several rows says the same for each of them") {
    auto source = source_of("# Agenda\n| Datum | Activiteit |\n| 3 maart 2027 | Leesdag |\n| | Rekendag |\n");
    std::get<core::Table>(source.document.blocks[1]).covered = {{2, 0}};
    CHECK(added(source, test::propose(source), "agenda") ==
          "[agenda]\n| 3 maart 2027 | Leesdag | | |\n| 3 maart 2027 | Rekendag | | |\n");
}

TEST_CASE("a date is found wherever it stands in a sentence") {
    CHECK(found_dates("Leesdag op 24-09, 19-11 en 25-03.") == Texts{"24-09, 19-11 en 25-03"});
    CHECK(found_dates("De tweede bijeenkomst is in week 20.") == Texts{"week 20"});
    CHECK(found_dates("Op wo 3 maart 2027 lezen we, en in mei rekenen we.") == Texts{"wo 3 maart 2027", "mei"});
    CHECK(found_dates("Van 3 tot 5 mei gaan we op reis.") == Texts{"3 tot 5 mei"});
    CHECK(found_dates("Drie dagen van 6 uur, zie artikel 12.").empty());
    CHECK(found_dates("De cursus duurt van 14.30 tot 17.00 uur.").empty());
    CHECK(found_dates("Dit is ons plan voor 2026-2027.").empty());
}

TEST_CASE("sentences with dates become rows of the agenda, and others stay sentences") {
    CHECK(added("# Professionaliseringsagenda\nLeesdag op 24-09, 19-11 en 25-03.\nWie niet kan, meldt dat.\n",
                "agenda") == "[agenda]\n| 24-09, 19-11 en 25-03 | Leesdag | | |\n= Wie niet kan, meldt dat.\n");
    CHECK(has(added("# Agenda\nRekendag in week 20. Breng boeken mee. Leesdag op 3 maart.\n", "agenda"),
              "| week 20 | Rekendag. Breng boeken mee | | |\n| 3 maart | Leesdag | | |\n"));
}

TEST_CASE("a small word before a date goes away with it") {
    CHECK(has(added("# Agenda\nOp 3 maart 2027 is er een leesdag.\n", "agenda"),
              "| 3 maart 2027 | is er een leesdag | | |\n"));
    CHECK(has(added("# Agenda\nIn week 20 en op 3 mei: reis.\n", "agenda"), "| reis | | |\n"));
}

TEST_CASE("of several dates in a sentence each has the words that stand before it") {
    CHECK(added("# Professionaliseringsagenda\nLeesdag op 3 maart, rekendag op 5 mei.\n", "agenda") ==
          "[agenda]\n| 3 maart | Leesdag | | |\n| 5 mei | rekendag | | |\n");
    CHECK(added("# Professionaliseringsagenda\n3 maart: leesdag; 5 mei: rekendag.\n", "agenda") ==
          "[agenda]\n| 3 maart | leesdag | | |\n| 5 mei | rekendag | | |\n");
}

TEST_CASE("a fraction is no date") {
    CHECK(found_dates("Zeker 3/4 van de leraren doet mee.").empty());
    CHECK(found_dates("Iedereen komt op 3/4 samen.") == Texts{"3/4"});
}

TEST_CASE("a heading above sentences is for whom they are, or comes before them") {
    constexpr auto text = "# Agenda\n## leraren\nLeesdag op 3 maart 2027.\n## overgang\nEen middag in mei.\n";
    CHECK(has(added(text, "agenda"),
              "[agenda]\n| 3 maart 2027 | Leesdag | leraren | |\n| mei | overgang: Een middag | | |\n"));
    CHECK(has(added("# Agenda\n## directie\n| Datum | Activiteit |\n| 3 maart 2027 | Forum |\n", "agenda"),
              "| 3 maart 2027 | Forum | directie | |\n"));
}

TEST_CASE("a heading of which all became rows is not left behind") {
    CHECK(added("# Professionaliseringsagenda\n## overgang\nEen middag in mei.\n", "agenda") ==
          "[agenda]\n| mei | overgang: Een middag | | |\n");
    CHECK_FALSE(has(added("# 4. Vormingsinspanningen en kosten\n| Vorming | Wie |\n| Leesdag | leraren |\n"
                          "Pedagogische studiedag: vr 22 januari 2027.\n# Evaluatie\nIn juni.\n",
                          "activities"),
                    "## Vormingsinspanningen en kosten"));
}

TEST_CASE("texts that a person sends to a table become rows, whatever they say") {
    const auto source = source_of("# Evaluatie\nWij bezoeken elkaar.\nKoffie op 3 maart 2027.\n");
    auto proposal = test::propose(source);
    part_of(proposal, "Wij bezoeken").to = "table:agenda";
    CHECK(added(source, proposal, "agenda") ==
          "[agenda]\n| | Wij bezoeken elkaar | | |\n| 3 maart 2027 | Koffie | | |\n");
}

TEST_CASE("the appendix comes last, and says what it is") {
    const auto source = source_of("# Visie\nSamen.\n# Vervangingen\nDe klas maakt een taak.\n# Evaluatie\nIn juni.\n");
    const auto taken = test::take_over(source, test::propose(source));
    CHECK(headings(taken).back() == appendix_title);
    const auto appendix = chapter_of(taken, source, appendix_title);
    CHECK(has(appendix, "= Vervangingen\n= De klas maakt een taak.\n"));
    CHECK_FALSE(has(appendix, "Samen."));
    const core::CopiedBlocks stretch{2, 4, core::CopiedBlocks::Look::own}; // one, with all that it looked like
    CHECK(std::ranges::any_of(taken.chapters, [&stretch](const core::TakenElement& element) {
        const auto* blocks = std::get_if<core::CopiedBlocks>(&element);
        return blocks != nullptr && *blocks == stretch;
    }));
}

TEST_CASE("titles of columns that a table of the plan calls otherwise stand among the single lines") {
    const auto source =
        source_of("# Professionaliseringsagenda\n| Tijdstip | Sessie |\n| 3 maart 2027 | Leesdag |\n| mei | Reis |\n");
    const auto taken = test::take_over(source, test::propose(source));
    CHECK(has(chapter_of(taken, source, appendix_title), "\n- Tijdstip · Sessie\n"));
}

TEST_CASE("a part with a picture comes along whole when its text is written anew") {
    auto source = source_of("# Visie\nSamen.\n# Doelen\n1. Lezen\n2. Rekenen\n");
    source.pictures = {3};
    const auto taken = test::take_over(source, test::propose(source));
    CHECK(has(chapter_of(taken, source, "Doelen professionalisering"), "## Lezen\n## Rekenen\n"));
    CHECK(has(chapter_of(taken, source, appendix_title), "= 1. Lezen\n= 2. Rekenen\n"));
    CHECK(taken.counts.pictures == 1);
    source.pictures = {1};
    CHECK_FALSE(has(chapter_of(test::take_over(source, test::propose(source)), source, appendix_title), "= Samen."));
}

TEST_CASE("a logo on the cover comes along, and so does a picture without any text") {
    auto source = source_of("# Nascholingsplan\nGBS Kraanvogel\n# Visie\nSamen.\n");
    source.document.blocks.insert(source.document.blocks.begin() + 1, test::body(""));
    source.document.blocks.emplace_back(test::body(""));
    source.pictures = {1, 5};
    const auto taken = test::take_over(source, test::propose(source));
    const auto copied = [&taken](std::size_t block) {
        return std::ranges::any_of(taken.chapters, [block](const core::TakenElement& element) {
            const auto* blocks = std::get_if<core::CopiedBlocks>(&element);
            return blocks != nullptr && blocks->first <= block && block < blocks->end;
        });
    };
    CHECK(copied(1));
    CHECK(copied(5));
}

TEST_CASE("of a spreadsheet nothing is copied: it is written as text and as tables of its own") {
    auto source = source_of("# Evaluatie\nIn juni.\n- samen\n# Blad 2\n| Naam | Kamer |\n| Nele | 5 |\n");
    source.can_be_copied = false;
    const auto taken = test::take_over(source, test::propose(source));
    CHECK(std::ranges::none_of(taken.chapters, [](const core::TakenElement& element) {
        return std::holds_alternative<core::CopiedBlocks>(element);
    }));
    CHECK(has(chapter_of(taken, source, appendix_title), "## Blad 2\n[table]\n| Nele | 5 |\n"));
    CHECK(has(chapter_of(taken, source, "Evaluatie"), "In juni.\n- samen\n"));
    REQUIRE(taken.tables.size() == 1);
    CHECK(taken.tables.front().columns.at(1).title == "Kamer");
}

TEST_CASE("lines of the cover that the template does not know stay on the cover") {
    const auto source = source_of("| School | GBS Kraanvogel |\n| Telefoon | 09 123 |\n| Fax | |\n# Visie\nSamen.\n");
    const auto taken = test::take_over(source, test::propose(source));
    REQUIRE(taken.own_facts.size() == 1);
    CHECK(taken.own_facts[0] == std::pair<std::string, std::string>{"Telefoon", "09 123"});
    CHECK(taken.settings.organisation == "GBS Kraanvogel");
}

TEST_CASE("the table of the means is in each plan that has costs") {
    const auto source = source_of("# Kosten\n| Activiteit | Kostprijs |\n| EHBO | € 170 |\n");
    const auto taken = test::take_over(source, test::propose(source));
    CHECK(has(chapter_of(taken, source, "Financieel luik"), "[means]\n| 2026 |"));
    const auto other =
        source_of("# Begroting\n| Begrotingsjaar | Toegekend | Reserve vorig jaar |\n| 2030 | € 48 | € 1 |\n");
    const auto means = chapter_of(test::take_over(other, test::propose(other)), other, "Financieel luik");
    CHECK(has(means, "[means]\n| 2030 | € 48 | € 1 |\n"));
    CHECK_FALSE(has(means, "| 2026 |"));
}

TEST_CASE("it is counted what became of the parts") {
    const auto source = source_of("Terug\n# Visie\nSamen.\n# Agenda\n| Datum | Activiteit |\n| mei | Reis |\n"
                                  "# Vervangingen\nEen taak.\n");
    const auto counts = test::take_over(source, test::propose(source)).counts;
    CHECK(counts.left_out == 1);
    CHECK(counts.in_appendix == 2);
    CHECK(counts.rows == 1);
    CHECK(counts.paragraphs == 5);
    CHECK(counts.pictures == 0);
}

TEST_CASE("a plan that is there gets chapters with something in them, in its own order, and the appendix last") {
    const auto source = source_of(
        "# Evaluatie\nIn juni.\n# Vervangingen\nEen taak.\n# Visie op professionalisering\nSamen.\n# Doelen\n");
    const auto additions = core::add_to_plan(source, test::propose(source));
    REQUIRE(additions.chapters.size() == 3);
    CHECK(additions.chapters[0].chapter->id == "vision");
    CHECK(seen_in(additions.chapters[0].elements, source) == "= Samen.\n");
    CHECK(additions.chapters[1].chapter->id == "evaluation");
    CHECK(additions.chapters[2].chapter == nullptr);
    CHECK(additions.counts.in_appendix == 2);
}

TEST_CASE("the appendix of a plan that has one goes on without its title") {
    const auto source = source_of("# Evaluatie\nIn juni.\n# Vervangingen\nEen taak.\n");
    const auto proposal = test::propose(source);
    const auto first = core::add_to_plan(source, proposal).chapters.back();
    const auto next = core::add_to_plan(source, proposal, true).chapters.back();
    CHECK(seen_in(first.elements, source).starts_with("# " + std::string(appendix_title) + "\n"));
    CHECK(seen_in(next.elements, source).starts_with("= Vervangingen\n= Een taak.\n"));
}
