#include "core/next_year/renewed_text.hpp"
#include "core/text/words.hpp"
#include "tests/core/example_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {

constexpr core::SchoolYear old_year{2026, 9};
const core::NextYearTemplate& words() { return test::bundled_template("vl").next_year; }
std::string date(const std::string& text) { return core::renewed_date(text, old_year, test::bundled_template("vl")); }
std::string renewed(std::string_view old) { return core::renewed_text(old, old_year, test::bundled_template("vl")); }

} // namespace

TEST_CASE("a date without a year that names no day stays as it is") {
    for (const char* same : {"september", "oktober – december", "eind november", "week 42", "1e trimester",
                             "<vul de datum in>", "", "na de kerstvakantie", "doorlopend"})
        CHECK(date(same) == same);
}

TEST_CASE("a month moves with its year") {
    CHECK(date("oktober 2026") == "oktober 2027");
    CHECK(date("eind mei 2027") == "eind mei 2028");
    CHECK(date("september 2026 – juni 2027") == "september 2027 – juni 2028");
    CHECK(date("schooljaar 2026-2027") == "schooljaar 2027-2028");
    CHECK(date("najaar 2026, volgt nog") == "najaar 2027, volgt nog"); // not to be read, but surely not that year
    CHECK(date("juni 2024") == "juni 2024");
}

TEST_CASE("a day becomes its month: the same day is another day of the week") {
    CHECK(date("14 oktober 2026") == "oktober 2027");
    CHECK(date("wo 14/10/2026") == "oktober 2027");
    CHECK(date("2026-10-14") == "oktober 2027");
    CHECK(date("14 oktober") == "oktober");
    CHECK(date("wo 14/10") == "oktober");
    CHECK(date("12-14 januari 2027") == "januari 2028");
    CHECK(date("30 september en 14 oktober 2026") == "september – oktober 2027");
    CHECK(date("12/10/2026 en 14/1/2027") == "oktober, januari 2028");
    CHECK(date("5, 12 en 19 februari") == "februari");
}

TEST_CASE("a template without names of months leaves days alone but for the year") {
    CHECK(core::renewed_date("14 oktober 2026", old_year, {}) == "14 oktober 2027");
}

TEST_CASE("the school year of running text becomes the next one, however it is written") {
    CHECK(renewed("In het schooljaar 2026-2027 leren we.") == "In het schooljaar 2027-2028 leren we.");
    CHECK(renewed("2026 – 2027, 2026/27 en 2026–2027") == "2027 – 2028, 2027/28 en 2027–2028");
    CHECK(renewed("Na 2025-2026 kwam 2026.") == "Na 2025-2026 kwam 2026.");
    CHECK(renewed("Begrotingsjaren 2026 en 2027") == "Begrotingsjaren 2026 en 2027");
    CHECK(core::with_next_school_year("Vanaf 2099/00", {2099, 9}) == "Vanaf 2100/01");
}

TEST_CASE("a day in running text makes room for a placeholder, a month moves") {
    CHECK(renewed("Op 14 oktober 2026 werkt ons team.") == "Op " + words().date + " werkt ons team.");
    CHECK(renewed("Op woensdag 14 oktober 2026.") == "Op " + words().date + ".");
    CHECK(renewed("Zie 14/10/2026 en 2027-03-17.") == "Zie " + words().date + " en " + words().date + ".");
    CHECK(renewed("Tegen mei 2027 is het af.") == "Tegen mei 2028 is het af.");
    CHECK(renewed("Sinds 1 september 2020 doen we dat.") == "Sinds 1 september 2020 doen we dat.");
    CHECK(renewed("Op 28 mei 2026 las de raad dit.") == "Op 28 mei 2026 las de raad dit."); // before this school year
    CHECK(renewed("Elk jaar op 1 september.") == "Elk jaar op 1 september.");
    CHECK(renewed("Op 14 oktober 2026, in 2026-2027.") == "Op " + words().date + ", in 2027-2028.");
}
