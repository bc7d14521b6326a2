#include "core/reading/plan_recognition.hpp"

#include "tests/core/example_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

TEST_CASE("a text with the title of a chapter may be a plan, however the title is numbered") {
    const auto& templates = test::bundled_templates();
    CHECK(core::has_chapter_title("De Linde\n\n3. Doelen professionalisering\nWe leren.", templates));
    CHECK(core::has_chapter_title("Betrokkenheid en goedkeuring", templates));
    CHECK(core::has_chapter_title(" 1 Inleiding\n", templates));
}

TEST_CASE("a text without one is none") {
    const auto& templates = test::bundled_templates();
    CHECK_FALSE(core::has_chapter_title("", templates));
    CHECK_FALSE(core::has_chapter_title("\n\n\n", templates));
    CHECK_FALSE(core::has_chapter_title("Beste ouders\nIn de inleiding staat waarom we bijleren.", templates));
    CHECK_FALSE(core::has_chapter_title(std::string(200, 'x') + "\nDoelen van de sportdag", templates));
}
