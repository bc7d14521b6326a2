// Judging a plan by the rules of its profile.
#pragma once

#include "core/check/finding.hpp"
#include "core/check/rule.hpp"
#include "core/document/document.hpp"

#include <span>
#include <vector>

namespace plan::core {

/// How many of this severity nobody left as they are. Panel, gate and report count by this alone.
std::size_t count_findings(std::span<const Finding> findings, Severity severity);
/// How many errors nobody left as they are.
std::size_t count_errors(std::span<const Finding> findings);

/// Judges a plan by all its profile's rules.
/// @param today  a plan for a school year that is over by then is a plan of the past
/// @returns  the findings in the order of the document, ignored ones too
std::vector<Finding> check_plan(const Plan& plan, const Document& document, Occasion occasion, Day today);

} // namespace plan::core
