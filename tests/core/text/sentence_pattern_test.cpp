#include "core/text/sentence_pattern.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace plan;

namespace {

using Texts = std::vector<std::string>;

core::ParagraphPattern study_day() {
    core::ParagraphPattern pattern;
    for (const char* sentence : {"Op {date} werkt het team rond {theme}.", "Dat hoort bij {goal}.", "{programme}"})
        pattern.push_back(core::parse_sentence_pattern(sentence, {"date", "theme", "goal", "programme"}).value());
    return pattern;
}

const Texts prompts{"<datum>", "<thema>", "<doel>", "<programma>"};

} // namespace

TEST_CASE("a sentence is text and gaps; an unknown name or no gap is refused") {
    const auto pattern = core::parse_sentence_pattern("Op {date}: {theme}!", {"theme", "date"}).value();
    CHECK(pattern.before == "Op ");
    REQUIRE(pattern.gaps.size() == 2);
    CHECK(pattern.gaps[0].field == 1);
    CHECK(pattern.gaps[0].behind == ": ");
    CHECK(pattern.gaps[1].behind == "!");
    CHECK_FALSE(core::parse_sentence_pattern("Op {day}", {"date"}).has_value());
    CHECK_FALSE(core::parse_sentence_pattern("Op {date", {"date"}).has_value());
    CHECK_FALSE(core::parse_sentence_pattern("Op maandag", {"date"}).has_value());
}

TEST_CASE("answers become sentences and are read back from them") {
    const auto answers =
        GENERATE(Texts{"14 oktober 2026", "taal", "Nederlands", "Voormiddag: lezen. Namiddag: oefenen."},
                 Texts{"14/10", "AI 2.0 in de klas", "", ""}, Texts{"", "taal", "", "We lezen samen."},
                 Texts{"eind mei", "", "Wiskunde", ""}, Texts{"", "", "Wiskunde", ""}, Texts{"", "", "", "We lezen."});
    const auto text = core::write_sentences(study_day(), answers, prompts);
    Texts read(4);
    REQUIRE(core::read_sentences(study_day(), text, read));
    CHECK(read == answers);
}

TEST_CASE("a sentence without an answer is left out, a gap without one gets its placeholder") {
    CHECK(core::write_sentences(study_day(), {"", "", "", ""}, prompts).empty());
    CHECK(core::write_sentences(study_day(), {"maandag", "", "", ""}, prompts) ==
          "Op maandag werkt het team rond <thema>.");
    CHECK(core::write_sentences(study_day(), {"", "", "", "We lezen."}, prompts) ==
          "Op <datum> werkt het team rond <thema>. We lezen.");
    CHECK(core::write_sentences(study_day(), {"", "", "Wiskunde.", ""}, prompts) == "Dat hoort bij Wiskunde.");
}

TEST_CASE("another text is not read, and sets nothing") {
    const auto* const text =
        GENERATE("", "Het team werkt op maandag.", "Op maandag werkt het team", "Dat hoort bij ons");
    Texts read{"a", "b", "c", "d"};
    CHECK_FALSE(core::read_sentences(study_day(), text, read));
    CHECK(read == Texts{"a", "b", "c", "d"});
}
