#include "tests/core/check/rules/missing_chapter_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

TEST_CASE("learning-needs-missing: speaks for its chapter", "[rule]") {
    test::check_missing_chapter({.rule = "learning-needs-missing",
                                 .id = "learning-needs",
                                 .title = "Leerbehoeften en prioriteiten",
                                 .severity = core::Severity::warning,
                                 .next_title = "Doelen professionalisering"});
}
