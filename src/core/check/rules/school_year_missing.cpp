// school-year-missing: no school year that can be read, so no date of the plan can be placed.
#include "core/check/rule_list.hpp"
#include "core/check/rules/missing_chapter.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/placeholder.hpp"

#include <algorithm>

namespace plan::core::rules {
namespace {

/// Still to be filled in: placeholder-left speaks of it.
bool is_open(const Plan& plan, const CoverFact* fact) {
    if (fact != nullptr) return !find_placeholders(fact->value.text).empty();
    const auto placeholder = plan.plan_template->placeholders.find(role::fact::school_year);
    return placeholder != plan.plan_template->placeholders.end() &&
           std::ranges::any_of(plan.placeholders, [key = match_key(placeholder->second)](const Placeholder& open) {
               return open.chapter == nullptr && match_key(open.text.text) == key;
           });
}

void check(const RuleInput& subject, Report& report) {
    const auto& plan = subject.plan;
    const auto* fact = plan.fact(role::fact::school_year);
    if (plan.school_year || is_open(plan, fact)) return;
    report.add(fact != nullptr ? fact->value.place : first_title(plan), "");
}

} // namespace

const Rule school_year_missing{.id = "school-year-missing", .source = "V28", .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
