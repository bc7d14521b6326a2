// The facts on the cover, with their places.
#include "core/document/document.hpp"
#include "tests/core/example_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

TEST_CASE("every fact of a new plan is found, with the place of its value") {
    for (const auto& plan_template : test::bundled_templates()) {
        CAPTURE(plan_template.profile);
        const auto document = test::new_plan(plan_template.profile);
        const auto plan = test::read(document);
        CHECK(plan.facts.size() == plan_template.facts.size());
        REQUIRE(plan.fact("organisation") != nullptr);
        CHECK(test::text_at(document, plan.fact("organisation")->value.place) == "Basisschool De Linde");
        CHECK(plan.fact("schoolYear")->value.text == "2026-2027");
        CHECK(plan.fact("nergens") == nullptr);
    }
}

TEST_CASE("labels in any writing, empty values and odd rows") {
    auto document = test::new_plan();
    document.blocks[1] = core::Table{{{}, {"Schooljaar"}, {"ONDERWIJSNIVEAU:", "\u00A0CLB "}, {"schoolraad", ""}}};
    const auto plan = test::read(document);
    REQUIRE(plan.facts.size() == 2);
    CHECK(plan.fact("level")->value.text == "CLB");
    CHECK(test::text_at(document, plan.fact("level")->value.place) == "CLB");
    CHECK(plan.fact("schoolCouncil")->value.text.empty());
    CHECK(plan.fact("schoolYear") == nullptr);
}

TEST_CASE("a table in a chapter is not the cover, and a document may have neither") {
    core::Document document;
    document.properties["PlanProfile"] = "nl";
    CHECK(test::read(document).facts.empty());
    document.blocks.emplace_back(core::Paragraph{"Inleiding", "Heading 1", 1, false});
    document.blocks.emplace_back(core::Table{{{"Schooljaar", "2026-2027"}}});
    CHECK(test::read(document).facts.empty());
}
