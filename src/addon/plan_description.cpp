#include "addon/plan_description.hpp"

#include "addon/budget_description.hpp"
#include "core/rules/rule.hpp"
#include "uno/text.hpp"

#include <algorithm>

namespace plan::addon {
namespace {

ui::Step describe(const ui::Messages& messages, const core::Chapter& chapter, const core::PlanChapter* present) {
    ui::Step step;
    step.id = chapter.id;
    step.title = uno::to_office(present != nullptr ? present->title.text : chapter.title);
    const std::string state(present != nullptr ? ui::Messages::state_key(present->state) : "state.missing");
    step.state = messages.text(state);
    step.mark = messages.text(state + ".mark");
    step.done = present != nullptr && present->state == core::ChapterState::done;
    step.missing = present == nullptr;
    std::string guidance;
    const auto add = [&guidance](const std::string& paragraph) {
        guidance += (guidance.empty() ? "" : "\n\n") + paragraph;
    };
    std::ranges::for_each(messages.is_dutch() ? chapter.guidance_nl : chapter.guidance_en, add);
    for (const auto& section : chapter.sections) {
        add(section.title + ":");
        std::ranges::for_each(messages.is_dutch() ? section.guidance_nl : section.guidance_en, add);
    }
    step.guidance = uno::to_office(guidance);
    return step;
}

ui::FindingLine describe(const ui::Messages& messages, const core::Finding& finding, const core::Plan& plan) {
    const auto severity = messages.severity(finding.severity);
    const auto message = messages.message(finding);
    const auto where = messages.where(finding, plan);
    ui::FindingLine line;
    line.id = finding.id;
    line.severity = finding.severity;
    line.severity_word = messages.severity_group(finding.severity);
    line.chapter = messages.chapter(finding, plan);
    line.line = messages.text("finding", {{"mark", uno::to_utf8(messages.severity_mark(finding.severity))},
                                          {"severity", uno::to_utf8(severity)},
                                          {"message", uno::to_utf8(message)}});
    line.details = severity + ": " + message + "\n" + where;
    line.ignored = finding.ignored.has_value();
    if (finding.ignored) line.details += "\n" + messages.text("ignored", {{"reason", *finding.ignored}});
    if (const auto source = core::find_rule(finding.rule)->source; !source.empty())
        line.details += "\n" + messages.source(source);
    line.fix = messages.fix_label(finding);
    return line;
}

rtl::OUString describe_counts(const ui::Messages& messages, const std::vector<core::Finding>& findings) {
    if (std::ranges::all_of(findings, [](const core::Finding& finding) { return finding.ignored.has_value(); }))
        return messages.text("findings.none");
    const auto count = [&](core::Severity severity, const std::string& key) {
        const auto number = std::ranges::count_if(findings, [severity](const core::Finding& finding) {
            return finding.severity == severity && !finding.ignored;
        });
        return uno::to_utf8(messages.text(key + (number == 1 ? ".one" : ".many"), {{"n", std::to_string(number)}}));
    };
    return messages.text("counts", {{"errors", count(core::Severity::error, "counts.error")},
                                    {"warnings", count(core::Severity::warning, "counts.warning")},
                                    {"hints", count(core::Severity::hint, "counts.hint")}});
}

} // namespace

ui::PlanState describe(Extension& extension, const writer::Inspection& inspection,
                       const std::vector<core::Finding>& findings) {
    const auto& messages = extension.messages;
    ui::PlanState state;
    state.is_plan = true;
    if (const auto problem = extension.templates.problem()) state.note = messages.text(*problem);
    for (const auto& chapter : inspection.plan.shape->chapters)
        if (const auto* present = inspection.plan.chapter(chapter.id))
            state.steps.push_back(describe(messages, chapter, present));
        else if (!chapter.optional) state.steps.push_back(describe(messages, chapter, nullptr));
    state.progress = messages.text(
        "progress", {{"done", std::to_string(state.steps_done())}, {"total", std::to_string(state.steps.size())}});
    for (const auto& finding : findings) state.findings.push_back(describe(messages, finding, inspection.plan));
    describe_budget(messages, inspection.plan, findings, state);
    state.counts = describe_counts(messages, findings);
    return state;
}

} // namespace plan::addon
