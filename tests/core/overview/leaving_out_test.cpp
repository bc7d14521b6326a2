// An overview without some of its sheets says the same in the others.
#include "core/overview/leaving_out.hpp"
#include "core/overview/overview_json.hpp"
#include "tests/core/overview/overview_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

TEST_CASE("leaving out: the sheets of a kind go, figures stay") {
    const std::vector plans{test::read_plan_of(test::made_record("De Linde", {"Taal", "Rekenen"}), "linde.odt")};
    const auto whole = core::overview::compose(plans, {});
    auto less = whole;
    core::overview::leave_out(less, {"goals", "agenda"});
    CHECK(less.sheets.size() == whole.sheets.size() - 4);
    for (const auto* gone : {"goals", "school-goals", "odd-goals", "agenda"}) CHECK(less.find(gone) == nullptr);
    for (const auto* kept : {"schools", "budget", "activities", "costs", "talks", "not-read"})
        CHECK(less.find(kept) != nullptr);
    REQUIRE(less.figures.list.size() == whole.figures.list.size());
    for (std::size_t at = 0; at < less.figures.list.size(); ++at)
        CHECK(less.figures.list[at].value == whole.figures.list[at].value);
    CHECK(core::overview::overview_json(less).find("\"school-goals\":[") == std::string::npos);
    auto same = whole;
    core::overview::leave_out(same, {});
    CHECK(same.sheets.size() == whole.sheets.size());
}
