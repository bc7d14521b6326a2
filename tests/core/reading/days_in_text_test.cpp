#include "core/reading/days_in_text.hpp"

#include "tests/core/example_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

TEST_CASE("names_days_in_passing: a sentence that surely names days") {
    const auto& words = test::bundled_template("nl").dates;
    for (const auto* text :
         {"Do 23 januari 2025, 13.00 uur: zorgplicht en de nieuwe wet.",
          "IB-netwerk: 5 bijeenkomsten, 9.00 - 12.00 uur, op 24-09, 19-11, 21-01 en 03-06.",
          "Overige studiedagen: vr 24/01/2025 (halve dag) en ma 12/05/2025.",
          "Woensdag 16 april, 9.30 - 16.00 uur, voor alle doelgroepen.", "We starten op 2026-10-14."}) {
        CAPTURE(text);
        CHECK(core::names_days_in_passing(text, words));
    }
    for (const auto* text : {"Elke starter wordt drie jaar lang begeleid.", "Zie bladzijde 3-4 en hoofdstuk 2.",
                             "Leergang van 4 dagdelen (nov. t/m april) voor 1 school per gemeente.",
                             "We komen samen van 9.00 tot 12.00 uur, in groepen van 3 of 4.", "In 2026-2027 lezen we.",
                             "Artikel 12 van het decreet van 2019", "24/26 leerlingen haalden de toets.", ""}) {
        CAPTURE(text);
        CHECK_FALSE(core::names_days_in_passing(text, words));
    }
}
