// What would surely be read in a cell, in the words of the plan itself.
#pragma once

#include "core/plan/plan.hpp"

#include <string>
#include <string_view>

namespace plan::core {

class ReadableExamples {
public:
    explicit ReadableExamples(const Plan& plan) : plan_(plan) {}

    /// @param kind  "date", "amount", "goal", "goal-title", "activity", "body"
    /// @returns  empty where anything can be read
    [[nodiscard]] std::string of(std::string_view kind) const;

private:
    [[nodiscard]] std::string date() const;
    [[nodiscard]] std::string goal() const;

    const Plan& plan_;
};

} // namespace plan::core
