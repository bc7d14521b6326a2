// placeholder-like: what looks like something to fill in, in other marks than a placeholder's.
#include "core/text/open_spots.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/follow_up_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {

/// "" where there is none; several are joined by "|".
std::string spots(std::string_view text) {
    std::string result;
    for (const auto& span : core::find_open_spots(text, test::bundled_template("vl").vocabulary))
        result += (result.empty() ? "" : "|") + std::string(text.substr(span.offset, span.length));
    return result;
}

struct Row {
    std::string_view text;
    std::string_view spot;
};

} // namespace

TEST_CASE("placeholder-like: leads to exactly the spot", "[rule]") {
    for (const auto* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        auto document = test::new_plan(profile);
        test::cell(document, "Verantwoordelijke", 1, "Verantwoordelijke") = "Mevrouw ……… (onder voorbehoud)";
        const auto finding = test::only_new_finding(document, "placeholder-like", profile);
        CHECK(test::text_at(document, finding.place) == "………");
        CHECK(finding.severity == core::Severity::hint);
        CHECK(core::is_none(finding.fix));
    }
}

TEST_CASE("placeholder-like: highlighted text, unless a placeholder is in it", "[rule]") {
    auto document = test::new_plan();
    document.blocks.emplace_back(core::Paragraph{"Wij kiezen drie doelen.", "Text body", 0, false});
    const auto block = document.blocks.size() - 1;
    document.marks.push_back({core::TextMark::Kind::highlighted, {block, std::nullopt, 11, 4}, "drie"});
    document.marks.push_back({core::TextMark::Kind::note, {block, std::nullopt, 0, 0}, "vier"});
    CHECK(test::text_at(document, test::only_new_finding(document, "placeholder-like").place) == "drie");
    std::get<core::Paragraph>(document.blocks[block]).outline_level = 1;
    CHECK(test::findings_of(document, "placeholder-like").empty());
}

TEST_CASE("find_open_spots: dots, lines, crosses, words and other brackets") {
    for (const auto& [text, spot] :
         {Row{"………", "………"}, Row{"Op ..... beslist het team.", "....."}, Row{"Naam: . . . . . .", ". . . . . ."},
          Row{"In ____ begint het", "____"}, Row{"Mevrouw XXX begeleidt", "XXX"}, Row{"op xx/xx/2026", "xx/xx/2026"},
          Row{"n.t.b.", "n.t.b."}, Row{"Datum: n.t.b., plaats volgt", "n.t.b."}, Row{" PM ", "PM"},
          Row{"Nog in te vullen.", "Nog in te vullen."},
          Row{"Wij zijn [vul in] en [naam van de school]", "[vul in]|[naam van de school]"},
          Row{"[Vul hier de visie van 2026 van je school in]", "[Vul hier de visie van 2026 van je school in]"},
          Row{"{naam}", "{naam}"}, Row{"door ‹vul aan› en «vul aan»", "‹vul aan›|«vul aan»"}, Row{"[datum]", "[datum]"},
          Row{"[XXX]", "XXX"}, Row{"[……]", "……"}}) {
        CAPTURE(text);
        CHECK(spots(text) == spot);
    }
}

TEST_CASE("find_open_spots: what is none") {
    for (const std::string_view text : {"",
                                        "Dat zien we nog…",
                                        "en zo verder...",
                                        "(…)",
                                        "[…]",
                                        "[...]",
                                        "[1]",
                                        "[12, p. 4]",
                                        "[directie]",
                                        "[x]",
                                        "[ ]",
                                        "n.v.t.",
                                        "geen",
                                        "Inleiding .......... 3",
                                        "Inleiding\t………… 12",
                                        "________________________________________",
                                        "snake_case en __init__",
                                        "hoofdstuk XX",
                                        "XXL",
                                        "2 x 85",
                                        "x",
                                        "PMR",
                                        "De PM vergadert in {a, b}",
                                        "f(x) = {x | x > 0}",
                                        "«Lezen is een feest»",
                                        "[data van 2026]",
                                        "<Vul in>",
                                        "een ‹zin› tussen haken"}) {
        CAPTURE(text);
        CHECK(spots(text).empty());
    }
}

TEST_CASE("placeholder-like: short answers in the follow-up are answers", "[rule]") {
    auto document = test::new_plan();
    test::add_follow_up(document, {{"Lesson study begrijpend lezen", "", "", "-", "2,5", "€ 10,-", "F-12", "map 3"},
                                   {"Lerend netwerk digitaal beleid", "–", "–", "–", "–", "", "n.v.t.", "/"}});
    CHECK(test::new_findings(document, "placeholder-like").empty());
}
