// choose_plans: of one plan in several files one counts, and the others are told.
#include "core/overview/plan_choice.hpp"
#include "core/text/matching_key.hpp"
#include "tests/core/overview/overview_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;
using namespace plan::test;
using core::overview::choose_plans;
using core::overview::NotCounted;
using core::overview::PlanRecord;
using core::overview::ReadPlan;

namespace {

PlanRecord version(int number, const std::string& fingerprint) {
    auto record = made_record("Basisschool De Linde", {"Taal"});
    record.version = number;
    record.fingerprint = fingerprint;
    return record;
}

} // namespace

TEST_CASE("choose plans: the higher version counts, however the school is spaced") {
    auto second = version(2, "b");
    second.organisation_key = core::match_key("basisschool  de linde");
    const auto choice = choose_plans({read_plan_of(version(1, "a"), "1.odt"), read_plan_of(second, "2.odt"),
                                      read_plan_of(made_record("Andere school", {}), "x.odt")});
    CHECK(choice.counted.size() == 2);
    REQUIRE(choice.left_out.size() == 1);
    CHECK(choice.left_out[0].plan == 0);
    CHECK(choice.left_out[0].instead == 1);
    CHECK(choice.left_out[0].why == NotCounted::older);
}

TEST_CASE("choose plans: a copy that was handed over is known by the text that the plan says it gave") {
    auto plan = version(1, "a");
    plan.given_fingerprints = {"a"};
    const auto copy = version(1, "a");
    for (const bool copy_first : {true, false}) {
        std::vector<ReadPlan> plans = {read_plan_of(plan, "plan.odt"), read_plan_of(copy, "plan v1.odt")};
        if (copy_first) std::swap(plans[0], plans[1]);
        const auto choice = choose_plans(plans);
        REQUIRE(choice.left_out.size() == 1);
        CHECK(plans[choice.left_out[0].plan].file == "plan v1.odt");
        CHECK(choice.left_out[0].why == NotCounted::copy);
    }
}

TEST_CASE("choose plans: a copy counts where it is all there is") {
    auto copy = version(0, "a");
    copy.is_copy = true;
    const auto choice = choose_plans({read_plan_of(copy, "plan v1.odt")});
    CHECK(choice.counted.size() == 1);
    CHECK(choice.left_out.empty());
    auto later = version(1, "b");
    later.is_copy = true;
    const auto two = choose_plans({read_plan_of(later, "plan v2.odt"), read_plan_of(copy, "plan v1.odt")});
    REQUIRE(two.counted.size() == 1);
    CHECK(two.counted[0] == 0);
    CHECK(two.left_out[0].why == NotCounted::copy);
}

TEST_CASE("choose plans: the same file twice counts once") {
    const auto choice =
        choose_plans({read_plan_of(version(1, "a"), "a.odt"), read_plan_of(version(1, "a"), "kopie van a.odt")});
    REQUIRE(choice.left_out.size() == 1);
    CHECK(choice.left_out[0].why == NotCounted::same_text);
    CHECK(choice.counted[0] == 0);
}

TEST_CASE("choose plans: another level, year or profile is another plan, and so is one that does not say whose it is") {
    auto level = version(1, "a");
    level.level = "secundair";
    auto year = version(1, "a");
    year.school_year = "2027-2028";
    auto profile = version(1, "a");
    profile.profile = "nl";
    auto nobody = version(1, "a");
    nobody.organisation_key.clear();
    auto nobody_else = nobody;
    nobody_else.fingerprint = "b";
    const auto choice =
        choose_plans({read_plan_of(version(1, "a"), "a.odt"), read_plan_of(level, "b.odt"), read_plan_of(year, "c.odt"),
                      read_plan_of(profile, "d.odt"), read_plan_of(nobody, "e.odt"), read_plan_of(nobody_else, "f.odt"),
                      read_plan_of(nobody, "g.odt")});
    CHECK(choice.counted.size() == 6);
    REQUIRE(choice.left_out.size() == 1);
    CHECK(choice.left_out[0].why == NotCounted::same_text);
}
