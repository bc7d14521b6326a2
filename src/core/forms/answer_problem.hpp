// What is wrong with the answers that a person gave in a form: nothing is refused, the form shows it and waits.
#pragma once

#include "core/text/arguments.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plan::core {

struct AnswerProblem {
    std::string message; ///< a key of the message table
    Arguments arguments = {};
};

/// One for each field, in their order; nothing where the answer is right.
using AnswerProblems = std::vector<std::optional<AnswerProblem>>;

} // namespace plan::core
