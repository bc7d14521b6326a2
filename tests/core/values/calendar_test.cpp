// School years: found in a text, the one that is going on, and the next one to plan for.
#include "core/values/calendar.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;
using core::Day;
using core::SchoolYear;
using std::chrono::year;

namespace {
Day day(int y, unsigned m, unsigned d) {
    return std::chrono::sys_days{year{y} / std::chrono::month{m} / std::chrono::day{d}};
}
} // namespace

TEST_CASE("a school year runs from its first month to the day before that month") {
    CHECK(SchoolYear{2026, 9}.period() == core::Period{day(2026, 9, 1), day(2027, 8, 31)});
    CHECK(SchoolYear{2026, 8}.period() == core::Period{day(2026, 8, 1), day(2027, 7, 31)});
    CHECK(SchoolYear{2023, 3}.period() == core::Period{day(2023, 3, 1), day(2024, 2, 29)});
    CHECK(SchoolYear{2026, 9}.label() == "2026-2027");
    CHECK(SchoolYear{2099, 9}.label() == "2099-2100");
}

TEST_CASE("a month of a school year falls in one of two calendar years") {
    CHECK(SchoolYear{2026, 9}.year_of_month(9) == 2026);
    CHECK(SchoolYear{2026, 9}.year_of_month(12) == 2026);
    CHECK(SchoolYear{2026, 9}.year_of_month(1) == 2027);
    CHECK(SchoolYear{2026, 9}.year_of_month(8) == 2027);
    CHECK(SchoolYear{2026, 8}.year_of_month(8) == 2026);
    CHECK(SchoolYear{2026, 8}.year_of_month(7) == 2027);
}

TEST_CASE("find_school_year: however it is written") {
    for (const std::string_view text :
         {"2026-2027", "2026\u20132027", "2026\u20142027", "2026\u20112027", "2026/2027", "2026/27", "2026-27",
          "2026 - 2027", "2026 \u2013 2027", "2026\u00A0\u2013\u00A02027", "2026 / 27", "Schooljaar 2026-2027",
          "schooljaar 2026-2027.", "Plan (2026-27)", "versie 3 van 12-2025, voor 2026-2027",
          "2024-2026, eerste deel 2026-2027", "vanaf 2026, dus 2026-2027"}) {
        CAPTURE(text);
        CHECK(core::find_school_year(text, 9) == SchoolYear{2026, 9});
    }
    CHECK(core::find_school_year("2026-2027", 8) == SchoolYear{2026, 8});
    CHECK(core::find_school_year("2000-2001", 9) == SchoolYear{2000, 9});
    CHECK(core::find_school_year("2099-2100", 9) == SchoolYear{2099, 9});
    CHECK(core::find_school_year("2099-00", 9) == SchoolYear{2099, 9});
    CHECK(core::find_school_year("2008/09", 9) == SchoolYear{2008, 9});
    CHECK(core::find_school_year("2025-2026 en 2026-2027", 9) == SchoolYear{2025, 9}); // the first
}

TEST_CASE("find_school_year: what is none") {
    for (const std::string_view text : {"",
                                        "2026",
                                        "2026-",
                                        "2026 2027",
                                        "2026-2028",
                                        "2027-2026",
                                        "2026-2026",
                                        "2026-28",
                                        "2026-7",
                                        "2026-271",
                                        "2026-20270",
                                        "12026-2027",
                                        "1999-2000",
                                        "2100-2101",
                                        "1899-1900",
                                        "2026--2027",
                                        "2026-10-14",
                                        "14-10-2026",
                                        "26-27",
                                        "2026 tot 2027",
                                        "<vul het schooljaar in>",
                                        "0476 20 26 27",
                                        "2026-xx",
                                        "2026\u00A0"}) {
        CAPTURE(text);
        CHECK_FALSE(core::find_school_year(text, 9));
    }
}

TEST_CASE("coming_school_year: the first that has not begun") {
    struct Row {
        Day today;
        unsigned first_month;
        int first_year;
    };
    for (const auto& [today, first_month, first_year] :
         {Row{day(2026, 8, 31), 9, 2026}, Row{day(2026, 9, 1), 9, 2027}, Row{day(2026, 11, 21), 9, 2027},
          Row{day(2026, 1, 1), 9, 2026}, Row{day(2026, 12, 31), 9, 2027}, Row{day(2026, 7, 31), 8, 2026},
          Row{day(2026, 8, 1), 8, 2027}, Row{day(2026, 8, 31), 8, 2027}, Row{day(2026, 9, 1), 8, 2027},
          Row{day(2026, 11, 21), 8, 2027}}) {
        CAPTURE(core::iso_date(today), first_month);
        CHECK(core::coming_school_year(today, first_month) == SchoolYear{first_year, first_month});
    }
}

TEST_CASE("running_school_year: the one that has begun, until the day before the next") {
    struct Row {
        Day today;
        unsigned first_month;
        int first_year;
    };
    for (const auto& [today, first_month, first_year] :
         {Row{day(2026, 8, 31), 9, 2025}, Row{day(2026, 9, 1), 9, 2026}, Row{day(2026, 12, 31), 9, 2026},
          Row{day(2027, 1, 1), 9, 2026}, Row{day(2027, 8, 31), 9, 2026}, Row{day(2028, 2, 29), 9, 2027},
          Row{day(2026, 7, 31), 8, 2025}, Row{day(2026, 8, 1), 8, 2026}, Row{day(2026, 8, 31), 8, 2026},
          Row{day(2027, 1, 1), 8, 2026}, Row{day(2027, 7, 31), 8, 2026}}) {
        CAPTURE(core::iso_date(today), first_month);
        const auto running = core::running_school_year(today, first_month);
        CHECK(running == SchoolYear{first_year, first_month});
        CHECK(running.period().from <= today);
        CHECK(running.period().to >= today);
    }
}

TEST_CASE("is_early_in_school_year: until the end of January a plan may still be made for the year that is going on") {
    for (const auto& early : {day(2026, 9, 1), day(2026, 10, 15), day(2026, 12, 31), day(2027, 1, 1), day(2027, 1, 31)})
        for (const auto first_month : {8U, 9U}) {
            CAPTURE(core::iso_date(early), first_month);
            CHECK(core::is_early_in_school_year(early, first_month));
        }
    for (const auto& late : {day(2027, 2, 1), day(2028, 2, 29), day(2027, 6, 30), day(2027, 7, 31)})
        for (const auto first_month : {8U, 9U}) {
            CAPTURE(core::iso_date(late), first_month);
            CHECK_FALSE(core::is_early_in_school_year(late, first_month));
        }
    CHECK(core::is_early_in_school_year(day(2026, 8, 1), 8)); // its first day
    CHECK(core::is_early_in_school_year(day(2026, 8, 31), 8));
    CHECK_FALSE(core::is_early_in_school_year(day(2026, 8, 1), 9));
    CHECK_FALSE(core::is_early_in_school_year(day(2026, 8, 31), 9)); // the last one of the year before
}

TEST_CASE("iso_date") {
    CHECK(core::iso_date(day(2026, 10, 14)) == "2026-10-14");
    CHECK(core::iso_date(day(2027, 1, 5)) == "2027-01-05");
    CHECK(core::iso_date(day(2024, 2, 29)) == "2024-02-29");
}
