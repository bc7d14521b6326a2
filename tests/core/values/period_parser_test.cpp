// Dates as plans write them.
#include "core/values/calendar.hpp"
#include "core/values/period_parser.hpp"
#include "tests/core/example_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {

/// "2026-10-14" for one day, "2026-10-01..2026-10-31" for more, "" for unreadable.
std::string read(std::string_view text, int first_year = 2026, unsigned first_month = 9) {
    const auto period = core::parse_period(text, {first_year, first_month}, test::date_words());
    if (!period) return "";
    const auto from = core::iso_date(period->from);
    return period->from == period->to ? from : from + ".." + core::iso_date(period->to);
}

struct Row {
    std::string_view text;
    std::string_view period;
};

} // namespace

TEST_CASE("parse_period: one day") {
    for (const std::string_view text : {"14 oktober 2026",
                                        "14 oktober",
                                        "14 okt.",
                                        "14 OKT 2026",
                                        "14okt",
                                        "wo 14/10",
                                        "wo. 14/10/26",
                                        "woensdag 14 oktober",
                                        "14/10",
                                        "14/10/2026",
                                        "14-10",
                                        "14-10-2026",
                                        "14-10-26",
                                        "14.10.2026",
                                        "14 / 10 / 2026",
                                        "2026-10-14",
                                        "14de oktober",
                                        "14e oktober 2026",
                                        "op 14 oktober",
                                        "\u00A014\u00A0oktober\u00A02026\u00A0",
                                        "14  oktober\t2026",
                                        "14 oktober 2026."}) {
        CAPTURE(text);
        CHECK(read(text) == "2026-10-14");
    }
    CHECK(read("1 september") == "2026-09-01");
    CHECK(read("1ste september") == "2026-09-01");
    CHECK(read("do 1 okt. 2026") == "2026-10-01");
    CHECK(read("31 augustus") == "2027-08-31");
}

TEST_CASE("parse_period: a month or a part of one") {
    for (const auto& [text, period] :
         {Row{"september", "2026-09-01..2026-09-30"}, Row{"sept.", "2026-09-01..2026-09-30"},
          Row{"Sep", "2026-09-01..2026-09-30"}, Row{"in maart", "2027-03-01..2027-03-31"},
          Row{"ma 1 mrt", "2027-03-01"}, Row{"maart 2027", "2027-03-01..2027-03-31"},
          Row{"februari", "2027-02-01..2027-02-28"}, Row{"februari 2028", "2028-02-01..2028-02-29"},
          Row{"begin november", "2026-11-01..2026-11-10"}, Row{"half november", "2026-11-11..2026-11-20"},
          Row{"midden november", "2026-11-11..2026-11-20"}, Row{"eind november", "2026-11-21..2026-11-30"},
          Row{"einde december 2026", "2026-12-21..2026-12-31"}}) {
        CAPTURE(text);
        CHECK(read(text) == period);
    }
}

TEST_CASE("parse_period: a month without a year belongs to the school year") {
    CHECK(read("augustus", 2026, 9) == "2027-08-01..2027-08-31");
    CHECK(read("augustus", 2026, 8) == "2026-08-01..2026-08-31");
    CHECK(read("juli", 2026, 8) == "2027-07-01..2027-07-31");
    CHECK(read("september", 2026, 8) == read("september", 2026, 9));
    CHECK(read("januari", 2026, 8) == "2027-01-01..2027-01-31");
}

TEST_CASE("parse_period: weeks of ISO 8601") {
    CHECK(read("week 42") == "2026-10-12..2026-10-18");
    CHECK(read("wk. 42") == "2026-10-12..2026-10-18");
    CHECK(read("week 42 2026") == "2026-10-12..2026-10-18");
    CHECK(read("week 1") == "2027-01-04..2027-01-10");
    CHECK(read("week 2 2026") == "2026-01-05..2026-01-11");
    CHECK(read("week 36") == "2026-08-31..2026-09-06"); // the week in which school begins
}

TEST_CASE("parse_period: week 53 only in years that have one") {
    CHECK(read("week 53", 2026) == "2026-12-28..2027-01-03");
    CHECK(read("week 53", 2020) == "2020-12-28..2021-01-03");
    CHECK(read("week 53", 2025).empty());
    CHECK(read("week 53", 2027).empty());
    CHECK(read("week 53 2027").empty());
    CHECK(read("week 54").empty());
    CHECK(read("week 0").empty());
}

