// A plan that was honestly filled in: no rule has anything to say of it, whatever kind of school it is for.
#include "core/check/plan_check.hpp"
#include "core/document/document.hpp"
#include "core/plan/plan_fingerprint.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/finished_plan.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace plan;

namespace {

void check_nothing_is_found(const core::Document& document) {
    for (const auto occasion : {core::Occasion::writing, core::Occasion::sending}) {
        std::string found;
        for (const auto& finding : core::check_plan(test::read(document), document, occasion, test::today))
            found +=
                finding.id + " about " + finding.subject + " at \"" + test::text_at(document, finding.place) + "\"\n";
        CHECK(found == std::string{});
    }
}

} // namespace

TEST_CASE("of a finished plan nothing is said, while writing and before sending") {
    const std::string profile = GENERATE("vl", "nl");
    const auto document = test::finished_plan(profile);
    check_nothing_is_found(document);
    const auto plan = test::read(document);
    CHECK(plan.placeholders.empty());
    CHECK(std::ranges::all_of(plan.chapters,
                              [](const auto& chapter) { return chapter.state == core::ChapterState::done; }));
}

TEST_CASE("nor of a small school without council and committee, where the staff meeting approves") {
    auto document = test::finished_plan();
    test::fact(document, "Schoolraad") = "nee";
    test::fact(document, "Lokaal comité") = "nee";
    auto& notes = test::table_with_column(document, "Orgaan").rows;
    notes = {notes.front(), {"Algemene personeelsvergadering", "goedkeuring", "18 juni 2026", ""}};
    check_nothing_is_found(document);
}

TEST_CASE("nor of a plan without a table of facts, under other titles, with its approval in a sentence") {
    auto document = test::finished_plan();
    test::replace_facts(document, "Schooljaar 2026 – 2027");
    test::paragraph(document, "Inleiding").text = "1 Woord vooraf";
    test::paragraph(document, "Professionaliseringsagenda").text = "Hoofdstuk 8: jaarplanning";
    test::paragraph_starting(document, "Het lokaal comité kreeg").text =
        "Het lokaal comité keurde dit plan goed op 18 juni 2026.";
    auto& notes = test::table_with_column(document, "Orgaan").rows;
    notes.pop_back();
    check_nothing_is_found(document);
}

TEST_CASE("nor when the text that was approved is kept") {
    const std::string profile = GENERATE("vl", "nl");
    auto document = test::finished_plan(profile);
    const auto mark = "plan-" + core::plan_fingerprint(test::read(document), document);
    test::table_with_column(document, "Orgaan").rows.back().back() += " " + mark;
    test::fact(document, "Status") = "goedgekeurd";
    check_nothing_is_found(document);
}

TEST_CASE("nor of agendas with several moments, evaluation and consultation in them") {
    auto document = test::finished_plan();
    auto& rows = test::table_with_column(document, "Verantwoordelijke").rows;
    rows.insert(rows.begin() + 5, {"februari", "Lesson study begrijpend lezen, deel 2", "leraren", "taalcoach"});
    rows.push_back({"juni", "Evaluatie van het plan", "alle personeelsleden", "directie"});
    rows.push_back({"juni", "Overleg met de schoolraad", "directie", "directie"});
    check_nothing_is_found(document);
}

TEST_CASE("nor of a secondary school") {
    auto document = test::finished_plan();
    test::fact(document, "Onderwijsniveau") = "Secundair onderwijs";
    check_nothing_is_found(document);
}
