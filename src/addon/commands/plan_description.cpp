#include "addon/commands/plan_description.hpp"

#include "addon/commands/budget_description.hpp"
#include "core/check/finding.hpp"
#include "core/check/rule_list.hpp"
#include "core/document/document.hpp"
#include "core/plan/chapter_mark.hpp"
#include "core/plan/chapter_text.hpp"
#include "core/values/severity.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <boost/algorithm/string/join.hpp>
#include <iterator>

namespace plan::addon {
namespace {

std::string_view state_key(const core::Chapter& chapter, const core::PlanChapter* present, bool marked) {
    if (present == nullptr) return chapter.optional ? "state.offered" : "state.missing";
    return marked ? "state.marked" : ui::Messages::state_key(present->state);
}

ui::Step describe(const ui::Messages& messages, const core::Chapter& chapter, const core::PlanChapter* present,
                  const core::Document& document) {
    ui::Step step;
    step.id = chapter.id;
    step.title = uno::to_office(present != nullptr ? present->title.text : chapter.title);
    step.marked = present != nullptr && core::is_marked_ready(*present, document);
    const std::string state(state_key(chapter, present, step.marked));
    step.state = messages.text(state);
    step.mark = messages.text(state + ".mark");
    step.done = step.marked || (present != nullptr && present->state == core::ChapterState::done);
    step.missing = present == nullptr;
    step.optional = chapter.optional;
    step.why = uno::to_office(messages.is_dutch() ? chapter.why.nl : chapter.why.en);
    if (const auto source = messages.source(chapter.source); !source.isEmpty()) step.why += "\n\n" + source;
    auto guidance = messages.is_dutch() ? chapter.guidance_nl : chapter.guidance_en;
    for (const auto& section : chapter.sections) {
        guidance.push_back(section.title + ":");
        std::ranges::copy(messages.is_dutch() ? section.guidance_nl : section.guidance_en,
                          std::back_inserter(guidance));
    }
    step.guidance = uno::to_office(boost::algorithm::join(guidance, "\n\n"));
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
    line.step = finding.chapter;
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
    for (const auto& chapter : inspection.plan.plan_template->chapters)
        state.steps.push_back(describe(messages, chapter, inspection.plan.chapter(chapter.id), inspection.document));
    state.guidance_shown = core::shows_guidance(inspection.plan);
    state.guidance_can_hide = core::can_hide_guidance(inspection.plan, inspection.document);
    state.progress = messages.text(
        "progress", {{"done", std::to_string(state.steps_done())}, {"total", std::to_string(state.steps_counted())}});
    for (const auto& finding : findings) state.findings.push_back(describe(messages, finding, inspection.plan));
    describe_budget(messages, inspection.plan, findings, state);
    state.counts = describe_counts(messages, findings);
    return state;
}

} // namespace plan::addon
