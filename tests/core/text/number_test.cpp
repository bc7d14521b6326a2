#include "core/text/number.hpp"

#include <catch2/catch_test_macros.hpp>

using plan::core::read_number;

TEST_CASE("a text is a number when it is digits alone") {
    CHECK(read_number("0") == 0U);
    CHECK(read_number("2026") == 2026U);
    CHECK(read_number("007") == 7U);
    for (const char* other : {"", " 1", "1 ", "-1", "+1", "1.5", "een", "1e3", "99999999999999999999"}) {
        CAPTURE(other);
        CHECK_FALSE(read_number(other));
    }
}
