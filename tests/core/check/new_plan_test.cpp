// A new plan, as it is made: what the checker says of it must be true, and no more than that.
#include "core/check/plan_check.hpp"
#include "core/text/placeholder.hpp"
#include "tests/core/example_plan.hpp"
#include "tests/core/reading/money_case.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace plan;

TEST_CASE("a new plan has open placeholders and unchanged examples, and nothing else is wrong") {
    const std::string profile = GENERATE("vl", "nl");
    const auto document = test::new_plan(profile);
    const auto findings = core::check_plan(test::read(document), document, core::Occasion::writing, test::today);
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

TEST_CASE("a finished plan with real means has nothing wrong with its money") {
    const test::Rows means =
        GENERATE(test::Rows{{"2026", "€ 4.800,00", "€ 1.000,00"}, {"2027", "€ 5.250,01", "€ 1.400,00"}},
                 test::Rows{{"2026", "€ 5.250,00", "€ 1.900,00"}, {"2027", "€ 5.250,00", "€ 2.625,00"}},
                 test::Rows{{"2026", "€ 1.910,00", "€ 0,00"}, {"2027", "€ 3.000,00", ""}},
                 test::Rows{{"2026", "€ 25.000,00", "geen"}, {"2027", "€ 25.000,00", "geen"}});
    const auto document = test::finished_plan(means);
    const auto findings = core::check_plan(test::read(document), document, core::Occasion::writing, test::today);
    CHECK_FALSE(findings.empty()); // the examples are still there
    for (const auto& finding : findings) {
        INFO(finding.rule << " " << finding.subject);
        const bool empty_reserve = finding.rule == "cell-empty" && means[1][2].empty();
        CHECK((finding.rule == "example-unchanged" || empty_reserve));
    }
}
