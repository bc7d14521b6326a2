// financial-section-missing: the plan shows nowhere what the means are spent on. Its chapter names this rule in the
// template.
#include "core/check/rule_list.hpp"
#include "core/check/rules/missing_chapter.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/template/roles.hpp"

namespace plan::core::rules {
namespace {

void check(const RuleInput& subject, Report& report) {
    if (!subject.plan.tables(role::table::costs).empty()) return; // it stands in another chapter
    report_missing_chapters(subject, "financial-section-missing", report);
}

} // namespace

const Rule financial_section_missing{
    .id = "financial-section-missing",
    .source = "V39, V93",
    .reads = [](const PlanChapter& written) { return names_rule(written, "financial-section-missing"); },
    .run = check};

} // namespace plan::core::rules
