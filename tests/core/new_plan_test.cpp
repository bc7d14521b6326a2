// A new plan, as it is made: what the checker says of it must be true, and no more than that.
#include "core/placeholder.hpp"
#include "example_plan.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace plan;

TEST_CASE("a new plan has open placeholders and unchanged examples, and nothing else is wrong") {
    const std::string profile = GENERATE("vl", "nl");
    const auto document = test::new_plan(profile);
    const auto findings = core::check_plan(test::read(document), document, core::Occasion::sending, test::today);
    CHECK_FALSE(findings.empty());
    for (const auto& finding : findings) {
        INFO(finding.rule << " " << finding.subject);
        CHECK((finding.rule == "placeholder-left" || finding.rule == "example-unchanged"));
        if (finding.rule == "placeholder-left")
            CHECK(core::is_only_placeholder(test::text_at(document, finding.place)));
    }
}

TEST_CASE("every activity of a new plan is matched by an item of the agenda") {
    const std::string profile = GENERATE("vl", "nl");
    const auto document = test::new_plan(profile);
    const auto plan = test::read(document);
    CHECK(plan.activities.size() >= 6);
    CHECK(plan.agenda.size() == plan.activities.size());
    for (std::size_t at = 0; at < plan.agenda.size(); ++at) {
        REQUIRE(plan.agenda[at].match);
        CHECK(plan.activities[*plan.agenda[at].match].activity.text == plan.agenda[at].activity.text);
    }
}
