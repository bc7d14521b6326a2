// What a plan says: goals, target groups, activities, agenda, costs, means, consultations.
#pragma once

#include "core/plan/placed_text.hpp"
#include "core/plan/plan_chapter.hpp"
#include "core/values/calendar.hpp"
#include "core/values/money.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

struct Goal {
    PlacedText title;
    std::string key; ///< title_key of the title
    int number = 0;  ///< by which the plan refers to it ("Doel 2"); 0 where it has none
};

struct TargetGroup {
    std::string goal;
    PlacedText group;
};

/// A row of an activity table; `goal` is filled down from the rows above.
struct Activity {
    std::string goal;
    std::string target_group;
    std::string level;
    PlacedText activity;
    Place goal_place;                  ///< of the cell that names the goal
    std::optional<std::int64_t> hours; ///< in hundredths; nothing when the plan does not say
};

struct AgendaItem {
    PlacedText date;
    std::optional<Period> period; ///< from its first day to its last
    std::vector<Period> parts;    ///< each day of a list by itself; else the one period, or none
    PlacedText activity;
    std::string target_group;
    std::string responsible;
    std::optional<std::size_t> match; ///< index in Plan::activities
    const PlanTable* table = nullptr;
    std::size_t row = 0;
    std::optional<std::size_t> resembles; ///< the activity it is most like, also when another item schedules that
};

/// Who pays a cost. A plan without a column for it has one budget, which counts as the grant.
enum class Payer { unknown, grant, school, staff };

struct CostItem {
    std::string activity;
    std::string category;
    std::string payer;
    std::optional<Cents> cents;
    std::optional<Period> period;
    std::string date;
    Payer paid_by = Payer::unknown;
    bool is_unread = false;           ///< something stands for its amount that cannot be read
    bool is_amount_above = false;     ///< one amount for this row and those above it: it counts there
    std::optional<std::size_t> match; ///< index in Plan::activities
    const PlanTable* table = nullptr;
    std::size_t row = 0;

    /// What it is called in a message.
    [[nodiscard]] const std::string& name() const { return activity.empty() ? category : activity; }
    [[nodiscard]] const PlacedText* cell(std::string_view column_id) const { return table->cell(row, column_id); }
};

/// The means of one budget year.
struct MeansItem {
    int year = 0;
    std::optional<Cents> grant;
    std::optional<Cents> reserve;
    bool reserve_open = false;             ///< not filled in yet: what the year before leaves counts
    std::optional<Cents> spent_elsewhere;  ///< by other plans that touch this year
    const PlacedText* elsewhere = nullptr; ///< where that stands
    const PlacedText* again = nullptr;     ///< the year in another row: which of both holds cannot be known
    const PlanTable* table = nullptr;
    std::size_t row = 0;
};

/// What became of an activity, or of a cost by itself: a row of the follow-up. A plan may have several of one activity.
struct FollowUpItem {
    PlacedText activity; ///< as its cell says; a cost of an activity by itself is "Studiedag taal (verplaatsing)"
    std::optional<FollowUpState> state; ///< nothing where the cell is empty, or says something else
    bool is_state_unread = false;       ///< something stands there that is no state
    PlacedText date;
    std::optional<Period> period;
    std::string participants;
    std::optional<std::int64_t> hours; ///< in hundredths
    std::optional<Cents> paid;
    bool is_paid_unread = false;      ///< something stands there that is no amount
    std::string invoice;              ///< its number, or where it is
    PlacedText proof;                 ///< what the cell shows: names of links, or a note such as "map 3"
    std::optional<std::size_t> match; ///< index in Plan::activities
    std::vector<std::size_t> agenda;  ///< indices in Plan::agenda: when it was planned
    std::vector<std::size_t> costs;   ///< indices in Plan::costs: what it settles; those of a row above are not here
    std::vector<std::size_t> costs_above = {}; ///< those, where it is about the same costs and no activity has them
    const PlanTable* table = nullptr;
    std::size_t row = 0;

    /// Whether it is about anything that the plan has.
    [[nodiscard]] bool is_planned() const { return match || !agenda.empty() || !costs.empty() || !costs_above.empty(); }
    [[nodiscard]] const PlacedText* cell(std::string_view column_role) const { return table->cell(row, column_role); }
};

/// What the school works on for several years: a row of the priorities.
struct Priority {
    PlacedText text;
    std::string goal;                ///< by its name in the plan, or as the row says; empty where it names none
    std::optional<SchoolYear> from;  ///< nothing where the row does not say it in the way of school years
    std::optional<SchoolYear> until; ///< the last one; nothing where the row leaves it open
    std::string aim;                 ///< what is to be reached by then
    const PlanTable* table = nullptr;
    std::size_t row = 0;
};

struct ConsultationItem {
    std::string body;
    std::string kind;
    std::string date;
    std::optional<Period> period;
    std::string outcome;
};

/// A placeholder anywhere in the document, with the chapter it stands in (nullptr: the cover).
struct Placeholder {
    PlacedText text;
    const PlanChapter* chapter = nullptr;
};

/// Something that looks as if it said what a plan says, and could not be read.
struct NotUnderstood {
    enum class What { table, date, amount, hours };
    What what;
    PlacedText text; ///< what stands there; of a table what its first cell says
};

/// "table", "date", "amount", "hours"
constexpr std::string_view name_of(NotUnderstood::What what) {
    constexpr std::array<std::string_view, 4> names = {"table", "date", "amount", "hours"};
    return names[static_cast<std::size_t>(what)];
}

/// A line of the cover's table of facts, as it stands there.
struct CoverFact {
    const Fact* entry = nullptr;
    PlacedText value; ///< of the cell; may be empty or a placeholder
};

} // namespace plan::core
