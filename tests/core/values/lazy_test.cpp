#include "core/values/lazy.hpp"

#include <catch2/catch_test_macros.hpp>
#include <stdexcept>
#include <string>

using namespace plan;

TEST_CASE("a lazy value is made once, for all its copies, when one is asked") {
    int made = 0;
    const core::Lazy<std::string> value([&made] { return std::to_string(++made); });
    const auto copy = value;
    CHECK(made == 0);
    CHECK(*copy == "1");
    CHECK(value->size() == 1);
    CHECK(made == 1);
}

TEST_CASE("what could not be made is tried again") {
    int tries = 0;
    const core::Lazy<int> value([&tries] { return ++tries == 1 ? throw std::runtime_error("no") : tries; });
    CHECK_THROWS_AS(*value, std::runtime_error);
    CHECK(*value == 2);
}

TEST_CASE("a lazy value may be none") {
    CHECK_FALSE(core::Lazy<int>());
    CHECK(core::Lazy<int>([] { return 1; }));
}
