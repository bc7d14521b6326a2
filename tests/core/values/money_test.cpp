// Amounts as people write them, in whole cents.
#include "core/values/money.hpp"
#include "tests/core/example_plan.hpp"

#include <catch2/catch_test_macros.hpp>
#include <limits>

using namespace plan;

namespace {

std::optional<core::Cents> parse_amount(std::string_view text) {
    return core::parse_amount(text, test::amount_words());
}

} // namespace

TEST_CASE("parse_amount: every spelling of an amount") {
    struct Row {
        std::string_view text;
        core::Cents cents;
    };
    for (const auto& [text, cents] : {Row{"€ 1.250,50", 125050},
                                      Row{"1250,5 EUR", 125050},
                                      Row{"€1 250", 125000},
                                      Row{"1.250,-", 125000},
                                      Row{"850", 85000},
                                      Row{"1.250", 125000},
                                      Row{"1.250.000,00", 125000000},
                                      Row{"1 250,50", 125050},
                                      Row{"1250.50", 125050},
                                      Row{"12.50", 1250},
                                      Row{"12,5", 1250},
                                      Row{"12.5", 1250},
                                      Row{"1,250.50", 125050},
                                      Row{"850,--", 85000},
                                      Row{"850,=", 85000},
                                      Row{"850,\u2013", 85000},
                                      Row{"€850", 85000},
                                      Row{"850€", 85000},
                                      Row{"850 euro", 85000},
                                      Row{"EURO 850", 85000},
                                      Row{"eur 850,00", 85000},
                                      Row{"0", 0},
                                      Row{"€ 0,00", 0},
                                      Row{"0,05", 5},
                                      Row{"007", 700},
                                      Row{" 850 ", 85000},
                                      Row{"850,-\u00A0euro", 85000},
                                      Row{"€\u00A01.250,50", 125050},
                                      Row{"1\u00A0250", 125000},
                                      Row{"1\u202F250,50", 125050},
                                      Row{"1\u2009250\u2009000", 125000000},
                                      Row{"\t850\n", 85000}}) {
        CAPTURE(text);
        CHECK(parse_amount(text) == cents);
    }
}

TEST_CASE("parse_amount: words for nothing") {
    for (const std::string_view text :
         {"gratis", "Gratis", "GRATIS", "kosteloos", "geen", "nihil", "nul", "n.v.t.", "N.v.t.", "nvt", "n.v.t",
          "niet van toepassing", "Niet\u00A0van toepassing", " gratis\u00A0"}) {
        CAPTURE(text);
        CHECK(parse_amount(text) == 0);
    }
}

TEST_CASE("parse_amount: negative amounts") {
    for (const std::string_view text :
         {"-850", "- 850", "€ -850", "-€ 850", "- € 850,00", "\u2212850", "€ \u2212850,-", "-850 EUR"}) {
        CAPTURE(text);
        CHECK(parse_amount(text) == -85000);
    }
    for (const std::string_view text : {"--850", "- -850", "-€ -850", "850-"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_amount(text));
    }
}

TEST_CASE("parse_amount: what cannot be read with certainty") {
    for (const std::string_view text : {"",
                                        " ",
                                        "€",
                                        "EUR",
                                        "-",
                                        ",50",
                                        ".50",
                                        "1,250",
                                        "12.3456",
                                        "0.250",
                                        "0 250",
                                        "0,250.50",
                                        "012.250",
                                        "0.250,00",
                                        "12,345",
                                        "1.25.000",
                                        "1.2500",
                                        "12 50",
                                        "1 2 3",
                                        "ca. 500",
                                        "±500",
                                        "500 à 600",
                                        "500-600",
                                        "500/600",
                                        "500 per persoon",
                                        "vijfhonderd",
                                        "€ 500 + btw",
                                        "1.250,505",
                                        "1.250,50,50",
                                        "1.250.50",
                                        "1,250,50",
                                        "850 €€",
                                        "$ 850",
                                        "850 USD",
                                        "1e3",
                                        "0x10",
                                        "1'250",
                                        "１２",
                                        "500?",
                                        "\xFF"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_amount(text));
    }
}

TEST_CASE("parse_amount: as large as 64 bits hold, and no larger") {
    CHECK(parse_amount("92233720368547758,07") == std::numeric_limits<core::Cents>::max());
    CHECK(parse_amount("-92.233.720.368.547.758,07") == -std::numeric_limits<core::Cents>::max());
    CHECK_FALSE(parse_amount("92233720368547758,08"));
    CHECK_FALSE(parse_amount("99999999999999999999"));
    CHECK_FALSE(parse_amount(std::string(100'000, '9')));
    CHECK(parse_amount(std::string(100'000, '0')) == 0);
}

TEST_CASE("format_amount: euros as a Dutch reader expects them") {
    struct Row {
        core::Cents cents;
        std::string_view text;
    };
    for (const auto& [cents, text] :
         {Row{0, "€ 0,00"}, Row{5, "€ 0,05"}, Row{50, "€ 0,50"}, Row{990, "€ 9,90"}, Row{85000, "€ 850,00"},
          Row{99999, "€ 999,99"}, Row{100000, "€ 1.000,00"}, Row{125050, "€ 1.250,50"},
          Row{123456789, "€ 1.234.567,89"}, Row{-85000, "€ -850,00"}, Row{-5, "€ -0,05"},
          Row{std::numeric_limits<core::Cents>::min(), "€ -92.233.720.368.547.758,08"}}) {
        CAPTURE(cents);
        CHECK(core::format_amount(cents) == text);
    }
}

TEST_CASE("an amount that is written can be read again") {
    for (core::Cents cents = 1; cents < 1'000'000'000'000'000; cents = cents * 7 + 3) {
        CAPTURE(cents);
        CHECK(parse_amount(core::format_amount(cents)) == cents);
        CHECK(parse_amount(core::format_amount(-cents)) == -cents);
    }
}

TEST_CASE("is_plain_amount: one number, of which nothing is lost when it becomes a number") {
    const auto is_plain = [](std::string_view text) { return core::is_plain_amount(text, test::amount_words()); };
    for (const std::string_view text : {"€ 1.250,50", "850", "850 euro", "eur. 300", "300.", "-50", "€\u00A0850,-"}) {
        CAPTURE(text);
        CHECK(is_plain(text));
    }
    for (const std::string_view text :
         {"", "gratis", "n.v.t.", "2 x € 85", "€ 100 incl. btw", "12 x € 50 = € 600", "€ 600¹", "€ 600*", "300\n150",
          "300\neuro", "300\t", "€ 50/persoon", "ca. 300", "10%"}) {
        CAPTURE(text);
        CHECK(is_plain(text) == (text == "300\t")); // at the end a tab is nothing
    }
}
