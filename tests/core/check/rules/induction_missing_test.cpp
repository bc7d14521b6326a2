#include "tests/core/check/rules/missing_chapter_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

TEST_CASE("induction-missing: speaks for its chapter", "[rule]") {
    test::check_missing_chapter({.rule = "induction-missing",
                                 .id = "induction",
                                 .title = "Aanvangsbegeleiding",
                                 .severity = core::Severity::error,
                                 .next_title = "Pedagogische studiedag"});
}
