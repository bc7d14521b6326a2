// What an overview of many plans keeps of one: plain values that stay when the plan is closed. No names of persons are
// in it where the plan has a place for them: of those who are responsible the functions, of talks the bodies. A mail
// address is in it where the cover has one.
#pragma once

#include "core/budget/budget.hpp"
#include "core/check/finding.hpp"
#include "core/document/document.hpp"
#include "core/plan/plan.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core::overview {

/// How far a plan is.
enum class PlanState { draft, handed_over, approved, changed }; ///< changed: it says something else than was approved
inline constexpr std::array<std::string_view, 4> plan_state_names = {"draft", "handed-over", "approved", "changed"};

/// What became of a talk with a body.
enum class TalkOutcome { open, talked, handed_over, approved, refused };
inline constexpr std::array<std::string_view, 5> talk_outcome_names = {"open", "talked", "handed-over", "approved",
                                                                       "refused"};

/// The names of Payer, in its order.
inline constexpr std::array<std::string_view, 4> payer_names = {"unknown", "grant", "school", "staff"};

/// When something is: its days where they are known, else as the plan writes it.
struct RecordedDate {
    std::optional<Day> from;
    std::optional<Day> to;
    std::string written; ///< empty where the days are known
    bool operator==(const RecordedDate&) const = default;
};

struct TalkRecord {
    std::string body; ///< as the template calls it, or as the plan does
    RecordedDate date;
    TalkOutcome outcome = TalkOutcome::talked;
    bool operator==(const TalkRecord&) const = default;
};

struct BudgetYearRecord {
    int year = 0;
    std::string label; ///< "2026"; where a budget year is a school year "2026-2027"
    std::optional<Cents> grant;
    std::optional<Cents> reserve;
    std::optional<Cents> planned;
    std::optional<Cents> paid; ///< nothing in a plan without a follow-up
    std::optional<Cents> carried_over;
    std::optional<Cents> repaid;
    std::optional<Cents> overspent;
    bool closed = false;    ///< carried over and repaid are of what was paid
    std::size_t unread = 0; ///< amounts that are in none of these
    bool operator==(const BudgetYearRecord&) const = default;
};

struct GoalRecord {
    std::string title;
    std::string key; ///< by which the checker compares goals
    std::size_t activities = 0;
    std::optional<std::int64_t> hours; ///< in hundredths
    std::optional<Cents> planned;      ///< whoever pays
    std::optional<Cents> paid;
    bool operator==(const GoalRecord&) const = default;
};

struct ActivityRecord {
    std::string name;
    std::string goal;
    std::string target_group;
    std::string level;
    std::optional<Day> first_day;
    std::optional<std::int64_t> hours;  ///< in hundredths
    std::optional<FollowUpState> state; ///< nothing where the follow-up does not say
    std::optional<Cents> planned;
    std::optional<Cents> paid;
    bool operator==(const ActivityRecord&) const = default;
};

struct AgendaRecord {
    RecordedDate date;
    std::string activity;
    std::string goal; ///< of that activity
    std::string target_group;
    std::string responsible; ///< functions alone
    std::optional<FollowUpState> state;
    bool operator==(const AgendaRecord&) const = default;
};

/// A cost with what was paid for it, or what was paid for several costs or for none.
struct CostRecord {
    std::string name;
    std::string category;
    std::string goal;
    Payer payer = Payer::unknown;
    std::string budget_year; ///< its label; empty where it is not known
    RecordedDate date;
    std::optional<Cents> planned;
    std::optional<Cents> paid;
    bool operator==(const CostRecord&) const = default;
};

/// Something that somebody still has to look at, in the words in which the panel says it.
struct FindingRecord {
    Severity severity = Severity::hint;
    std::string where; ///< "Doelen, rij 3"
    std::string text;
    bool operator==(const FindingRecord&) const = default;
};

struct PlanRecord {
    Day read_on; ///< findings depend on the day
    std::string organisation;
    std::string organisation_key; ///< by which schools are told apart
    std::string profile;          ///< "vl"
    std::string profile_name;
    std::string level; ///< id; empty where it is not known
    std::string level_name;
    std::string school_year;                     ///< "2026-2027"; empty where it is not known
    std::string fingerprint;                     ///< of what the plan says
    std::vector<std::string> given_fingerprints; ///< of the texts that somebody got, as the plan notes it
    int version = 0;                             ///< the last one that somebody got; 0: none
    PlanState state = PlanState::draft;
    bool is_copy = false; ///< it was made to be handed over: the school goes on with another file
    std::size_t follow_up_rows = 0;
    std::size_t errors = 0;
    std::size_t warnings = 0;
    std::size_t hints = 0;
    std::size_t open_fields = 0;
    std::optional<std::int64_t> hours; ///< in hundredths
    std::optional<std::int64_t> hours_done;
    std::vector<BudgetYearRecord> budget_years;
    std::vector<GoalRecord> goals;
    std::vector<ActivityRecord> activities;
    std::vector<AgendaRecord> agenda;
    std::vector<CostRecord> costs;
    std::vector<TalkRecord> talks;
    std::string mail;                    ///< an address on the cover; empty where there is none
    std::vector<FindingRecord> findings; ///< filled in by who has the words
    bool operator==(const PlanRecord&) const = default;

    /// By which schools are counted: a plan that does not say its school is of another one than all others.
    [[nodiscard]] std::string school_key() const {
        return organisation_key.empty() ? "?" + fingerprint : organisation_key;
    }
};

/// @param findings  those of Occasion::sending; what somebody left as it is does not count
/// @param today  the day on which it was checked
PlanRecord record_of(const Plan& plan, const Document& document, std::span<const Finding> findings, Day today);

} // namespace plan::core::overview
