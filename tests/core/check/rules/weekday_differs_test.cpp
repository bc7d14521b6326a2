// weekday-differs: the weekday and the date are not of one day.
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {

core::Document with_date(const std::string& date, std::string_view profile = "vl") {
    auto document = test::new_plan(profile);
    test::cell(document, "Verantwoordelijke", 1, "Datum") = date;
    return document;
}

} // namespace

TEST_CASE("weekday-differs: says on which weekday the date falls, and the date is not read", "[rule]") {
    for (const auto* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        const auto document = with_date("ma 13/10/2026", profile);
        const auto finding = test::only_new_finding(document, "weekday-differs", profile);
        CHECK(test::text_at(document, finding.place) == "ma 13/10/2026");
        CHECK(finding.arguments == core::Arguments{{"date", "ma 13/10/2026"}, {"weekday", "dinsdag"}});
        CHECK(core::is_none(finding.fix));
        CHECK_FALSE(test::read(document).agenda.front().period);
    }
}

TEST_CASE("weekday-differs: in lists and ranges, before the date and behind it", "[rule]") {
    for (const auto* date : {"ma 13 oktober", "wo 14, do 15 en za 16 oktober", "ma 13 - vr 16 oktober",
                             "13 oktober (woensdag)", "maandagnamiddag 13 oktober"}) {
        CAPTURE(date);
        CHECK(test::new_findings(with_date(date), "weekday-differs").size() == 1);
    }
}

TEST_CASE("weekday-differs: silent where both agree, or where one of both is missing", "[rule]") {
    for (const auto* date : {"di 13/10/2026", "dinsdag 13 oktober", "13 oktober", "wo 14, do 15 en vr 16 oktober",
                             "maandag", "ma 30 februari", "13 oktober, di"}) {
        CAPTURE(date);
        CHECK(test::new_findings(with_date(date), "weekday-differs").empty());
    }
}

TEST_CASE("weekday-differs: of a plan without a school year only full dates are judged", "[rule]") {
    const auto judged = [](const std::string& date) {
        core::Plan plan;
        plan.plan_template = &test::bundled_template("vl");
        return plan.dates(date).problem == core::DateProblem::weekday_differs;
    };
    CHECK_FALSE(judged("ma 13/10"));
    CHECK(judged("ma 13/10/2026"));
}
