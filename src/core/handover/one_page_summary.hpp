// The plan on one page, for those who have to talk about it or agree to it.
#pragma once

#include "core/handover/plan_changes.hpp"
#include "core/plan/deliveries.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plan::core {

struct OnePageSummaryRequest {
    const Body* body = nullptr;
    int version = 1;
    Day day;
    int seen_version = 0;               ///< the latest that this body got; 0: none yet
    std::optional<PlanChanges> changes; ///< since then; nothing when that version was not found
    std::size_t most = 40;              ///< lines in each list; what is left out is counted
};

struct OnePageSummary {
    std::string title;
    std::vector<TextElement> elements;
};

/// Goals with their groups, activities per goal, agenda, money per budget year, and what changed.
OnePageSummary one_page_summary(const Plan& plan, const OnePageSummaryRequest& request);

} // namespace plan::core
