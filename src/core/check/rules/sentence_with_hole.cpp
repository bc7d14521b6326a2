// sentence-with-hole: a spot of the template was emptied instead of filled in, in a sentence, a list or on the cover.
#include "core/check/rule_list.hpp"
#include "core/template/roles.hpp"
#include "core/text/placeholder.hpp"

namespace plan::core::rules {
namespace {

/// Whether the template leaves the value to the school; a school year has a rule of its own.
bool is_asked(const Fact& fact, const Template& plan_template) {
    return fact.id != role::fact::school_year &&
           !find_placeholders(fill_in(fact.value, plan_template, PlanSettings{})).empty();
}

void check(const RuleInput& subject, const Stretch& stretch, Report& report) {
    const auto& plan = subject.plan;
    for (const auto& fact : plan.facts) {
        if (!stretch.holds(fact.value.place)) continue;
        if (!fact.value.text.empty() || !is_asked(*fact.entry, *plan.plan_template)) continue;
        auto& finding = report.add(fact.value.place, fact.entry->label, {{"fact", fact.entry->label}});
        finding.variant = "fact";
        finding.fix = fix::FillIn{};
    }
    for (const auto& chapter : plan.chapters) {
        if (!stretch.holds(chapter.title.place)) continue;
        for (const auto& hole : chapter.holes) {
            auto& finding = report.add(hole.place, hole.text, {{"text", hole.text}});
            finding.fix = fix::FillIn{};
            if (!hole.text.empty()) continue;
            finding.variant = "item"; // in some offices an empty last item is how a list ends
            finding.at_most = Severity::warning;
        }
    }
}

} // namespace

const Rule sentence_with_hole{.id = "sentence-with-hole", .run = check};

} // namespace plan::core::rules
