// How texts are compared: white space, case, hyphens and typed numbers make no difference.
#include "core/text/characters.hpp"
#include "core/text/lower_case.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/trimming.hpp"
#include "core/text/words.hpp"
#include "tests/core/example_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
struct Sample {
    std::string_view text;
    std::string_view expected;
};
} // namespace

TEST_CASE("trimmed takes every kind of white space off both ends") {
    for (const auto& [text, expected] :
         {Sample{"", ""}, Sample{" ", ""}, Sample{"doel", "doel"}, Sample{"\t doel \n", "doel"},
          Sample{"\u00A0doel\u00A0", "doel"}, Sample{"\u202F\u2009doel\u200B\uFEFF", "doel"},
          Sample{" een\u00A0doel ", "een\u00A0doel"}, Sample{"\u00A0\u00A0", ""}, Sample{" élan ", "élan"},
          Sample{" 😀 ", "😀"}, Sample{" \xFF ", "\xFF"}}) {
        CAPTURE(text);
        CHECK(core::trimmed(text) == expected);
    }
}

TEST_CASE("trimmed points into the text it was given") {
    const std::string text = "\u00A0 doel ";
    CHECK(core::trimmed(text).data() == text.data() + 3);
}

TEST_CASE("on one line, white space of every length is one space, and none at the ends") {
    for (const auto& [text, expected] :
         {Sample{"", ""}, Sample{" \n", ""}, Sample{"De Linde", "De Linde"},
          Sample{"  De \t\r\n Linde\x01 ", "De Linde"}, Sample{"\u00A0De  \u00A0 Linde", "\u00A0De \u00A0 Linde"}}) {
        CAPTURE(text);
        CHECK(core::on_one_line(text) == expected);
    }
}

TEST_CASE("lower knows Latin letters with accents") {
    for (const auto& [text, expected] :
         {Sample{"", ""}, Sample{"DOEL 1", "doel 1"}, Sample{"ÉÉN ÇÄÖÞ", "één çäöþ"}, Sample{"ŸŠŽŁ", "ÿšžł"},
          Sample{"\u0132sland", "\u0133sland"}, Sample{"×÷ß€", "×÷ß€"}, Sample{"😀 ΔЯ", "😀 ΔЯ"}}) {
        CAPTURE(text);
        CHECK(core::lower(text) == expected);
    }
}

