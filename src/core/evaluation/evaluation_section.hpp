// The counted answers to a questionnaire as a section of a plan.
#pragma once

#include "core/evaluation/evaluation_result.hpp"
#include "core/template/composition.hpp"

#include <cstddef>
#include <deque>
#include <string>
#include <vector>

namespace plan::core {

struct EvaluationSection {
    /// Index of an element that is an empty paragraph, which the chart has to itself.
    struct Chart {
        std::size_t element = 0;
        AnswerChart chart;
        std::string description; ///< the same in words
    };

    std::string heading;
    std::vector<Element> elements; ///< the heading first
    std::vector<Chart> charts;
    std::deque<TableTemplate> tables; ///< elements point into these

    EvaluationSection() = default;
    EvaluationSection(EvaluationSection&&) = default; ///< it moves, it is not copied
    EvaluationSection& operator=(EvaluationSection&&) = default;
};

/// What colleagues wrote is written so that nothing of it is taken for something to fill in.
EvaluationSection evaluation_section(const EvaluationResult& result, const Template& plan_template);

} // namespace plan::core
