// For which level of education a document is a plan, and what of earlier templates is still known.
#include "core/check/rule_list.hpp"
#include "core/forms/level_change.hpp"
#include "core/forms/text_form.hpp"
#include "core/plan/plan_json.hpp"
#include "core/reading/plan_reader.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/level_plan.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {

core::Plan read_with_levels(const core::Document& document) {
    return core::read_plan(document, test::templates_with_levels());
}

const core::Template& vl() { return test::templates_with_levels().front(); }

/// A plan as the first version of the template made it, read as the extension reads it now.
core::Document old_plan(const std::string& profile, const std::string& level) {
    const auto old = core::read_template(test::file_text(PLAN_TEST_DATA "/templates/2026-11/" + profile + ".json"),
                                         profile + ".json", core::rule_ids());
    auto settings = test::example_settings(profile);
    settings.level = level;
    return test::new_plan(old, settings);
}

} // namespace

TEST_CASE("the level is what the cover names, in any writing; an unknown one is none") {
    auto document = test::new_plan();
    for (const auto& [said, id] :
         {std::pair("Basisonderwijs", "basisonderwijs"), std::pair(" CLB.", "clb"),
          std::pair("dko", "deeltijds-kunstonderwijs"),
          std::pair("Volwassenenonderwijs en basiseducatie", "volwassenenonderwijs"), std::pair("Hogeschool", ""),
          std::pair("", ""), std::pair("<vul het onderwijsniveau in>", "")}) {
        CAPTURE(said);
        test::fact(document, "Onderwijsniveau") = said;
        CHECK(read_with_levels(document).plan_template->level == id);
    }
}

TEST_CASE("without a line of the cover, a level is told by its words alone") {
    const auto level_of = [](const std::string& title) {
        core::Document document;
        document.blocks.emplace_back(test::heading(title));
        document.blocks.emplace_back(test::heading("Visie op professionalisering"));
        document.blocks.emplace_back(test::body("Onze schoolraad en ons lokaal comité lezen mee."));
        document.blocks.emplace_back(test::heading("Aanvangsbegeleiding"));
        return read_with_levels(document).plan_template->level;
    };
    CHECK(level_of("Professionaliseringsplan GBS Zwaluwhoek") == "basisonderwijs");
    CHECK(level_of("Nascholingsplan Atheneum Kromvliet") == "secundair-onderwijs");
    CHECK(level_of("Nascholingsplan De Linde") == "");
    CHECK(level_of("Nascholingsplan basisschool en atheneum") == "");
}

TEST_CASE("plans of the first version read the same at every level that they could name") {
    for (const std::string profile : {"vl", "nl"}) {
        const auto first = core::read_plan(old_plan(profile, ""), test::templates_with_levels());
        for (const auto& level : test::templates_with_levels().at(profile == "vl" ? 0 : 1).education_levels) {
            CAPTURE(level.id);
            const auto document = old_plan(profile, level.title);
            const auto plan = read_with_levels(document);
            CHECK(plan.plan_template->level == level.id);
            auto now = boost::json::parse(core::plan_json(plan)).as_object();
            auto then = boost::json::parse(core::plan_json(first)).as_object();
            for (const char* key : {"chapters", "goals", "targetGroups", "activities", "agenda", "costs"}) {
                CAPTURE(key);
                CHECK(now.at(key) == then.at(key));
            }
            for (const auto& chapter : plan.chapters) CHECK(chapter.state == core::ChapterState::example);
        }
    }
}

TEST_CASE("a form reads the sentences of an earlier template, and writes those of now") {
    auto document = test::new_plan();
    const auto at = std::ranges::find_if(document.blocks, [](const core::Block& block) {
        const auto* paragraph = std::get_if<core::Paragraph>(&block);
        return paragraph != nullptr && paragraph->text.starts_with("Daarna: ");
    });
    REQUIRE(at != document.blocks.end());
    std::get<core::Paragraph>(*at).text = "In het tweede en derde jaar: een gesprek per trimester.";
    const auto plan = test::read(document);
    const auto form = core::text_form(plan, "induction");
    auto answers = form.values;
    const auto later = form.entry->field("later");
    CHECK(answers.at(later) == "een gesprek per trimester.");
    CHECK(core::is_nothing(core::text_form_change(form, answers)));
    answers.at(later) = "een gesprek per maand.";
    const auto change = core::text_form_change(form, answers);
    REQUIRE(change.texts.size() == 1);
    CHECK(change.texts.front().text == "Daarna: een gesprek per maand.");
}

TEST_CASE("another level changes the cover and what nobody touched") {
    auto document = test::new_level_plan(vl(), *vl().education_level("basisonderwijs"));
    test::say_only(document, "Visie op professionalisering", {"Onze eigen visie."});
    const auto plan = read_with_levels(document);
    const auto& clb = *vl().education_level("clb");
    const auto change = core::level_change(plan, document, clb, vl().for_level("clb"));
    CHECK(std::ranges::find(change.chapters, "vision") == change.chapters.end());
    CHECK(std::ranges::find(change.chapters, "goals") != change.chapters.end());
    CAPTURE(change.chapters);
    CHECK(change.chapters.size() == 10); // all others but the budget, in which a grant was filled in
    CHECK(change.gone.size() == 1);      // the school council
    CHECK(change.added.empty());
    std::vector<std::string> texts;
    for (const auto& text : change.cover) texts.push_back(text.text);
    CHECK(texts == std::vector<std::string>{"Centrum", "CLB"});
    const auto back =
        core::level_change(read_with_levels(test::new_level_plan(vl(), clb)), test::new_level_plan(vl(), clb),
                           *vl().education_level("basisonderwijs"), vl().for_level("basisonderwijs"));
    CHECK(back.added == std::vector<std::pair<std::string, std::string>>{{"Schoolraad", "ja"}});
    const auto same =
        core::level_change(plan, document, *vl().education_level("basisonderwijs"), vl().for_level("basisonderwijs"));
    CHECK(same.chapters.empty());
    CHECK(same.cover.empty());
}

TEST_CASE("hours: in a column of their own, or behind the name of an activity") {
    auto document = test::new_plan();
    auto& rows = test::table_with_column(document, "Niveau").rows;
    rows.front().push_back("Uren per personeelslid");
    const std::vector<std::string> hours = {"6", "2,5 uur", "3 x 2 u", "140 sbu", "een halve dag", "", "n.v.t."};
    for (std::size_t row = 1; row < rows.size(); ++row) rows[row].push_back(row <= hours.size() ? hours[row - 1] : "");
    rows[6][3] += " (20 sbu)";
    const auto plan = test::read(document);
    REQUIRE(plan.activities.size() == 7);
    const auto read = [&plan](std::size_t at) { return plan.activities[at].hours.value_or(-1); };
    CHECK(read(0) == 600);
    CHECK(read(1) == 250);
    CHECK(read(2) == 600);
    CHECK(read(3) == 14000);
    CHECK(read(4) == -1);
    CHECK(read(5) == 2000);
    const auto is_hours = [](const core::NotUnderstood& part) { return part.what == core::NotUnderstood::What::hours; };
    REQUIRE(std::ranges::count_if(plan.not_understood, is_hours) >= 1);
    CHECK(std::ranges::find_if(plan.not_understood, is_hours)->text.text == "een halve dag");
    CHECK(boost::json::parse(core::plan_json(plan)).at("activities").at(1).at("hours") == 2.5);
    CHECK(test::findings_of(document, "table-columns-missing").empty());
}
