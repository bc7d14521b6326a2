// Several plans of one school side by side: what became of their goals, activities, hours and money.
#pragma once

#include "core/plan/activity_states.hpp"
#include "core/plan/plan.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// How many plans are worth comparing; a caller asks for these.
inline constexpr std::size_t fewest_compared_plans = 2;
inline constexpr std::size_t most_compared_plans = 6;

/// What a goal is in a year, seen from the year compared before it.
enum class GoalState { absent, there, kept, added, dropped };

/// "absent", "there", "kept", "new", "dropped"
std::string_view name_of(GoalState state);

struct GoalInYear {
    GoalState state = GoalState::absent;
    std::string title;    ///< as that year's plan has it; empty where it has no such goal
    bool renamed = false; ///< it is called otherwise than in the plan before, and likely the same
};

/// One goal through the years.
struct ComparedGoal {
    std::string title;             ///< as the last plan that has it calls it
    std::vector<GoalInYear> years; ///< one for each of YearComparison::years
};

/// What a plan knows of a budget year; nothing where it does not know.
struct ComparedBudgetYear {
    int year = 0;
    std::string label; ///< "2026"; where a budget year is a school year "2026-2027"
    std::optional<Cents> grant;
    std::optional<Cents> planned;
    std::optional<Cents> paid; ///< nothing in a plan without a follow-up
    std::optional<Cents> carried_over;
    std::optional<Cents> repaid;
};

struct ComparedYear {
    const Plan* plan = nullptr;
    std::size_t index = 0; ///< of the plan among those that were given
    SchoolYear school_year;
    std::size_t goals = 0;
    std::size_t activities = 0;
    std::optional<StateCounts> states;         ///< nothing in a plan without a follow-up
    std::optional<std::int64_t> hours_planned; ///< in hundredths; nothing where no activity says any
    std::optional<std::int64_t> hours_done;    ///< of what was done; an activity's own where its row says none
    bool some_hours = false;                   ///< some activities say their hours, others do not
    std::optional<Cents> planned;              ///< whoever pays; nothing where no amount can be read
    std::optional<Cents> paid;                 ///< nothing in a plan without a follow-up
    bool some_amounts = false;                 ///< some amounts could not be read
    std::vector<ComparedBudgetYear> budget_years;
};

/// Something that somebody must know to read the comparison right.
struct ComparisonNote {
    enum class Kind {
        same_year,           ///< two plans of one school year: this one is left out, `instead` is compared
        school_year_unknown, ///< left out
        other_organisation,
        other_profile,
        likely_same, ///< a goal that was found again by likeness: `other` was its name before
        some_hours,
        some_amounts,
        gap ///< a school year between the others of which no plan was given
    };
    Kind kind;
    std::size_t plan = 0; ///< index among those that were given; of a gap the one behind it
    std::string school_year = {};
    std::string name = {};   ///< of the school, the profile or the goal
    std::string other = {};  ///< what it is in the other plans, or was before
    std::size_t instead = 0; ///< index as well

    /// Whether the plans may not belong together at all.
    [[nodiscard]] bool is_problem() const {
        return kind == Kind::school_year_unknown || kind == Kind::other_organisation || kind == Kind::other_profile;
    }
};

/// "sameYear", "schoolYearUnknown" …: as templates call them (comparison_notes).
std::string_view name_of(ComparisonNote::Kind kind);

struct YearComparison {
    std::string organisation;        ///< of the last plan that names one
    std::vector<ComparedYear> years; ///< by school year, each once
    std::vector<ComparedGoal> goals; ///< in the order in which the plans have them, the earliest first
    std::vector<ComparisonNote> notes;

    [[nodiscard]] bool has_problems() const;
    /// The titles of the goals with a state in a year, as that year's plan has them, or the one before for what was
    /// dropped.
    [[nodiscard]] std::vector<std::string> goals_that_are(GoalState state, std::size_t year) const;
};

/// Plans of one school, in any order. Of two plans of one year the one that was given out last counts: the higher
/// version, else the one that was approved, else the later talk, else the one that comes later in the list. A plan
/// without a school year is left out. What may be wrong stands in the notes; with fewer than two years there is nothing
/// to compare, and the caller says so.
/// @param plans  without nullptr; they outlive the result
YearComparison compare_years(const std::vector<const Plan*>& plans);

} // namespace plan::core