TEST_CASE("parse_period: ranges") {
    for (const auto& [text, period] :
         {Row{"oktober \u2013 december", "2026-10-01..2026-12-31"},
          Row{"oktober\u2013december", "2026-10-01..2026-12-31"}, Row{"oktober - december", "2026-10-01..2026-12-31"},
          Row{"oktober t/m december", "2026-10-01..2026-12-31"},
          Row{"van oktober tot december", "2026-10-01..2026-12-31"},
          Row{"oktober t.e.m. december", "2026-10-01..2026-12-31"},
          Row{"oktober tot en met december", "2026-10-01..2026-12-31"},
          Row{"oktober en november", "2026-10-01..2026-11-30"}, Row{"oktober/november", "2026-10-01..2026-11-30"},
          Row{"december \u2013 februari", "2026-12-01..2027-02-28"},
          Row{"november \u2013 januari 2027", "2026-11-01..2027-01-31"}, Row{"12-14 oktober", "2026-10-12..2026-10-14"},
          Row{"12 tot 14 oktober 2026", "2026-10-12..2026-10-14"}, Row{"10-12 november", "2026-11-10..2026-11-12"},
          Row{"12/10 - 14/10", "2026-10-12..2026-10-14"}, Row{"12 oktober \u2013 2 november", "2026-10-12..2026-11-02"},
          Row{"2026-10-12 \u2013 2026-10-14", "2026-10-12..2026-10-14"},
          Row{"week 42 \u2013 week 43", "2026-10-12..2026-10-25"},
          Row{"eind november \u2013 half december", "2026-11-21..2026-12-20"}}) {
        CAPTURE(text);
        CHECK(read(text) == period);
    }
}

TEST_CASE("parse_period: parts of the school year") {
    CHECK(read("1e trimester") == "2026-09-01..2026-12-31");
    CHECK(read("Tweede trimester") == "2027-01-01..2027-03-31");
    CHECK(read("3de trimester") == "2027-04-01..2027-08-31");
    CHECK(read("1ste trimester", 2026, 8) == "2026-08-01..2026-12-31");
    for (const std::string_view text :
         {"schooljaar", "hele schooljaar", "het hele jaar", "gedurende het schooljaar", "Doorlopend"}) {
        CAPTURE(text);
        CHECK(read(text) == "2026-09-01..2027-08-31");
    }
}

TEST_CASE("parse_period: the 29th of February only in leap years") {
    CHECK(read("29 februari", 2027) == "2028-02-29");
    CHECK(read("29 februari", 2026).empty());
    CHECK(read("29/2/2028") == "2028-02-29");
    CHECK(read("29-02-2100").empty());
    CHECK(read("2027-02-29").empty());
}

TEST_CASE("parse_period: what cannot be read with certainty") {
    for (const std::string_view text : {"",
                                        " ",
                                        "herfstvakantie",
                                        "na de herfst",
                                        "ooit",
                                        "binnenkort",
                                        "nog te bepalen",
                                        "2026",
                                        "14",
                                        "14.",
                                        "31 februari",
                                        "31 februari \u2013 maart",
                                        "31 november",
                                        "0 mei",
                                        "0/10",
                                        "32 mei",
                                        "14/13",
                                        "14/0",
                                        "2026-13-01",
                                        "2026-10-32",
                                        "14 oktober 20",
                                        "14 oktober 20266",
                                        "141 oktober",
                                        "oktoberfeest",
                                        "mei - oktober",
                                        "14-12 oktober",
                                        "december \u2013",
                                        "\u2013 december",
                                        "oktober december",
                                        "4e trimester",
                                        "week",
                                        "week 42b",
                                        "vandaag",
                                        "<vul in>",
                                        "\xFF\xFF",
                                        "14 ok\xFFtober"}) {
        CAPTURE(text);
        CHECK(read(text).empty());
    }
}

TEST_CASE("parse_period: a very long text is no date, and takes no time") {
    CHECK(read(std::string(10'000, '1')).empty());
    CHECK(read(std::string(10'000, ' ') + "oktober").empty());
    std::string months;
    for (int at = 0; at < 1'000; ++at) months += "oktober - ";
    CHECK(read(months).empty());
}