TEST_CASE("lower puts the replacement character for damaged bytes and goes on") {
    CHECK(core::lower("A\xFFZ") == "a\uFFFDz");
    CHECK(core::lower("A\xE2\x82") == "a\uFFFD\uFFFD"); // cut off in the middle of a character
    CHECK(core::lower("\xC0\xAF"
                      "A") == "\uFFFD\uFFFDa");                 // an overlong form
    CHECK(core::lower("\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD"); // half of a pair of UTF-16
}

TEST_CASE("match_key folds case, spaces, hyphens and closing punctuation") {
    constexpr std::string_view key = "informatiebeveiliging,privacyeninformatiemanagement";
    for (const std::string_view text : {"Informatiebeveiliging, privacy en informatiemanagement",
                                        "Informatie-beveiliging, privacy en informatie-management", // T101
                                        "Informatie\u00ADbeveiliging,\u00A0privacy en informatie\u00ADmanagement",
                                        "  INFORMATIE\u2011BEVEILIGING,\tPRIVACY EN\nINFORMATIE\u2013MANAGEMENT ...",
                                        "Informatie\u200Bbeveiliging, privacy en informatiemanagement:"}) {
        CAPTURE(text);
        CHECK(core::match_key(text) == key);
    }
}

TEST_CASE("match_key keeps what tells names apart") {
    CHECK(core::match_key("doel 1") != core::match_key("doel 2"));
    CHECK(core::match_key("élan") != core::match_key("elan"));
    CHECK(core::match_key("lezen, schrijven") != core::match_key("lezen schrijven"));
    CHECK(core::match_key("collega\u2019s") == core::match_key("collega's"));
    CHECK(core::match_key("").empty());
    CHECK(core::match_key("\u00A0- .").empty());
}

TEST_CASE("title_key drops a typed chapter number") {
    for (const std::string_view title :
         {"Inleiding", " 1 Inleiding", "1\tInleiding", "1. Inleiding", "1.1 Inleiding", "1) Inleiding", "1: Inleiding",
          "1 - Inleiding", "1 \u2013 Inleiding", "01 INLEIDING", "Hoofdstuk 1: Inleiding", "hoofdstuk 1 inleiding",
          "\u00A01\u00A0Inleiding\u00A0"}) {
        CAPTURE(title);
        CHECK(core::title_key(title, test::chapter_words()) == "inleiding");
    }
}

TEST_CASE("title_key keeps numbers that are the title") {
    CHECK(core::title_key("2026", test::chapter_words()) == "2026");
    CHECK(core::title_key("1.", test::chapter_words()) == "1");
    CHECK(core::title_key("Hoofdstuk 3", test::chapter_words()) == "3");
    CHECK(core::title_key("Doelen 2026", test::chapter_words()) == "doelen2026");
    CHECK(core::title_key("", test::chapter_words()).empty());
    CHECK(core::title_key(" \u00A0", test::chapter_words()).empty());
}

TEST_CASE("words are lower case and without punctuation") {
    using Words = std::vector<std::string>;
    CHECK(core::words("Studiedag: AI-geletterdheid!") == Words{"studiedag", "ai", "geletterdheid"});
    CHECK(core::words("basis/gevorderd") == Words{"basis", "gevorderd"});
    CHECK(core::words("ge\u00ADletterd\u00A0heid") == Words{"geletterd", "heid"});
    CHECK(core::words("geletterd\u200Bheid") == Words{"geletterdheid"});
    CHECK(core::words("Coördinator’s 1e les") == Words{"coördinator", "s", "1e", "les"});
    CHECK(core::words(" … – ").empty());
    CHECK(core::words("").empty());
    CHECK(core::words("les\xFFuur") == Words{"les", "uur"});
}

TEST_CASE("spaced words are the words with one space around each", "[text]") {
    for (const std::string text : {"Studiedag: AI-geletterdheid!", " … – ", "", "Coördinator’s 1e les", "les\xFFuur",
                                   "ÉÉN.", "ge\u00ADletterd\u00A0heid\u200B", "\u2028a"}) {
        std::string joined = " ";
        for (const auto& word : core::words(text)) joined += word + ' ';
        CAPTURE(text);
        CHECK(core::spaced_words(text) == joined);
    }
}

TEST_CASE("utf16_length counts as the office does") {
    struct Length {
        std::string_view text;
        std::size_t units;
    };
    for (const auto& [text, units] :
         {Length{"", 0}, Length{"doel", 4}, Length{"één", 3}, Length{"€ 5", 3}, Length{"😀", 2}, Length{"a😀b", 4},
          Length{"\uFFFF", 1}, Length{"\xFF", 1}, Length{"a\xE2\x82", 3}}) {
        CAPTURE(text);
        CHECK(core::utf16_length(text) == units);
    }
}

TEST_CASE("soft hyphens and zero-width spaces go, hard hyphens stay") {
    CHECK(plan::core::without_break_marks("professionaliserings\u00ADmiddelen") == "professionaliseringsmiddelen");
    CHECK(plan::core::without_break_marks("professionaliserings\u200Bmiddelen") == "professionaliseringsmiddelen");
    CHECK(plan::core::without_break_marks("AI-geletterdheid") == "AI-geletterdheid");
}

TEST_CASE("placed_words says where each word stands, soft hyphens included") {
    const std::string text = " De \u00C9\u00C9RSTE\u00A0schijf: na\u00ADscho\u00ADling\xFF 60%";
    const auto found = core::placed_words(text);
    std::vector<std::string> names;
    for (const auto& word : found) names.push_back(word.text);
    CHECK(names == std::vector<std::string>{"de", "\u00E9\u00E9rste", "schijf", "nascholing", "60"});
    CHECK(names == core::words(text));
    CHECK(text.substr(found[1].span.offset, found[1].span.length) == "\u00C9\u00C9RSTE");
    CHECK(text.substr(found[3].span.offset, found[3].span.length) == "na\u00ADscho\u00ADling");
    CHECK(core::placed_words("").empty());
}
