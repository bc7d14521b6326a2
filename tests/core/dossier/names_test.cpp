// Leaving out names: functions, groups and counts stay, what looks like a person does not.
#include "core/dossier/names.hpp"

#include "tests/core/example_plan.hpp"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

using namespace plan;

namespace {

struct Case {
    std::string written;
    std::string left;
};

void check(const std::vector<Case>& cases, std::string_view profile) {
    for (const auto& [written, left] : cases) {
        CAPTURE(written);
        CHECK(core::without_names(written, test::bundled_template(profile)) == left);
    }
}

} // namespace

TEST_CASE("what names nobody stays as it is") {
    const std::vector<std::string> texts = {
        "12 leraren",
        "alle personeelsleden",
        "Alle personeelsleden",
        "het hele team (24)",
        "leraren van de derde graad, zorgteam en directie",
        "Leraren en zorgteam",
        "ICT-coördinator en directie",
        "Zorgcoördinator",
        "3 leerkrachten; 2 begeleiders",
        "beginnende leraren",
        "De directie",
        "leraren Frans",
        "leraren PAV",
        "logopedist",
        "juf en meester",
        "iedereen, behalve de directie",
        "factuur F2026-014, map 3",
        "Factuur 12",
        "4A en 4B",
        "6 uur",
        "",
    };
    for (const auto& text : texts) {
        CAPTURE(text);
        CHECK(core::without_names(text, test::bundled_template("vl")) == text);
    }
}

TEST_CASE("names become initials") {
    check({{"Jan Peeters", "J.P."},
           {"An De Smet, Wim Jansen en de zorgcoördinator", "A.D.S., W.J. en de zorgcoördinator"},
           {"Jan", "J."},
           {"Jan van der Linden", "J.v.d.L."},
           {"Jan van der linden", "J.v.d.L."},
           {"Van den Broeck Els", "V.d.B.E."},
           {"De Smet An", "D.S.A."},
           {"Anne-Marie D'Hondt", "A.M.D.H."},
           {"Anne‑Marie d’Hondt", "A.M.D.H."},
           {"Koen 't Hooft", "K.t.H."},
           {"mevr. Peeters", "mevr. P."},
           {"mevr. van Damme en dhr. Claes", "mevr. v.D. en dhr. C."},
           {"juf Ann, meester toon", "juf A., meester T."},
           {"Juf Ann Groep 3", "Juf A.G. 3"},
           {"J. Peeters", "J.P."},
           {"J.P.", "J.P."},
           {"Th. Janssens, A. Claes.", "T.J., A.C."},
           {"JP", "JP"},
           {"JAN PEETERS", "J.P."},
           {"jan peeters", "J.P."},
           {"jan peeters en an de smet", "J.P. en A.d.S."},
           {"Jan peeters", "J.P."},
           {"An Arts", "A.A."},
           {"Jan Peeters zorgcoördinator", "J.P. zorgcoördinator"},
           {"directeur Jan Peeters", "directeur J.P."},
           {"Jan/An/Els", "J./A./E."},
           {"Jan + 3 leraren", "J. + 3 leraren"},
           {"Jan 6 uur, An 3 uur", "J. 6 uur, A. 3 uur"},
           {"Jan\nAn De Smet", "J. A.D.S."},
           {"• Jan Peeters\n• An", "• J.P. • A."},
           {"Jan\u00A0Peeters", "J.P."},
           {"Pee\u00ADters", "P."},
           {"Élodie Ångström", "É.Å."},
           {"Олена Шевченко", "О.Ш."},
           {"王小明", "王."},
           {"Jan van de derde graad", "J. van de derde graad"},
           {"jan.peeters", "J.P."},
           {"attest Jan Peeters.pdf", "attest J.P.P."},
           {"attest-Jan, Attest An", "A.J., Attest A."},
           {"Jan2", "J."},
           {"<b>Jan</b> & co", "<b>J.</b> & co"}},
          "vl");
}

TEST_CASE("mail addresses are gone") {
    check({{"jan.peeters@school.be", ""},
           {"Jan Peeters (jan.peeters@school.be)", "J.P."},
           {"Jan Peeters <jan.peeters@school.be>; An", "J.P.; A."},
           {"mailto:jan@school.be, 3 leraren", "mailto:, 3 leraren"},
           {"@jan, zorgteam", "zorgteam"}},
          "vl");
}

TEST_CASE("the other profile has functions of its own") {
    check({{"6 docenten, teamleider Kees de Vries en de intern begeleider",
            "6 docenten, teamleider K.d.V. en de intern begeleider"},
           {"Onderwijsassistenten", "Onderwijsassistenten"},
           {"MR, OOP", "MR, OOP"}},
          "nl");
}

TEST_CASE("a template without words leaves out more, and nothing is too ugly") {
    core::Template none;
    CHECK(core::without_names("Leraren", none) == "L.");
    CHECK(core::without_names("12 leraren", none) == "12 leraren");
    for (const std::string text : {"\xC3", "\xFF\xFE Jan", "....", "-'-", "((((", ",,;", "\x01\x02", "@", "' ' '"})
        CHECK_NOTHROW(core::without_names(text, test::bundled_template("vl")));
    CHECK(core::without_names(std::string(100'000, 'J'), test::bundled_template("vl")) == "J.");
    std::string many;
    for (int i = 0; i < 5'000; ++i) many += "Jan Peeters, ";
    CHECK(core::without_names(many, test::bundled_template("vl")).find("Jan") == std::string::npos);
}
