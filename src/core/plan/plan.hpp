// A plan as the rules and the guide see it: chapters, goals, activities, agenda, with the place of each in the
// document.
#pragma once

#include "core/document/document.hpp"
#include "core/plan/plan_items.hpp"
#include "core/template/composition.hpp"
#include "core/values/budget_settings.hpp"
#include "core/values/dates.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plan::core {

struct Plan {
    const Template* plan_template = nullptr;
    std::size_t first_block = 0; ///< of the part of the document that is the plan
    std::size_t end_block = 0;
    bool profile_is_open = false;          ///< another template fits as well
    std::string organisation;              ///< empty when unknown
    std::optional<SchoolYear> school_year; ///< nothing when unknown
    PlanSettings settings;                 ///< as read back from the cover
    std::vector<PlanChapter> chapters;     ///< in the order of the document
    std::vector<Goal> goals;
    std::vector<TargetGroup> target_groups;
    std::vector<Priority> priorities; ///< in the order of the document; empty where the plan has no such table
    std::vector<Activity> activities;
    std::vector<AgendaItem> agenda;
    std::vector<CostItem> costs;
    std::vector<FollowUpItem> follow_up; ///< in the order of the document
    std::vector<ConsultationItem> consultations;
    std::vector<FingerprintMark> fingerprint_marks; ///< as the document has them
    std::vector<Placeholder> placeholders;
    std::vector<CoverFact> facts;              ///< in the order of the document
    std::vector<MeansItem> means;              ///< by year, each year once
    std::vector<NotUnderstood> not_understood; ///< in the order of the document
    BudgetSettings budget_settings;
    std::optional<PlanTable> settings_table; ///< where the document says what was chosen

    Plan() = default;
    Plan(Plan&&) = default; ///< parts point at each other: it moves, it is not copied
    Plan& operator=(Plan&&) = default;

    /// The chapter with this role or id.
    [[nodiscard]] const PlanChapter* chapter(std::string_view name) const;
    [[nodiscard]] const Goal* goal(std::string_view name) const;
    /// The line of the cover with this fact; nullptr when the cover has none.
    [[nodiscard]] const CoverFact* fact(std::string_view id) const;
    /// All tables with this role, in whatever chapter.
    [[nodiscard]] std::vector<const PlanTable*> tables(std::string_view role) const;
    /// Whether a block is in the part of the document that is the plan.
    [[nodiscard]] bool holds(std::size_t block) const { return block >= first_block && block < end_block; }
    /// What a date of this plan says: the periods and days in it, or why it cannot be read.
    [[nodiscard]] const Dates& dates(const std::string& date) const;
    /// The same from its first day to its last; nothing when it cannot be read.
    [[nodiscard]] std::optional<Period> period(const std::string& date) const;
    /// Whether the days of a date are known: it names its year, or the school year is known.
    [[nodiscard]] bool knows_days_of(const std::string& date) const;
    /// The cents of an amount of this plan; nothing when it cannot be read.
    [[nodiscard]] std::optional<Cents> amount(std::string_view text) const;
    /// The key by which this plan's titles are compared: core::title_key in the words of its template.
    [[nodiscard]] std::string title_key(std::string_view title) const;
    /// The chapter that a place stands in; nullptr on the cover.
    [[nodiscard]] const PlanChapter* chapter_at(std::size_t block) const;

private:
    mutable std::unordered_map<std::string, Dates> dates_; ///< read before: tables repeat their dates
};

} // namespace plan::core
