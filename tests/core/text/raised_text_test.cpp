#include "core/text/raised_text.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace plan::core;

TEST_CASE("raised characters point at a note, belong to the text, or are a sign of their own") {
    struct Case {
        const char* before;
        const char* raised;
        const char* after;
        Raised kind;
    };
    const auto example = GENERATE(values<Case>({
        {"€ 600", "1", "", Raised::note},
        {"€ 600,00", "12", "", Raised::note},
        {"€ 10", "1", "", Raised::note},
        {"€ 1.250", "*", "", Raised::note},
        {"Doelgroep", "1", "", Raised::note},
        {"Doelgroep ", "1", "", Raised::note},
        {"Rekentaal", "12", " en meer", Raised::note},
        {"14 oktober 2026", "2", "", Raised::note},
        {"14 oktober 2026", "12", "", Raised::note},
        {"studiedag", "(1)", "", Raised::note},
        {"studiedag", "1, 2", "", Raised::note},
        {"studiedag", "†", "", Raised::note},
        {"studiedag", "**", "", Raised::note},
        {"team", "2", "", Raised::note},
        {"1", "ste", " graad", Raised::text},
        {"2", "e", " kleuterklas", Raised::text},
        {"M", "me", "", Raised::text},
        {"", "1", " inclusief btw", Raised::text},
        {" ", "600", "", Raised::text},
        {"studiedag", " ", "", Raised::text},
        {"studiedag", "-", "", Raised::text},
        {"20 m", "2", "", Raised::sign},
        {"20 cm", "2", "", Raised::sign},
        {"20 m", "3", " zand", Raised::sign},
        {"x", "2", "", Raised::sign},
        {"10", "3", "", Raised::sign},
        {"13", "30", "", Raised::sign},
        {"€ 12", "50", "", Raised::sign},
        {"600", "10", "", Raised::sign},
        {"een", "1", "/2", Raised::sign},
        {"een", "1", "⁄2", Raised::sign},
        {"code", "1", "7", Raised::sign},
    }));
    CAPTURE(example.before, example.raised, example.after);
    CHECK(kind_of_raised(example.before, example.raised, example.after) == example.kind);
}

TEST_CASE("digits are given as characters that are raised by themselves") {
    CHECK(raised_digits("2") == "²");
    CHECK(raised_digits("30") == "³⁰");
    CHECK(raised_digits("1 4") == "¹ ⁴");
}
