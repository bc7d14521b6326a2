// What was paid, row by row of the follow-up: by whom, and in which budget year.
#pragma once

#include "core/budget/budget_calendar.hpp"
#include "core/plan/plan.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plan::core {

/// A row of the follow-up as the budget sees it; it may still have no amount.
struct Payment {
    const FollowUpItem* item = nullptr;
    Payer payer = Payer::unknown; ///< of the costs that it settles; unknown where these differ, or the plan has none
    int year = 0;                 ///< budget year of its date, or of its costs; 0 where neither tells
    std::optional<Cents> planned; ///< the costs that it settles; nothing where it settles none that could be read
    std::string goal;             ///< of its activity; these three as the parts of a budget are called
    std::string category;
    std::string target_group;
};

/// One for each row, in the order of the plan.
std::vector<Payment> payments_of(const Plan& plan);

/// Whether a row says that nothing more will be paid in a budget year for a cost that was planned in it: it was paid,
/// cancelled, or put off and not to another day of that year.
/// @param planned  when the cost was to be made; nothing when that is not known
bool is_settled(const Payment& payment, int year, const std::optional<Period>& planned, const BudgetCalendar& calendar);

} // namespace plan::core
