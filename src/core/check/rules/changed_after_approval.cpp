// changed-after-approval: the plan says something else than what was approved, or, as long as nothing was approved,
// than what was handed over. Without a kept fingerprint there is nothing to compare with.
#include "core/check/rule_list.hpp"
#include "core/check/rules/missing_chapter.hpp"
#include "core/plan/deliveries.hpp"
#include "core/plan/plan_fingerprint.hpp"
#include "core/template/roles.hpp"

#include <algorithm>

namespace plan::core::rules {
namespace {

void check(const RuleInput& subject, Report& report) {
    const auto& plan = subject.plan;
    auto kept = approved_texts(plan, subject.document);
    if (kept.empty()) return;
    const bool only_handed_over = std::ranges::all_of(kept, &ApprovedText::handed_over);
    if (!only_handed_over) std::erase_if(kept, &ApprovedText::handed_over);
    if (still_says(plan, subject.document, kept)) return; // it may be one of several
    const auto marked =
        std::ranges::find_if(kept, [](const ApprovedText& text) { return text.place.cell.has_value(); });
    const auto* chapter = plan.chapter(role::chapter::involvement);
    const auto place = marked != kept.end() ? marked->place
                       : chapter != nullptr ? chapter->title.place
                                            : first_title(plan);
    auto& finding = report.add(place, "");
    finding.fix = fix::ShowChanges{};
    if (!only_handed_over || is_approved(plan)) return;
    finding.variant = "handed-over";
    finding.at_most = Severity::hint; // a draft may change
}

} // namespace

const Rule changed_after_approval{.id = "changed-after-approval", .source = "V55", .run = check};

} // namespace plan::core::rules
