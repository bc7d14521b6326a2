// Where a plan answers what is expected of its quality. It judges no quality: it shows where a text stands, or that
// none does yet.
#pragma once

#include "core/plan/plan.hpp"

#include <string>
#include <vector>

namespace plan::core {

/// A chapter that answers an expectation.
struct QualityAnswer {
    std::string chapter; ///< its title in the plan
    Place place;         ///< of the text that answers
};

struct QualityLine {
    const QualityExpectation* expectation = nullptr; ///< of the template
    std::vector<QualityAnswer> answers;              ///< in the order of the template; none: not yet
};

/// One line for each expectation. Example text that nobody adapted answers nothing.
/// @throws Refused  "quality.none" where the level of the plan has no frame
std::vector<QualityLine> quality_map(const Plan& plan);

/// The titles of the chapters of the answers, in one text.
std::string chapters_of(const QualityLine& line);

/// The appendix to a plan that says the same, in the language of the plan; its heading first.
std::vector<Element> quality_appendix(const Plan& plan);

} // namespace plan::core
