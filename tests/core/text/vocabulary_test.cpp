// Terms: words and phrases of the template, found in what a school writes.
#include "core/text/vocabulary.hpp"

#include <catch2/catch_test_macros.hpp>

using plan::core::Terms;

TEST_CASE("a term is found as a whole word, in any writing") {
    const Terms terms({"iedereen", "lokaal comité"});
    for (const auto* text : {"iedereen", "Voor IEDEREEN.", "(iedereen)", "het lokaal\u00A0comité", "Lokaal-Comité",
                             "lo\u00ADkaal comité: goedkeuring"}) {
        CAPTURE(text);
        CHECK(terms.in(text));
    }
    for (const auto* text : {"", "\u00A0", "iedereens", "lokaal overleg", "comité lokaal", "<vul in>"}) {
        CAPTURE(text);
        CHECK_FALSE(terms.in(text));
    }
}

TEST_CASE("a star stands for the rest of a word") {
    const Terms terms({"evalu*", "*wiskunde", "tot stand*"});
    CHECK(terms.in("We evalueren in juni."));
    CHECK(terms.in("Tussentijdse evaluatie"));
    CHECK(terms.in("kleuterwiskunde"));
    CHECK(terms.in("Het kwam tot standbrenging"));
    CHECK_FALSE(terms.in("reëvaluatie"));
    CHECK_FALSE(terms.in("wiskundeles"));
}

TEST_CASE("a whole text that is a term") {
    const Terms terms({"n.v.t.", "geen", "alle personeel*"});
    CHECK(terms.is(" N.v.t. "));
    CHECK(terms.is("Geen"));
    CHECK(terms.is("alle personeelsleden"));
    CHECK_FALSE(terms.is("geen, want we zijn klein"));
    CHECK_FALSE(terms.is("voor alle personeelsleden"));
    CHECK_FALSE(terms.is(""));
    CHECK_FALSE(Terms({"geen"}).is("geen geen"));
}

TEST_CASE("no terms, or empty ones, find nothing") {
    CHECK(Terms().empty());
    CHECK_FALSE(Terms().in("iets"));
    CHECK_FALSE(Terms().is(""));
    CHECK(Terms({"*", "", " "}).empty());
}

TEST_CASE("a word with an exclamation mark is none that a star stands for") {
    const Terms terms({"*taal", "!*digitaal", "!totaal", "reken*", "!rekening*", "*team", "!steam"});
    for (const auto* text :
         {"taal", "moedertaal", "Schooltaal!", "digitaal en thuistaal", "rekenles", "een steam-team"}) {
        CAPTURE(text);
        CHECK(terms.in(text));
    }
    for (const auto* text : {"digitaal", "niet-digitaal", "Totaal:", "rekening houden met", "rekeningen", "STEAM"}) {
        CAPTURE(text);
        CHECK_FALSE(terms.in(text));
    }
    CHECK(terms.is("Moedertaal"));
    CHECK_FALSE(terms.is("totaal"));
    CHECK_FALSE(terms.is("rekening"));
    CHECK(Terms({"!totaal"}).empty());
}
