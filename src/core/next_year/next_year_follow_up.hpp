// What the follow-up of the old plan means for the new one.
#pragma once

#include "core/next_year/renewal.hpp"
#include "core/plan/own_section.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// Placeholders that name what was put off, cancelled or never done, to stand above the rows of its kind. They are
/// several where one would be too long to be seen as a placeholder; empty where nothing was left.
std::vector<Element> left_over_marks(const Renewal& renewal);

/// The kind of table above which they stand: that of the activities, or the agenda in a plan without one.
std::string_view table_of_left_over(const Plan& plan);

/// The section of a chapter that tells who learned what in the old year, as the command wrote it; nothing where
/// somebody has worked on it.
std::optional<OwnSection> learning_of_old_year(const Renewal& renewal, const PlanChapter& chapter);

/// What the old year comes to, to be quoted in the evaluation: how many activities took place, what was planned and
/// paid, which priorities are over. Empty in a plan without a follow-up and without such priorities.
std::vector<Element> figures_of_year(const Renewal& renewal);

/// Whether a row is a priority whose last year is over when the new plan begins.
bool is_finished_row(const Renewal& renewal, const PlanTable& table, std::size_t row);

/// The one row of a table in which all priorities are over: to be filled in. None where nothing was over.
std::vector<std::vector<std::string>> open_priority(const Renewal& renewal, const PlanTable& table);

} // namespace plan::core
