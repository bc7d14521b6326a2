// financial-section-missing: a plan that says nowhere what the means are spent on.
#include "core/chapter_place.hpp"
#include "core/rules/rule_list.hpp"

namespace plan::core::rules {
namespace {

void check(const Subject& subject, Report& report) {
    const auto& plan = subject.plan;
    const auto* missing = plan.shape->chapter("budget");
    if (missing == nullptr || plan.chapter("budget") != nullptr || plan.has_table("costs")) return;
    auto& finding = report.add(place_of_missing(plan, *missing), missing->id, {{"chapter", missing->title}});
    finding.chapter = missing->id;
    finding.fix = FixKind::insert_chapter;
    finding.fix_value = missing->id;
}

} // namespace

const Rule financial_section_missing{"financial-section-missing", "V39, V93", false, "vl", check};

} // namespace plan::core::rules
