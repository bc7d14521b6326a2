// What rules share that speak of a chapter that is absent or says nothing.
#pragma once

#include "core/check/rule.hpp"

namespace plan::core::rules {

/// Where a finding about the plan as a whole stands: the title of the first chapter.
Place first_title(const Plan& plan);

/// Where an absent chapter would come: at the first chapter that follows it in the template, else at the last one.
Place place_for(const Plan& plan, const Chapter& missing);

/// Whether the template names a rule, and it is on, that speaks of this chapter instead of the general ones.
bool has_rule_of_its_own(const Template& plan_template, const Chapter& chapter);

/// Reports the chapters that name `rule` as theirs and are absent, empty, or hold nothing but "n.v.t.".
void report_missing_chapters(const RuleInput& subject, std::string_view rule, Report& report);

} // namespace plan::core::rules
