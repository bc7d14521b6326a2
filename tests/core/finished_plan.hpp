// A plan as a school hands it in: every placeholder filled in, every example put into its own words, approvals noted.
#pragma once

#include "core/document/document.hpp"
#include "tests/core/example_plan.hpp"

namespace plan::test {

/// The new plan with the paragraphs of tests/data/finished_<profile>.txt in the place of the example text.
core::Document finished_plan(std::string_view profile = "vl");

} // namespace plan::test
