// The plan of the school year after: what it takes over from a plan, and what begins anew.
#pragma once

#include "core/document/document.hpp"
#include "core/plan/plan.hpp"

#include <deque>
#include <string>
#include <utility>
#include <vector>

namespace plan::core {

/// A new plan, ready to be written.
struct NextYear {
    PlanSettings settings;
    std::vector<std::pair<std::string, std::string>> own_facts; ///< lines of the cover that the template does not know
    std::vector<Element> chapters;
    std::deque<TableTemplate> tables; ///< those of the school's own; elements point into these

    NextYear() = default;
    NextYear(NextYear&&) = default; ///< elements point into it: it moves, it is not copied
    NextYear& operator=(NextYear&&) = default;
};

/// What a person wrote and stays valid comes along as it stands; example text is that of a new plan. Activities, agenda
/// and costs are proposals with a placeholder above them that asks to look. Notes of consultations begin empty.
/// @param today  until the old school year is over, the reserve that it leaves is an estimate
/// @throws Refused  "next-year.no-school-year"
NextYear next_year(const Plan& plan, const Document& document, Day today);

} // namespace plan::core
