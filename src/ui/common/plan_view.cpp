#include "ui/common/plan_view.hpp"

#include <algorithm>

namespace plan::ui {

std::size_t PlanState::steps_done() const {
    return static_cast<std::size_t>(std::ranges::count_if(steps, &Step::done));
}

std::size_t PlanState::steps_counted() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(steps, [](const Step& step) { return !step.missing || !step.optional; }));
}

} // namespace plan::ui
