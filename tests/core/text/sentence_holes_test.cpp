#include "core/text/sentence_holes.hpp"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

using namespace plan;

namespace {

const core::SentenceHoles& holes() {
    static const core::SentenceHoles known = [] {
        core::SentenceHoles result;
        for (const char* sentence :
             {"Wij leren. Het kwam tot stand <geef kort aan hoe en met wie>. De directie bewaakt de grote lijn.",
              "Onze aanvangsbegeleider, <vul in wie starters begeleidt>, is vanaf dan hun vaste aanspreekpunt en maakt "
              "met ieder van hen een eenvoudig groeiplan.",
              "Op {date} werkt ons hele team een dag lang rond het thema {theme}.", "Bij de start: {start}",
              "In het eerste jaar: {firstYear}", "Prioriteit {priority}: {why}",
              "Dit plan geldt voor alle personeelsleden van <school>, welke opdracht zij ook hebben."})
            result.learn(sentence);
        return result;
    }();
    return known;
}

/// The text with a mark at each hole that was found.
std::string marked(std::string text) {
    const auto found = holes().find(text);
    for (auto at = found.rbegin(); at != found.rend(); ++at) text.insert(*at, "|");
    return text;
}

} // namespace

TEST_CASE("a spot that was emptied, whatever else was done to its paragraph") {
    for (const char* const text : {
             "Het kwam tot stand |.",
             "Het kwam tot stand|.",
             "Wij leren. Het kwam tot stand |. De directie bewaakt de grote lijn.",
             "Wij leren heel veel! Het kwam tot stand |.",
             "Onze aanvangsbegeleider, |, is vanaf dan hun vaste aanspreekpunt.",
             "Onze  aanvangsbegeleider, \u00A0|, is vanaf dan hun vaste aanspreekpunt en nog meer dan dat.",
             "ONZE AANVANGSBEGELEIDER,|, IS VANAF DAN HUN VASTE AANSPREEKPUNT EN MAAKT",
             "Op |werkt ons hele team een dag lang rond het thema |.",
             "Op <datum> werkt ons hele team een dag lang rond het thema |.",
             "Op |werkt ons hele team een dag lang rond het thema lezen.",
             "Op |werkt ons hele team samen aan lezen.",
             "Bij de start:|",
             "Wij helpen. Bij de start:|",
             "Prioriteit 1:|",
             "Dit plan geldt voor alle personeelsleden van |, welke opdracht zij ook hebben.",
         }) {
        std::string plain = text;
        std::erase(plain, '|');
        CAPTURE(plain);
        CHECK(marked(plain) == text);
    }
}

TEST_CASE("a sentence that says something, or another sentence, has no hole") {
    for (const char* const text : {
             "",
             ".",
             "Het kwam tot stand in drie vergaderingen.",
             "Het kwam tot stand <geef kort aan hoe en met wie>.",
             "Wij vertellen hoe het kwam tot stand te komen.",
             "Onze aanvangsbegeleider, Mia, is vanaf dan hun vaste aanspreekpunt.",
             "Onze aanvangsbegeleider is vanaf dan hun vaste aanspreekpunt.",
             "Op maandag werkt ons hele team een dag lang rond het thema lezen.",
             "We werken een jaar lang rond het thema.",
             "Bij de start: een rondleiding.",
             "Bij de start: een rondleiding. In het eerste jaar: bezoek.",
             "Prioriteit: hoog",
             "Prioriteit 1: lezen",
             "Dit plan geldt voor alle personeelsleden van De Linde, welke opdracht zij ook hebben.",
         }) {
        CAPTURE(text);
        CHECK(marked(text) == text);
    }
}

TEST_CASE("a text without spots teaches nothing, and the beginning of one that has some is known") {
    core::SentenceHoles none;
    none.learn("Wij leren van elkaar.");
    CHECK(none.find("Wij leren van elkaar.").empty());
    CHECK_FALSE(none.knows_beginning("Wij leren van elkaar."));
    CHECK(holes().knows_beginning("in het eerste jaar: bezoek"));
    CHECK_FALSE(holes().knows_beginning("Daarna bezoek"));
    CHECK_FALSE(holes().knows_beginning(""));
}
