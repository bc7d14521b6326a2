// What the panels show of a plan, and what they can ask for. It is implemented where document and screen meet (addon).
#pragma once

#include "core/check/finding.hpp"
#include "core/check/next_task.hpp"
#include "core/follow_up/to_follow_up.hpp"
#include "core/plan/plan.hpp"
#include "core/values/severity.hpp"

#include <functional>
#include <memory>
#include <rtl/ustring.hxx>
#include <vector>

namespace plan::ui {

/// A chapter of the plan, or one that is missing.
struct Step {
    std::string id;
    rtl::OUString title;
    rtl::OUString state; ///< a word: "voorbeeldtekst"
    std::string icon;    ///< of that state
    rtl::OUString guidance;
    rtl::OUString why;     ///< why a plan has this chapter, with the source
    bool done = false;     ///< by what is in it, or because a person says so
    bool marked = false;   ///< a person says that it is ready
    bool missing = false;  ///< it is not in the plan
    bool optional = false; ///< a plan may do without
    bool operator==(const Step&) const = default;
};

struct FindingLine {
    std::string id;
    std::string rule;
    rtl::OUString kind;    ///< what equal findings are called together: "Nog in te vullen"
    rtl::OUString where;   ///< in its chapter: the row, and the first words of the text
    rtl::OUString line;    ///< severity and message
    rtl::OUString details; ///< the whole text, with its source
    rtl::OUString fix;     ///< empty when there is none
    rtl::OUString fix_all; ///< what is done about all like it; empty where each takes a decision, or there is only one
    core::Need need = core::Need::consider;
    bool may_be_left = true; ///< as it is, with a reason
    core::Severity severity = core::Severity::hint;
    rtl::OUString chapter; ///< title of the chapter, or "Voorblad"
    std::string step;      ///< id of that chapter; empty on the cover
    bool ignored = false;
    bool operator==(const FindingLine&) const = default;
};

/// A figure of the budget, and the cells that it comes from.
struct BudgetLine {
    rtl::OUString text;
    std::string icon; ///< of a warning; empty for a figure
    std::vector<core::Place> cells;
    bool operator==(const BudgetLine&) const = default;
};

/// What a budget year has, or what was paid in it, as a card.
struct BudgetYearCard {
    rtl::OUString title;   ///< "2026"
    rtl::OUString left;    ///< "nog € 90,00"
    rtl::OUString planned; ///< "€ 1.910,00 gepland van € 2.000,00"
    int percent = 0;       ///< planned, of what is available; paid, of what was planned
    bool is_open = false;  ///< the plan does not say what is available
    bool operator==(const BudgetYearCard&) const = default;
};

/// Something to follow up.
struct FollowUpLine {
    std::string key; ///< the same for as long as the line is about the same
    core::FollowUpGroup group = core::FollowUpGroup::over;
    rtl::OUString text;
    rtl::OUString date;       ///< as the plan says it; empty where its day is not known
    rtl::OUString short_date; ///< "12/10"
    rtl::OUString details;    ///< the whole, with what is to be done
    core::Place place;
    bool operator==(const FollowUpLine&) const = default;
};

/// What there is to follow up, and what was paid.
struct FollowUp {
    bool is_offered = false; ///< the plan's template has a chapter for it
    bool is_there = false;   ///< and so has the plan
    std::vector<BudgetYearCard> years;
    std::vector<FollowUpLine> lines; ///< in the order of their groups
    bool operator==(const FollowUp&) const = default;
};

/// What would help a person now.
struct TipLine {
    std::string id;
    rtl::OUString text;
    bool operator==(const TipLine&) const = default;
};

/// A profile or a level of education that a plan may have.
struct ProfileChoice {
    std::string id;
    rtl::OUString name;
    bool operator==(const ProfileChoice&) const = default;
};

struct PlanState {
    bool is_plan = false;
    bool is_of_other_make = false;            ///< a plan that another program made: it can be taken over
    std::vector<ProfileChoice> open_profiles; ///< the likeliest first; none where the plan tells which one it has
    std::vector<ProfileChoice> open_levels;   ///< those that may stand for the level of an earlier time that it names
    rtl::OUString note; ///< why there is nothing to show, or what is wrong with the school's template
    std::vector<Step> steps;
    std::vector<FindingLine> findings;
    bool guidance_shown = false; ///< in the document
    bool guidance_can_hide = true;
    rtl::OUString progress; ///< "3 van 12 klaar"
    std::vector<BudgetYearCard> budget_years;
    std::vector<BudgetLine> budget;
    FollowUp follow_up;
    rtl::OUString to_do;                   ///< "30 velden in te vullen, 38 voorbeeldteksten aan te passen"
    std::size_t errors_before_sending = 0; ///< besides what is listed
    std::vector<TipLine> tips;             ///< the most useful first
    rtl::OUString told;                    ///< what going on has brought a person to
    bool operator==(const PlanState&) const = default;

    [[nodiscard]] std::size_t steps_done() const;
    /// Those that the plan has or should have.
    [[nodiscard]] std::size_t steps_counted() const;
};

class PlanView {
public:
    virtual ~PlanView() = default;

    [[nodiscard]] virtual const PlanState& state() const = 0;
    /// Reads and judges the document now.
    virtual void refresh() = 0;

    /// To its first field, which is selected, or its first text.
    virtual void go_to_step(const std::string& id) = 0;
    virtual void insert_step(const std::string& id) = 0;
    virtual void go_to_next_placeholder() = 0;
    virtual void go_to_finding(const std::string& id) = 0;
    virtual void fix_finding(const std::string& id) = 0;
    /// Every finding that FindingLine::fix_all of this one speaks of.
    virtual void fix_all_like(const std::string& id) = 0;
    virtual void ignore_finding(const std::string& id, const std::string& reason) = 0;
    virtual void stop_ignoring(const std::string& id) = 0;
    /// Puts the budget into the document, or renews it.
    virtual void update_budget() = 0;
    /// Selects a cell that a line of state().budget comes from; asked again, the next one.
    virtual void go_to_budget_line(std::size_t line) = 0;
    /// To the row of a line of state().follow_up, where it still is one.
    virtual void go_to_follow_up(const std::string& key) = 0;
    /// Selects the nearest finding behind (1) or before (-1) the cursor, going round at the end.
    virtual void go_to_neighbour_finding(int by) = 0;

    /// Whether the plan is read again by itself after each pause in typing; remembered for all documents.
    [[nodiscard]] virtual bool is_live() const = 0;
    virtual void set_live(bool live) = 0;
    /// The step that the cursor stands in; -1 outside all.
    [[nodiscard]] virtual int step_at_cursor() = 0;

    struct Subscriber {
        std::function<void()> changed; ///< called after each change of state(), on the office's main thread
        std::function<bool()> is_seen; ///< while nobody sees a subscriber, the document is not read by itself
    };
    using Subscription = std::shared_ptr<void>; ///< until it goes
    [[nodiscard]] virtual Subscription subscribe(Subscriber subscriber) = 0;
    /// A subscriber comes into sight: what changed meanwhile is read soon.
    virtual void come_into_sight() = 0;
};

} // namespace plan::ui
