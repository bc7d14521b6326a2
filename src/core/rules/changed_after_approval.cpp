// changed-after-approval: the plan says something else than what was approved. Without a kept fingerprint there is
// nothing to compare with.
#include "core/plan_fingerprint.hpp"
#include "core/rules/missing_chapter.hpp"
#include "core/rules/rule_list.hpp"

#include <algorithm>

namespace plan::core::rules {
namespace {

void check(const Subject& subject, Report& report) {
    const auto& plan = subject.plan;
    const auto approved = approved_texts(plan, subject.document);
    if (approved.empty()) return;
    const auto now = plan_fingerprint(plan, subject.document);
    if (std::ranges::find(approved, now, &ApprovedText::fingerprint) != approved.end()) return; // one of several
    const auto marked =
        std::ranges::find_if(approved, [](const ApprovedText& text) { return text.place.cell.has_value(); });
    const auto* chapter = plan.chapter("involvement");
    const auto place = marked != approved.end() ? marked->place
                       : chapter != nullptr     ? chapter->title.place
                                                : first_title(plan);
    report.add(place, "");
}

} // namespace

const Rule changed_after_approval{"changed-after-approval", "V55", false, "", check};

} // namespace plan::core::rules
