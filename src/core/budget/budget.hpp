// The budget of a plan: what each budget year gets, spends and leaves, in whole cents (V83-V92).
#pragma once

#include "core/budget/payments.hpp"
#include "core/plan/plan.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plan::core {

struct Instalments {
    Cents first = 0;
    Cents second = 0;
    bool operator==(const Instalments&) const = default;
};

/// 60 % of the grant, rounded half up, and the rest.
Instalments instalments_of(Cents grant);

/// The largest reserve: half of a grant, rounded down.
Cents reserve_cap(Cents grant);

/// What a budget year leaves: carry_over + repay + spent - overspent = grant + reserve, always.
struct Balance {
    Cents end = 0;
    Cents carry_over = 0;
    Cents repay = 0;
    Cents overspent = 0;
    bool operator==(const Balance&) const = default;
};

/// Nothing when 64 bits do not hold it.
std::optional<Balance> balance(Cents grant, Cents reserve_in, Cents spent, Cents cap);

/// A cost on the grant and when it is made: its own date, or that of its activity on the agenda.
struct DatedCost {
    const CostItem* cost = nullptr;
    std::optional<Period> period;
};

struct BudgetYear {
    int year = 0;      ///< of its first day
    std::string label; ///< "2026"; where a budget year is a school year "2026-2027"
    Period period;
    std::optional<Cents> grant;      ///< or what there is for all employees; nothing when unknown, as the rest
    std::optional<Cents> reserve_in; ///< of the table, or what the year before leaves
    std::optional<Instalments> instalments;
    std::optional<Cents> cap;
    std::optional<Cents> planned = 0; ///< on the grant, by this plan and, where the table says so, elsewhere; nothing
                                      ///< when no amount could be read, or 64 bits do not hold it
    std::size_t unread = 0;           ///< costs whose amount could not be read: they are not in planned
    std::optional<Cents> paid = 0;    ///< on the grant, as the follow-up says; nothing when 64 bits do not hold it
    std::size_t unread_paid = 0;      ///< amounts of the follow-up that are not in paid: they could not be read, or who
                                      ///< pays is not known
    bool closed = false;              ///< all that was planned in it is settled: result is of what was paid
    std::optional<Cents> doubtful = 0; ///< of planned: costs of a period that goes on in the next budget year
    std::optional<Balance> result;
    bool whole = false;                ///< whether planned is all that the year spends, as far as the plan knows
    std::vector<DatedCost> costs;      ///< by first day; without a date: in the year of most months of the school year
    std::vector<std::size_t> payments; ///< indices in Budget::payments: those on the grant, also without an amount yet
    const MeansItem* means = nullptr;
};

/// What a part of the plan costs, whoever pays; an empty name stands for costs that name none.
struct BudgetPart {
    std::string name;
    std::optional<Cents> cents = 0;
    std::vector<const CostItem*> costs = {}; ///< those that still have no amount too
    std::optional<Cents> paid = 0;
    std::vector<std::size_t> payments = {}; ///< indices in Budget::payments, also without an amount yet
};

struct Budget {
    BudgetSettings settings;
    std::vector<Payment> payments; ///< one for each row of the follow-up
    std::vector<BudgetYear> years; ///< those that the school year touches, or that the plan names
    std::vector<BudgetPart> per_goal;
    std::vector<BudgetPart> per_category;
    std::vector<BudgetPart> per_target_group;
    std::optional<Cents> total = 0; ///< of the amounts that could be read; nothing when none could
    std::optional<Cents> total_paid = 0;
    std::size_t unread = 0;      ///< costs whose amount could not be read
    std::size_t unread_paid = 0; ///< amounts of the follow-up that could not be read

    [[nodiscard]] const BudgetYear* year(int number) const;
};

/// The budget of a plan. It points into the plan.
Budget budget_of(const Plan& plan);

/// The chapter about money, or else the one with the costs; nullptr when there is neither.
const PlanChapter* chapter_of_budget(const Plan& plan);

/// The budget years that a school year touches, in their order.
std::vector<int> budget_years(const SchoolYear& school_year, BudgetYearKind kind = BudgetYearKind::calendar_year);

/// What was spent by the end of a day on which something is spent, and what is surely in hand by then.
struct Liquidity {
    Day day;
    const CostItem* cost = nullptr; ///< the last that is counted
    Cents spent = 0;
    Cents in_hand = 0; ///< reserve and instalments so far
};

/// The days of a year on which something is spent, in their order; empty where grant or reserve are unknown. A cost of
/// a period counts on its last day.
std::vector<Liquidity> liquidity(const BudgetYear& year);

/// The last days on which the instalments of a budget year arrive.
Day first_instalment_day(const BudgetYear& year);
Day second_instalment_day(const BudgetYear& year);

} // namespace plan::core
