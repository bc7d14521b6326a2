// One overview of many plans: sheets and figures as data.
#pragma once

#include "core/overview/figures.hpp"
#include "core/overview/plan_choice.hpp"
#include "core/overview/sheet.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plan::core::overview {

/// A file that could not be read, in words.
struct RefusedFile {
    std::string file;
    std::string url;
    std::string reason;
    std::string help; ///< what somebody can do about it
};

struct Overview {
    Figures figures;
    /// schools, budget, goals, school-goals, odd-goals, activities, agenda, costs, talks, not-counted, not-read: all of
    /// them, in this order, but for what somebody leaves out.
    std::vector<Sheet> sheets;

    [[nodiscard]] const Sheet& sheet(std::string_view id) const;
    /// nullptr where it was left out.
    [[nodiscard]] const Sheet* find(std::string_view id) const;
};

/// Rows are by school, the agenda by day.
Overview compose(const std::vector<ReadPlan>& plans, const std::vector<RefusedFile>& refused);

} // namespace plan::core::overview
