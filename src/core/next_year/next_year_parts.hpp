// The parts of making next year's plan, each in a file of its own; next_year calls them.
#pragma once

#include "core/next_year/next_year.hpp"

namespace plan::core {

/// What all parts need: the plan that is left, and what becomes of it.
struct Renewal {
    const Plan& plan;
    const Document& document;
    Day today;
    NextYear& result;

    [[nodiscard]] const SchoolYear& year() const { return *plan.school_year; }
    [[nodiscard]] const NextYearTemplate& words() const { return plan.shape->next_year; }
    /// A text of the template with the new plan's settings; {oldYear} is the school year of the old one.
    [[nodiscard]] std::string fill_in(std::string_view text) const;
    [[nodiscard]] std::string renewed(std::string_view text) const;
    [[nodiscard]] std::vector<Element> compose(const Chapter& chapter) const;
    /// Whether a text came into the old plan when that was made from the one before.
    [[nodiscard]] bool is_left_over(std::string_view text) const;
};

/// A chapter, from its heading on. The school's own chapters come along as text.
std::vector<Element> renewed_chapter(const Renewal& renewal, const PlanChapter& chapter);

/// A chapter that is made anew, with a part for each goal of the plan: the template's own, or else its form's sentences
/// to be filled in.
/// @param before_goals  comes in front of the first goal
std::vector<Element> new_chapter(const Renewal& renewal, const Chapter& shape, std::vector<Element> before_goals = {});

/// What the plan says in its chapter of evaluation, to be read again, and its tables; empty when no person wrote
/// anything there.
std::vector<Element> quoted_evaluation(const Renewal& renewal, const PlanChapter& chapter);

/// A table of the chapter. What is computed from others, and guidance, stays behind.
/// @param caption  may be empty; that of the template goes before
/// @param elements  where it goes; a table that goes on where the last one of them ended becomes one with it
void renew_table(const Renewal& renewal, const PlanChapter& chapter, std::size_t block, std::string_view caption,
                 std::vector<Element>& elements);

/// The means of the budget years of the new school year, with what is to be said above them.
std::vector<Element> renewed_means(const Renewal& renewal, const TableTemplate& shape);

/// The template's own rows of a table.
std::vector<std::vector<std::string>> template_rows(const Renewal& renewal, const TableTemplate& shape);

/// A column of the school's own.
Column own_column(std::string_view title);

} // namespace plan::core
