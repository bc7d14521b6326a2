#include "addon/commands/plan_description.hpp"

#include "addon/commands/budget_description.hpp"
#include "addon/commands/commands.hpp"
#include "addon/commands/follow_up_description.hpp"
#include "core/check/finding.hpp"
#include "core/check/finding_excerpt.hpp"
#include "core/check/plan_check.hpp"
#include "core/check/rule_list.hpp"
#include "core/check/tips.hpp"
#include "core/document/document.hpp"
#include "core/follow_up/to_follow_up.hpp"
#include "core/plan/chapter_mark.hpp"
#include "core/plan/chapter_text.hpp"
#include "core/values/severity.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <boost/algorithm/string/join.hpp>
#include <iterator>
#include <map>
#include <string_view>
#include <utility>

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
    step.icon = state;
    std::ranges::replace(step.icon, '.', '-');
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

/// In its chapter: the row, and the first words.
rtl::OUString describe_where(const ui::Messages& messages, const core::Finding& finding,
                             const core::Document& document) {
    const auto words = core::excerpt(finding, document);
    if (!finding.place.cell) return uno::to_office(words);
    return messages.text(words.empty() ? "where.row" : "where.row-words",
                         {{"row", std::to_string(finding.place.cell->row + 1)}, {"words", words}});
}

ui::FindingLine describe(const ui::Messages& messages, const core::Finding& finding, const core::Plan& plan) {
    const auto need = core::need_of(finding);
    const auto severity = need == core::Need::fill_in // no mistake
                              ? messages.text("severity.fill-in")
                              : messages.severity(finding.severity);
    const auto message = messages.message(finding);
    const auto where = messages.where(finding, plan);
    ui::FindingLine line;
    line.id = finding.id;
    line.severity = finding.severity;
    line.rule = finding.rule;
    const auto kind = "kind." + finding.rule;
    line.kind = messages.text(kind);
    line.chapter = messages.chapter(finding, plan);
    line.step = finding.chapter;
    line.line = severity + ": " + message;
    line.details = line.line + "\n" + where;
    line.ignored = finding.ignored.has_value();
    if (finding.ignored) line.details += "\n" + messages.text("ignored", {{"reason", *finding.ignored}});
    if (const auto source = core::find_rule(finding.rule)->source; !source.empty())
        line.details += "\n" + messages.source(source);
    line.fix = messages.fix_label(finding);
    line.need = need;
    line.may_be_left = core::find_rule(finding.rule)->may_be_left;
    return line;
}

bool is_listed(const core::Finding& finding, core::Occasion listed) {
    return listed == core::Occasion::sending || core::find_rule(finding.rule)->when == core::Occasion::writing;
}

/// In words what there is to do, what is most in the way first.
rtl::OUString describe_to_do(const ui::Messages& messages, const std::vector<ui::FindingLine>& findings) {
    const auto count = [&findings](auto&& counts) {
        return std::ranges::count_if(findings,
                                     [&](const auto& finding) { return !finding.ignored && counts(finding); });
    };
    const auto mended = [](core::Severity severity) {
        return [severity](const ui::FindingLine& finding) {
            return finding.need != core::Need::fill_in && finding.need != core::Need::adapt &&
                   finding.severity == severity;
        };
    };
    const auto needs = [](core::Need need) {
        return [need](const ui::FindingLine& line) { return line.need == need; };
    };
    const std::pair<const char*, std::ptrdiff_t> parts[] = {
        {"counts.error", count(mended(core::Severity::error))},     {"to-do.field", count(needs(core::Need::fill_in))},
        {"counts.warning", count(mended(core::Severity::warning))}, {"to-do.example", count(needs(core::Need::adapt))},
        {"counts.hint", count(mended(core::Severity::hint))},
    };
    std::vector<std::string> said;
    for (const auto& [key, number] : parts)
        if (number > 0)
            said.push_back(uno::to_utf8(
                messages.text(std::string(key) + (number == 1 ? ".one" : ".many"), {{"n", std::to_string(number)}})));
    return said.empty() ? messages.text("findings.none") : uno::to_office(boost::algorithm::join(said, ", "));
}

