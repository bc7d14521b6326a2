// cancelled-but-paid: money was paid for what was cancelled.
#include "core/check/finding.hpp"
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/follow_up_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto cancelled_but_paid = "cancelled-but-paid";
constexpr auto lesson_study = "Lesson study begrijpend lezen";

core::Document with_row(const std::string& state, const std::string& paid) {
    auto document = test::new_plan();
    test::add_follow_up(document, {{lesson_study, state, "", "", "", paid, "F1", "map 3"}});
    return document;
}
} // namespace

TEST_CASE("cancelled-but-paid: at the amount", "[rule]") {
    for (const auto* state : {"geannuleerd", "Ging niet door", "afgelast wegens ziekte"}) {
        CAPTURE(state);
        const auto document = with_row(state, "€ 180,00");
        const auto finding = test::only_new_finding(document, cancelled_but_paid);
        CHECK(test::text_at(document, finding.place) == "€ 180,00");
        CHECK(finding.arguments == core::Arguments{{"activity", lesson_study}, {"paid", "€ 180,00"}});
        CHECK(core::is_none(finding.fix));
    }
}

TEST_CASE("cancelled-but-paid: a Dutch plan, and a row about nothing of the plan", "[rule]") {
    auto document = test::new_plan("nl");
    test::add_follow_up(document, {{"Studiedag digitale vaardigheden in de les", "geannuleerd", "", "", "", "90"},
                                   {"Uitstap naar zee", "geannuleerd", "", "", "", "20"}});
    CHECK(test::new_findings(document, cancelled_but_paid, "nl").size() == 2);
}

TEST_CASE("cancelled-but-paid: silent on other states, on nothing, and on what cannot be read", "[rule]") {
    for (const auto* state : {"", "gepland", "gevolgd", "uitgesteld", "zie verslag", "geannuleerd? <kijk na>"})
        CHECK(test::new_findings(with_row(state, "€ 180,00"), cancelled_but_paid).empty());
    for (const auto* paid : {"", "€ 0,00", "-", "± 40", "<vul het bedrag in>", "€ -20,00", "99999999999999999999"})
        CHECK(test::new_findings(with_row("geannuleerd", paid), cancelled_but_paid).empty());
}
