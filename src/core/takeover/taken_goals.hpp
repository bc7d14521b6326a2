// Parts that hold goals → goals of the plan.
#pragma once

#include "core/takeover/proposal.hpp"
#include "core/takeover/takeover.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// A goal, with what is said of it behind its name.
struct TakenGoal {
    std::string title;
    std::string explanation; ///< may be empty
};

/// "1. Begrijpend lezen: één aanpak. 2. Automatiseren: elke dag." holds two; an item of a list is one.
/// @param introduction  what stands before the first number
std::vector<TakenGoal> goals_in(std::string_view text, const Template& plan_template, std::string& introduction);

/// How the parts that become goals write them: the first way that is used counts, as in reading.
class GoalTaker {
public:
    GoalTaker(const Source& source, const Proposal& proposal);

    /// @returns  empty where a part says nothing that becomes a goal: it comes along as it is
    [[nodiscard]] std::vector<TakenElement> take(const PartProposal& part) const;
    /// Whether a heading is the title of the goals, and no goal.
    [[nodiscard]] bool is_title(const PartProposal& part) const;
    /// Of all parts, by name.
    [[nodiscard]] std::vector<std::string> titles() const;

private:
    enum class Way { headings, numbered_items, items };

    [[nodiscard]] bool is_numbered(const PartProposal& part) const;
    [[nodiscard]] std::vector<TakenElement> take_table(const PartProposal& part) const;

    const Source& source_;
    const Proposal& proposal_;
    const Template& template_;
    Way way_ = Way::items;
    int title_level_ = 0; ///< headings as high as this are titles; 0: those that are called so
};

} // namespace plan::core
