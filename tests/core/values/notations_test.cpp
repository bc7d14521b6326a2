// Dates and amounts as people write them, with what each means.
#include "core/values/money.hpp"
#include "core/values/period_parser.hpp"
#include "tests/core/example_plan.hpp"
#include "tests/core/values/notation_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {

/// "2026-10-14..2026-10-16" for a period, "2026-10-14;2026-10-21" for a list, "-" for what cannot be read.
std::string in_iso(const core::Dates& dates) {
    std::string result;
    for (const auto day : dates.days()) result += (result.empty() ? "" : ";") + core::iso_date(day);
    if (!result.empty()) return result;
    const auto span = dates.span();
    return span ? core::iso_date(span->from) + ".." + core::iso_date(span->to) : "-";
}

} // namespace

TEST_CASE("every notation of a date means what a person means") {
    const auto rows = test::notations("dates.tsv");
    REQUIRE(rows.size() > 100);
    for (const auto& [text, want] : rows) {
        CAPTURE(text);
        const auto dates = core::read_dates(text, {2026, 9}, test::date_words());
        CHECK(in_iso(dates) == want);
        CHECK((dates.problem == core::DateProblem::none) == !dates.parts.empty());
    }
}

TEST_CASE("every notation of an amount means what a person means") {
    const auto rows = test::notations("amounts.tsv");
    REQUIRE(rows.size() > 60);
    for (const auto& [text, want] : rows) {
        CAPTURE(text);
        const auto cents = core::parse_amount(text, test::amount_words());
        CHECK((cents ? std::to_string(*cents) : "-") == want);
    }
}
