// How many hours a plan takes, as it was planned and as it was done.
#pragma once

#include "core/plan/plan.hpp"

#include <cstdint>
#include <optional>

namespace plan::core {

struct PlanHours {
    std::optional<std::int64_t> planned; ///< in hundredths; nothing where no activity says any
    std::optional<std::int64_t> done;    ///< of what was done; an activity's own where its row says none
    bool some = false;                   ///< some activities say their hours, others do not
};

PlanHours hours_of(const Plan& plan);

} // namespace plan::core
