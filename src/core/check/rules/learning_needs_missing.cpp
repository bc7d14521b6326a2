// learning-needs-missing: the plan says nothing of what school and team need to learn. Its chapter names this rule in
// the template.
#include "core/check/rule_list.hpp"
#include "core/check/rules/missing_chapter.hpp"
#include "core/check/running_text_readers.hpp"

namespace plan::core::rules {
namespace {

void check(const RuleInput& subject, Report& report) {
    report_missing_chapters(subject, "learning-needs-missing", report);
}

} // namespace

const Rule learning_needs_missing{
    .id = "learning-needs-missing",
    .source = "V31",
    .reads = [](const PlanChapter& written) { return names_rule(written, "learning-needs-missing"); },
    .run = check};

} // namespace plan::core::rules
