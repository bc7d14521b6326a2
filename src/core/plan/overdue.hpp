// When something that a follow-up is about is over, and whether somebody said what became of it.
#pragma once

#include "core/plan/plan.hpp"

#include <optional>
#include <vector>

namespace plan::core {

/// When the activity of a row was planned: also its second moment, which the agenda may give another name.
std::vector<const AgendaItem*> moments_of(const Plan& plan, const FollowUpItem& item);

/// Of the row's own date, or else of all its moments on the agenda, those too that only resemble its activity; nothing
/// where one of these days is not known.
std::optional<Day> last_day_of(const Plan& plan, const FollowUpItem& item);

/// Whether a row has no state, or that it is still planned. Something else that stands there was said on purpose.
bool is_undecided(const FollowUpItem& item);

} // namespace plan::core
