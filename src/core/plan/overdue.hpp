// When something that a follow-up is about is over, and whether somebody said what became of it.
#pragma once

#include "core/plan/plan.hpp"

#include <optional>

namespace plan::core {

/// Of the row's own date, or else of all its moments on the agenda, those too that only resemble its activity; nothing
/// where one of these days is not known.
std::optional<Day> last_day_of(const Plan& plan, const FollowUpItem& item);

/// Whether a row has no state, or that it is still planned. Something else that stands there was said on purpose.
bool is_undecided(const FollowUpItem& item);

} // namespace plan::core
