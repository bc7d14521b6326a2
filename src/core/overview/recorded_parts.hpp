// What a plan says of its activities, its agenda and its talks, for its record.
#pragma once

#include "core/overview/plan_record.hpp"

#include <string>
#include <vector>

namespace plan::core::overview {

/// Days where the plan knows them; a date that cannot be read, or has no year, as it is written.
RecordedDate recorded_date(const Plan& plan, const std::string& written, const std::optional<Period>& period);

/// A goal as the plan calls it where the rows name it otherwise ("Doel 2").
std::string recorded_goal(const Plan& plan, const std::string& named);

/// Those that have a name.
std::vector<ActivityRecord> recorded_activities(const Plan& plan, const Budget& budget);

/// One for each day or period: an item that lists several days is there several times.
std::vector<AgendaRecord> recorded_agenda(const Plan& plan);

/// What the plan notes of bodies that it was talked of with, or that got it. Of what was said only the outcome.
std::vector<TalkRecord> recorded_talks(const Plan& plan);

} // namespace plan::core::overview
