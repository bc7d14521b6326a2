// Made records of many plans, for the tests of the overview.
#pragma once

#include "core/overview/overview.hpp"

#include <string>
#include <vector>

namespace plan::test {

/// A plan of 2026-2027 of a school with these goals: each with an activity of 3 hours that costs € 100 and was done for
/// € 90, in each of two budget years of which the first has a grant of € 1.000.
core::overview::PlanRecord made_record(const std::string& school, const std::vector<std::string>& goals,
                                       const std::string& profile = "vl", const std::string& level = "basis");

core::overview::ReadPlan read_plan_of(core::overview::PlanRecord record, const std::string& file);

/// Says each key as it is.
std::string key_itself(std::string_view key);

/// The cell of a row, in a column of that name.
const core::overview::Cell& cell(const core::overview::Sheet& sheet, std::size_t row, std::string_view column,
                                 std::string_view of = {});
/// What it says; empty where it says nothing, the key of a word.
std::string said_in(const core::overview::Sheet& sheet, std::size_t row, std::string_view column);
std::int64_t number_in(const core::overview::Sheet& sheet, std::size_t row, std::string_view column,
                       std::string_view of = {});

} // namespace plan::test
