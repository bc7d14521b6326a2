#include "core/takeover/copied_lines.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan::core;
using Rows = std::vector<std::vector<std::string>>;

TEST_CASE("lines with tabs are rows, all as long as the longest") {
    const auto table = table_of_lines("Wat\tWanneer\tPrijs\n\nLeesdag\t14 oktober\nRekendag\t\t€ 50\n");
    REQUIRE(table.has_value());
    CHECK(table->rows == Rows{{"Wat", "Wanneer", "Prijs"}, {"Leesdag", "14 oktober", ""}, {"Rekendag", "", "€ 50"}});
}

TEST_CASE("a text without cells is no table") {
    CHECK_FALSE(table_of_lines("").has_value());
    CHECK_FALSE(table_of_lines("Een zin.\nNog een zin.").has_value());
    CHECK_FALSE(table_of_lines("Naam\tWaarde\nEen zin.").has_value());
}