/// Fills in what can be done about all findings of a kind.
void describe_kinds(const ui::Messages& messages, const std::vector<core::Finding>& listed,
                    std::vector<ui::FindingLine>& lines) {
    std::map<std::pair<std::string_view, std::size_t>, std::size_t> counts; // of findings that are alike
    for (std::size_t at = 0; at < listed.size(); ++at) {
        const auto [known, is_new] = counts.try_emplace({listed[at].rule, listed[at].fix.index()});
        if (is_new) known->second = count_like(listed, listed[at]);
        if (known->second > 1) lines[at].fix_all = messages.fix_all_label(listed[at], known->second);
    }
}

/// What a person is asked where nothing tells the profile.
std::vector<ui::ProfileChoice> open_profiles(Extension& extension, const core::Plan& plan) {
    if (!plan.profile_is_open) return {};
    std::vector<ui::ProfileChoice> profiles;
    const auto templates = extension.templates.templates();
    for (const auto& known : *templates)
        profiles.push_back(
            {known.profile, uno::to_office(extension.messages.is_dutch() ? known.name.nl : known.name.en)});
    const auto likeliest = std::ranges::find(profiles, plan.plan_template->profile, &ui::ProfileChoice::id);
    if (likeliest != profiles.end()) std::rotate(profiles.begin(), likeliest, likeliest + 1);
    return profiles;
}

/// What stands for a level of an earlier time.
std::vector<ui::ProfileChoice> open_levels(const core::Plan& plan) {
    std::vector<ui::ProfileChoice> levels;
    const auto* level = plan.plan_template->education_level(plan.settings.level);
    if (level == nullptr) return levels;
    for (const auto& id : level->replaced_by)
        if (const auto* other = plan.plan_template->education_level(id))
            levels.push_back({other->id, uno::to_office(other->title)});
    return levels;
}

} // namespace

ui::PlanState describe(Extension& extension, const writer::Inspection& inspection,
                       const std::vector<core::Finding>& findings, core::Occasion listed) {
    const auto& messages = extension.messages;
    ui::PlanState state;
    state.is_plan = true;
    state.is_of_other_make = inspection.document.property("PlanProfile").empty();
    state.open_profiles = open_profiles(extension, inspection.plan);
    state.open_levels = open_levels(inspection.plan);
    if (const auto problem = extension.templates.problem()) state.note = messages.text(*problem);
    for (const auto& chapter : inspection.plan.plan_template->chapters)
        state.steps.push_back(describe(messages, chapter, inspection.plan.chapter(chapter.id), inspection.document));
    state.guidance_shown = core::shows_guidance(inspection.plan);
    state.guidance_can_hide = core::can_hide_guidance(inspection.plan, inspection.document);
    state.progress = messages.text(
        "progress", {{"done", std::to_string(state.steps_done())}, {"total", std::to_string(state.steps_counted())}});
    std::vector<core::Finding> shown;
    for (const auto& finding : findings)
        if (is_listed(finding, listed)) shown.push_back(finding);
    for (const auto& finding : shown) {
        state.findings.push_back(describe(messages, finding, inspection.plan));
        state.findings.back().where = describe_where(messages, finding, inspection.document);
    }
    describe_kinds(messages, shown, state.findings);
    const auto budget = core::budget_of(inspection.plan);
    describe_budget(messages, inspection.plan, budget, shown, state);
    describe_follow_up(messages, inspection.plan, budget, today(), state);
    state.to_do = describe_to_do(messages, state.findings);
    for (const auto& tip : core::tips_for(inspection.plan, shown, core::count_over(inspection.plan, today())))
        state.tips.push_back({tip.id, messages.text("tip." + tip.id, tip.arguments)});
    state.errors_before_sending = core::count_errors(findings) - core::count_errors(shown);
    return state;
}

bool is_still(const ui::FindingLine& seen, const ui::Messages& messages, const core::Finding& finding,
              const core::Plan& plan) {
    const auto now = describe(messages, finding, plan);
    return seen.id == now.id && seen.details == now.details && seen.fix == now.fix;
}

} // namespace plan::addon
