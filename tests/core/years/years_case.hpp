// Several plans, as the tests of comparing them make them.
#pragma once

#include "core/document/document.hpp"
#include "core/years/year_comparison.hpp"
#include "tests/core/finished_plan.hpp"

#include <deque>
#include <string>
#include <vector>

namespace plan::test {

/// A plan of a school year that has a chapter with these goals, and nothing else.
core::Document plan_of_year(int first_year, const std::vector<std::string>& goals, const std::string& profile = "vl");

/// A comparison, with the plans that it points into.
struct Compared {
    std::deque<core::Plan> plans;
    core::YearComparison result;
};

Compared compare(const std::vector<core::Document>& documents);

} // namespace plan::test
