#include "core/text/name_list.hpp"

#include <catch2/catch_test_macros.hpp>

using plan::core::listed;

TEST_CASE("names are listed as a sentence names them") {
    using Names = std::vector<std::string>;
    CHECK(listed(Names{}).empty());
    CHECK(listed(Names{"datum"}) == "datum");
    CHECK(listed(Names{"datum", "uitkomst"}) == "datum, uitkomst");
    CHECK(listed(Names{"", "datum", "", "uitkomst", ""}) == "datum, uitkomst");
    CHECK(listed(std::vector{1, 2}, [](int number) { return std::to_string(number); }) == "1, 2");
}
