// What all parts of making next year's plan need.
#pragma once

#include "core/document/document.hpp"
#include "core/next_year/next_year.hpp"
#include "core/text/words.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// What all parts need: the plan that is left, and what becomes of it.
struct Renewal {
    const Plan& plan;
    const Document& document;
    Day today;
    NextYear& result;

    [[nodiscard]] const SchoolYear& year() const { return *plan.school_year; }
    [[nodiscard]] const NextYearTemplate& words() const { return plan.plan_template->next_year; }
    /// A text of the template with the new plan's settings; {oldYear} is the school year of the old one.
    [[nodiscard]] std::string fill_in(std::string_view text) const;
    [[nodiscard]] std::string_view without_number(std::string_view title) const;
    [[nodiscard]] std::string renewed(std::string_view text) const;
    /// A chapter of the template for the new plan. Of its tables a foreign plan gets no example rows, only what is to
    /// be filled in.
    [[nodiscard]] std::vector<Element> compose(const Chapter& chapter) const;
    /// Whether none of the old plan's tables was made from the template: all its columns, by their own titles.
    [[nodiscard]] bool is_foreign() const;
    /// Whether a text came into the old plan when that was made from the one before.
    [[nodiscard]] bool is_left_over(std::string_view text) const;
};

} // namespace plan::core
