// Whole plans as people write them (tests/data/cases): the text of each, and all that must be read and found in it.
#include "tests/core/plan_text.hpp"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <set>

using namespace plan;

TEST_CASE("what is read and found in each plan of tests/data/cases") {
    std::set<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(PLAN_TEST_DATA "/cases"))
        if (entry.path().extension() == ".txt") files.insert(entry.path());
    REQUIRE(files.size() >= 4);
    for (const auto& file : files) {
        const auto plan_case = test::read_case(file.string());
        INFO(file.filename());
        REQUIRE_FALSE(plan_case.expected.empty());
        for (const auto& [what, lines] : plan_case.expected) {
            INFO(what);
            CHECK(test::seen_in(plan_case, what) == lines);
        }
    }
}
