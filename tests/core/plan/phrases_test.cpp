// Phrases of the template in a text.
#include "core/plan/phrases.hpp"
#include "core/text/words.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
const std::vector<core::Phrase> imposed{{"verplicht"}, {"in", "opdracht", "van", "de", "school"}, {}};
const std::vector<std::string> negations{"niet", "geen"};
} // namespace

TEST_CASE("find_phrase gives the first place, and the longest phrase there") {
    const std::vector<core::Phrase> phrases{{"schijf"}, {"schijf", "1"}, {"tweede", "schijf"}};
    const auto text = core::placed_words("Eerst Schijf\u00A01, dan de tweede\nschijf");
    const auto first = core::find_phrase(text, phrases);
    REQUIRE(first);
    CHECK(first->word == 1);
    CHECK(first->count == 2);
    const auto second = core::find_phrase(text, phrases, 3);
    REQUIRE(second);
    CHECK(second->word == 5);
    CHECK_FALSE(core::find_phrase(text, phrases, 7));
    CHECK_FALSE(core::find_phrase(text, {}));
    CHECK_FALSE(core::find_phrase({}, phrases));
}

TEST_CASE("says finds whole words only, and hears a negation before them") {
    for (const auto* text : {"Verplicht", "een VERPLICHT traject", "In opdracht van\u00A0de school.",
                             "niet gratis, maar wel verplicht", "niet verplicht in mei, verplicht in juni"}) {
        CAPTURE(text);
        CHECK(core::says(text, imposed, negations));
    }
    for (const auto* text : {"", "niet verplicht", "niet-verplicht", "Geen enkel verplicht deel", "verplichting",
                             "onverplicht", "in opdracht van de"}) {
        CAPTURE(text);
        CHECK_FALSE(core::says(text, imposed, negations));
    }
}
