// Plans of the levels of education, as documents.
#pragma once

#include "tests/core/example_plan.hpp"

namespace plan::test {

/// All that a template puts into a plan or says of it: cover, chapters, guidance, tables, forms, bodies.
std::vector<std::string> all_texts(const core::Template& plan_template);

/// A document as createPlan makes it.
core::Document new_level_plan(const core::Template& profile, const core::EducationLevel& level);

/// The same with every placeholder filled in and every example text adapted.
core::Document finished_level_plan(const core::Template& profile, const core::EducationLevel& level);

} // namespace plan::test
