// Days as plans write them, and the days that texts of a template mean: "date 10-14", "before 06-16".
#include "core/template/written_day.hpp"
#include "core/values/period_parser.hpp"
#include "tests/core/example_plan.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace plan;
using core::Day;
using core::SchoolYear;

namespace {

Day day(int year, unsigned month, unsigned of_month) {
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{of_month};
}

/// As "2026-10-14"; empty where the text means no day.
std::string meant_by(std::string_view text, const SchoolYear& school_year = {2026, 9}) {
    const auto found = core::named_day(text, school_year);
    return found ? core::iso_date(*found) : std::string();
}

} // namespace

TEST_CASE("date_in_words: day, month and year as a plan writes them") {
    const auto* const profile = GENERATE("vl", "nl");
    const auto& plan_template = test::bundled_template(profile);
    CHECK(core::date_in_words(plan_template, day(2026, 10, 14)) == "14 oktober 2026");
    CHECK(core::date_in_words(plan_template, day(2027, 1, 1)) == "1 januari 2027");
    CHECK(core::date_in_words(plan_template, day(2026, 12, 31)) == "31 december 2026");
    CHECK(core::date_in_words(plan_template, day(2028, 2, 29)) == "29 februari 2028");
}

TEST_CASE("date_in_words: what it writes is read again as that day") {
    const auto& plan_template = test::bundled_template("vl");
    constexpr SchoolYear year{2026, 9};
    for (unsigned month = 1; month <= 12; ++month) {
        const auto each = day(year.year_of_month(month), month, 28);
        CAPTURE(core::iso_date(each));
        CHECK(core::parse_period(core::date_in_words(plan_template, each), year, plan_template.dates) ==
              core::Period{each, each});
    }
}

TEST_CASE("date_in_words: a template without names of months has dates in figures") {
    CHECK(core::date_in_words(core::Template(), day(2026, 10, 14)) == "2026-10-14");
    core::Template half_a_year;
    half_a_year.months = {"januari", "februari", "maart", "april", "mei", "juni"};
    CHECK(core::date_in_words(half_a_year, day(2027, 6, 1)) == "1 juni 2027");
    CHECK(core::date_in_words(half_a_year, day(2027, 7, 1)) == "2027-07-01");
}

TEST_CASE("named_day: a date lies in the school year") {
    CHECK(meant_by("date 10-14") == "2026-10-14");
    CHECK(meant_by("date 12-31") == "2026-12-31");
    CHECK(meant_by("date 01-05") == "2027-01-05");
    CHECK(meant_by("date 1-5") == "2027-01-05");
    CHECK(meant_by("date 09-01") == "2026-09-01"); // the first day of the school year
    CHECK(meant_by("date 08-31") == "2027-08-31"); // and the last one
    CHECK(meant_by("date 08-03", {2026, 8}) == "2026-08-03");
    CHECK(meant_by("date 07-30", {2026, 8}) == "2027-07-30");
    CHECK(meant_by("date 10-14", {2031, 9}) == "2031-10-14");
}

TEST_CASE("named_day: what is before the school year lies in the calendar year in which that begins") {
    CHECK(meant_by("before 06-16") == "2026-06-16");
    CHECK(meant_by("before 01-20") == "2026-01-20");
    CHECK(meant_by("before 06-16", {2026, 8}) == "2026-06-16");
    CHECK(meant_by("before 10-14") == "2026-10-14"); // said so, though the year has begun then
}

TEST_CASE("named_day: a day at a weekend is the Monday after it") {
    CHECK(meant_by("date 10-16") == "2026-10-16"); // a Friday
    CHECK(meant_by("date 10-17") == "2026-10-19");
    CHECK(meant_by("date 10-18") == "2026-10-19");
    CHECK(meant_by("date 10-19") == "2026-10-19");
    CHECK(meant_by("date 10-31") == "2026-11-02");            // in the month after it
    CHECK(meant_by("date 12-31", {2033, 9}) == "2034-01-02"); // in the year after it
    CHECK(meant_by("before 06-13") == "2026-06-15");
    CHECK(meant_by("before 06-14") == "2026-06-15");
}

TEST_CASE("named_day: 29 February is a day of leap years alone") {
    CHECK(meant_by("date 02-29", {2027, 9}) == "2028-02-29");
    CHECK(meant_by("date 02-29").empty());
    CHECK(meant_by("before 02-29", {2028, 9}) == "2028-02-29");
    CHECK(meant_by("before 02-29", {2027, 9}).empty());
}

TEST_CASE("named_day: any other text means no day") {
    for (const std::string_view text : {"",
                                        "date",
                                        "date ",
                                        "before",
                                        "before ",
                                        "other",
                                        "schoolYear",
                                        "10-14",
                                        "date 13-40",
                                        "date 2-30",
                                        "date 4-31",
                                        "date 0-1",
                                        "date 1-0",
                                        "date 13-1",
                                        "date 10-32",
                                        "date 257-1",
                                        "date 10-257",
                                        "date 99999999999-1",
                                        "date 10",
                                        "date 10-",
                                        "date -14",
                                        "date -10-14",
                                        "date 10--14",
                                        "date 10-14-2026",
                                        "date 10/14",
                                        "date 10-14 ",
                                        "date  10-14",
                                        "date +10-14",
                                        "date tien-14",
                                        "Date 10-14",
                                        "dates 10-14",
                                        "before 13-40",
                                        "before tien",
                                        "beforehand 06-16"}) {
        CAPTURE(text);
        CHECK(meant_by(text).empty());
    }
}
