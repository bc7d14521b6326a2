// What is missing in the rows of a dossier.
#pragma once

#include "core/budget/budget_calendar.hpp"
#include "core/dossier/dossier.hpp"

#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace plan::core {

/// Looks at rows one by one. It points into the plan and its budget.
class DossierGaps {
public:
    DossierGaps(const Plan& plan, const Budget& budget, int year, Day today);

    /// @param payment  of its row of the follow-up; nullptr where it has none
    /// @param period   when it is; nothing when that is not known
    void look_at(const DossierRow& row, const Payment* payment, const std::optional<Period>& period, bool has_proof);

    /// By kind, then in the order in which rows were looked at.
    [[nodiscard]] std::vector<DossierGap> found() const;

private:
    void add(DossierGapKind kind, const DossierRow& row, std::optional<Cents> amount, std::string written = {});
    void look_at_costs(const DossierRow& row);
    void look_at_payment(const DossierRow& row, bool has_proof);
    void look_at_years(const DossierRow& row, const Payment& payment);
    [[nodiscard]] bool is_planned(const DossierRow& row) const;
    [[nodiscard]] bool is_travel(const DossierRow& row) const;

    const Plan& plan_;
    BudgetCalendar calendar_;
    int year_;
    Day today_;
    bool asks_for_use_;                                ///< whether the plan has a place for what costs are good for
    std::unordered_map<const CostItem*, int> year_of_; ///< of the costs on the grant
    std::unordered_set<std::size_t> activities_with_costs_;
    std::unordered_set<std::string> names_of_costs_; ///< match_key of those without an activity
    std::vector<DossierGap> gaps_;
};

} // namespace plan::core
