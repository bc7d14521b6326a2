// Which choice an answer is.
#include "core/evaluation/scale_answer.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {

const std::vector<std::string> extent{"helemaal niet", "weinig", "voldoende", "heel goed"};

/// The choice as people count; 0: none.
std::size_t chosen(std::string_view answer, const std::vector<std::string>& choices = extent) {
    const auto found = core::choice_of(answer, choices);
    return found ? *found + 1 : 0;
}

} // namespace

TEST_CASE("a choice is known however it is written") {
    CHECK(chosen("voldoende") == 3);
    CHECK(chosen("  Voldoende. ") == 3);
    CHECK(chosen("HELEMAAL NIET") == 1);
    CHECK(chosen("helemaal\u00A0niet") == 1);
    CHECK(chosen("'heel goed'") == 4);
}

TEST_CASE("a choice may be a number") {
    for (const auto* answer :
         {"3", " 3 ", "3.", "3)", "(3)", "3,0", "3.00", "3/4", "3 / 4", "3 - voldoende", "3. voldoende", "3: voldoende",
          "(3) voldoende", "3 = voldoende", "3 – Voldoende", "voldoende (3)", "3voldoende"}) {
        INFO(answer);
        CHECK(chosen(answer) == 3);
    }
    CHECK(chosen("0 - helemaal niet") == 1); // the words count
    CHECK(chosen("2 - voldoende") == 3);
}

TEST_CASE("what is no choice is none") {
    for (const auto* answer : {"",
                               " ",
                               "0",
                               "5",
                               "-3",
                               "3,5",
                               "3/5",
                               "3/",
                               "/4",
                               "34",
                               "1-2",
                               "=1+1",
                               "goed",
                               "niet",
                               "voldoende, weinig",
                               "weinig/voldoende",
                               "3 - prima",
                               "99999999999999999999",
                               "voldoende (prima)",
                               "(3)x(4)",
                               "<b>voldoende</b>",
                               "3 4",
                               "()",
                               "(",
                               "\xFF\xFE"}) {
        INFO(answer);
        CHECK(chosen(answer) == 0);
    }
    CHECK(chosen("ja", {}) == 0);
}

TEST_CASE("choices that are signs or numbers are known as they stand") {
    CHECK(chosen("+", {"--", "-", "+", "++"}) == 3);
    CHECK(chosen("-", {"--", "-", "+", "++"}) == 2);
    CHECK(chosen("10", {"0", "5", "10"}) == 3);
    CHECK(chosen("0", {"0", "5", "10"}) == 1);
    CHECK(chosen("goed?", {"goed", "goed!"}) == 0);
    CHECK(chosen("goed!", {"goed", "goed!"}) == 2);
}
