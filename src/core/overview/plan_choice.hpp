// Which of many plans count: of one plan in several files only one does.
#pragma once

#include "core/overview/plan_record.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core::overview {

/// A plan that was read, and where it came from.
struct ReadPlan {
    PlanRecord record;
    std::string file; ///< as the overview names it: "Zuid/De Linde.odt"
    std::string url;
};

/// Why a file does not count.
enum class NotCounted { copy, same_text, older };
inline constexpr std::array<std::string_view, 3> not_counted_names = {"copy", "same-text", "older"};

struct LeftOutPlan {
    std::size_t plan = 0; ///< index among those that were read
    NotCounted why = NotCounted::older;
    std::size_t instead = 0; ///< index of the one that counts
};

struct PlanChoice {
    std::vector<std::size_t> counted; ///< indices, by school and school year
    std::vector<LeftOutPlan> left_out;
};

/// One plan is that of a school (its name, however it is spaced), a level, a school year and a profile. Of its files
/// the one counts that was given out last: the higher version, then the school's own document rather than a copy that
/// was handed over, then the one that says more of what came afterwards. A plan that does not say its school or its
/// year counts by itself, but once where its text is the same.
PlanChoice choose_plans(const std::vector<ReadPlan>& plans);

} // namespace plan::core::overview
