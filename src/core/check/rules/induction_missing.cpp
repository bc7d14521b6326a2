// induction-missing: the plan says nothing of how new colleagues are guided. Its chapter names this rule in the
// template.
#include "core/check/rule_list.hpp"
#include "core/check/rules/missing_chapter.hpp"
#include "core/check/running_text_readers.hpp"

namespace plan::core::rules {
namespace {

void check(const RuleInput& subject, Report& report) { report_missing_chapters(subject, "induction-missing", report); }

} // namespace

const Rule induction_missing{
    .id = "induction-missing",
    .source = "V30",
    .reads = [](const PlanChapter& written) { return names_rule(written, "induction-missing"); },
    .run = check};

} // namespace plan::core::rules
