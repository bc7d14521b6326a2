// Amounts and years in running text.
#include "core/values/amount_search.hpp"
#include "tests/core/example_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {

std::vector<core::PlacedAmount> find_amounts(std::string_view text) {
    return core::find_amounts(text, test::amount_words());
}

} // namespace

TEST_CASE("find_amounts: numbers with a currency, and the whole of them") {
    struct Row {
        std::string_view text;
        std::string_view found;
        core::Cents cents;
    };
    for (const auto& [text, found, cents] :
         {Row{"Dat is € 2.880,00.", "€ 2.880,00", 288000}, Row{"(€2880)", "€2880", 288000},
          Row{"ruim 2\u00A0880,50 euro's", "2\u00A0880,50 euro", 288050}, Row{"EUR 2 880, en", "EUR 2 880", 288000},
          Row{"€\u00A0850,- per jaar", "€\u00A0850,-", 85000}, Row{"in 2026 € 12,5", "€ 12,5", 1250},
          Row{"850€", "850€", 85000}, Row{"samen €\u2003850", "€\u2003850", 85000},
          Row{"samen €\u200B\u00A0850", "€\u200B\u00A0850", 85000},
          Row{"1\u2007250\u2009euro", "1\u2007250\u2009euro", 125000}}) {
        CAPTURE(text);
        const auto amounts = find_amounts(text);
        REQUIRE(amounts.size() == 1);
        CHECK(text.substr(amounts[0].span.offset, amounts[0].span.length) == found);
        CHECK(amounts[0].cents == cents);
    }
    CHECK(find_amounts("€ 1 en € 2, samen 3 euro").size() == 3);
}

TEST_CASE("find_amounts: bare numbers, other units and what cannot be read") {
    for (const std::string_view text : {"", "€", "2.880", "60%", "in 2026", "12 eurekadagen", "€ 0.250", "€ x",
                                        "€ 1,250", "\xE2\x82", "2026 \xC2", "9"}) {
        CAPTURE(text);
        CHECK(find_amounts(text).empty());
    }
}

TEST_CASE("single_year: one year, however often") {
    CHECK(core::single_year("In 2026, en nog eens 2026") == 2026);
    for (const std::string_view text : {"", "2026-2027", "in 20266", "1999", "€ 20.260", "20xx"}) {
        CAPTURE(text);
        CHECK_FALSE(core::single_year(text));
    }
}
