// What the tables of a plan say, and nothing else of it.
#pragma once

#include "core/plan/plan.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// All of a plan that stays as it was while somebody writes sentences (revise_running_text): its tables, what they
/// name, and the names of its goals.
class PlanTables {
public:
    explicit PlanTables(const Plan& plan) : plan_(plan) {}

    /// Every table that the template knows, in the order of the document.
    [[nodiscard]] std::vector<const PlanTable*> all() const {
        std::vector<const PlanTable*> result;
        for (const auto& chapter : plan_.chapters)
            for (const auto& table : chapter.tables) result.push_back(&table);
        return result;
    }
    [[nodiscard]] const Template& plan_template() const { return *plan_.plan_template; }
    [[nodiscard]] const std::vector<Goal>& goals() const { return plan_.goals; }
    [[nodiscard]] const Goal* goal(std::string_view name) const { return plan_.goal(name); }
    [[nodiscard]] const std::vector<Activity>& activities() const { return plan_.activities; }
    [[nodiscard]] const std::vector<AgendaItem>& agenda() const { return plan_.agenda; }
    [[nodiscard]] const std::vector<CostItem>& costs() const { return plan_.costs; }
    [[nodiscard]] const std::vector<FollowUpItem>& follow_up() const { return plan_.follow_up; }
    [[nodiscard]] const Dates& dates(const std::string& date) const { return plan_.dates(date); }

private:
    const Plan& plan_;
};

} // namespace plan::core
