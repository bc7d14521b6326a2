#include "tests/core/overview/overview_case.hpp"

#include "core/text/matching_key.hpp"
#include "core/values/overloaded.hpp"
#include "tests/core/example_plan.hpp"

#include <catch2/catch_test_macros.hpp>

namespace plan::test {

namespace overview = core::overview;

overview::PlanRecord made_record(const std::string& school, const std::vector<std::string>& goals,
                                 const std::string& profile, const std::string& level) {
    overview::PlanRecord record;
    record.read_on = today;
    record.organisation = school;
    record.organisation_key = core::match_key(school);
    record.profile = profile;
    record.profile_name = profile == "vl" ? "Vlaanderen" : "Nederland";
    record.level = level;
    record.level_name = "niveau " + level;
    record.school_year = "2026-2027";
    record.fingerprint = core::fingerprint_text(school + profile);
    record.errors = 1;
    record.warnings = 2;
    record.open_fields = 3;
    const auto count = static_cast<std::int64_t>(goals.size());
    record.hours = 300 * count;
    for (const int year : {2026, 2027}) {
        overview::BudgetYearRecord budget;
        budget.year = year;
        budget.label = std::to_string(year);
        if (year == 2026) {
            budget.grant = 1'000'00;
            budget.reserve = 50'00;
            budget.planned = 100'00 * count;
            budget.paid = 90'00 * count;
            budget.carried_over = 500'00;
            budget.repaid = 25'00;
        }
        record.budget_years.push_back(budget);
    }
    for (const auto& goal : goals) {
        record.goals.push_back({goal, core::match_key(goal), 1, 300, 100'00, 90'00});
        record.activities.push_back(
            {"Cursus " + goal, goal, "leraren", {}, today, 300, core::FollowUpState::done, 100'00, 90'00});
        record.agenda.push_back({{today, today, {}}, "Cursus " + goal, goal, "leraren", "directie", {}});
        record.costs.push_back(
            {"Cursus " + goal, "expert", goal, core::Payer::grant, "2026", {today, today, {}}, 100'00, 90'00});
    }
    record.talks.push_back({"schoolraad", {today, today, {}}, overview::TalkOutcome::approved});
    record.state = overview::PlanState::approved;
    return record;
}

overview::ReadPlan read_plan_of(overview::PlanRecord record, const std::string& file) {
    return {std::move(record), file, "file:///plans/" + file};
}

std::string key_itself(std::string_view key) { return std::string(key); }

const overview::Cell& cell(const overview::Sheet& sheet, std::size_t row, std::string_view column,
                           std::string_view of) {
    REQUIRE(row < sheet.rows.size());
    return sheet.rows[row][sheet.column(column, of)];
}

std::string said_in(const overview::Sheet& sheet, std::size_t row, std::string_view column) {
    return std::visit(core::Overloaded{[](std::monostate) { return std::string(); },
                                       [](const std::string& text) { return text; },
                                       [](std::int64_t number) { return std::to_string(number); },
                                       [](core::Day day) { return core::iso_date(day); },
                                       [](const overview::Link& link) { return link.text; },
                                       [](const overview::Word& word) { return word.key; }},
                      cell(sheet, row, column));
}

std::int64_t number_in(const overview::Sheet& sheet, std::size_t row, std::string_view column, std::string_view of) {
    const auto* number = std::get_if<std::int64_t>(&cell(sheet, row, column, of));
    REQUIRE(number != nullptr);
    return *number;
}

} // namespace plan::test
