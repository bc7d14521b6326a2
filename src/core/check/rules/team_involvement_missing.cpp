// team-involvement-missing: the plan does not say how the team takes part in drawing up, carrying out or evaluating it.
// The chapter about it may do so in any words; another chapter has to name staff in the same paragraph.
#include "core/check/rule_list.hpp"
#include "core/plan/chapter_text.hpp"
#include "core/template/roles.hpp"
#include "core/text/name_list.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/words.hpp"

#include <algorithm>
#include <bitset>
#include <cstdint>
#include <limits>
#include <vector>

namespace plan::core::rules {
namespace {

using Moments = std::bitset<std::numeric_limits<std::uint64_t>::digits>; // in the order of the template

/// The moments that a chapter speaks of.
/// @param staff  these are to be named with them; null where that goes without saying
std::uint64_t said_in(const PlanChapter& chapter, const std::vector<NamedTerms>& moments, const Terms* staff) {
    Moments said;
    for (const auto& paragraph : chapter.paragraphs) {
        if (paragraph.kind == ParagraphKind::guidance || paragraph.text.text.empty()) continue;
        if (staff != nullptr && paragraph.example) continue; // nobody's own words yet
        const auto spaced = spaced_words(paragraph.text.text);
        if (staff != nullptr && !staff->in_words(spaced)) continue;
        for (std::size_t at = 0; at < std::min(moments.size(), said.size()); ++at)
            if (!said[at] && moments[at].terms.in_words(spaced)) said.set(at);
    }
    return said.to_ullong();
}

void check(const RuleInput& subject, Report& report) {
    const auto& plan = subject.plan;
    const auto& vocabulary = plan.plan_template->vocabulary;
    const auto* chapter = plan.chapter(role::chapter::involvement);
    if (chapter == nullptr || chapter->state == ChapterState::empty) return; // chapter-missing, chapter-empty
    if (any_paragraph(*chapter, [](const auto& text) { return !find_placeholders(text).empty(); })) return;
    const auto& moments = vocabulary.involvement;
    Moments said = said_in(*chapter, moments, nullptr);
    for (const auto& other : plan.chapters) {
        if (said.count() >= moments.size()) return;
        said |= subject.memory.recall("team-involvement", plan, other, [&](const PlanChapter& each) {
            return said_in(each, moments, &vocabulary.staff);
        });
    }
    std::vector<const NamedTerms*> open;
    for (std::size_t at = 0; at < std::min(moments.size(), said.size()); ++at)
        if (!said[at]) open.push_back(&moments[at]);
    if (open.empty()) return;
    const auto names = listed(open, &NamedTerms::name);
    report.add(chapter->title.place, names, {{"moments", names}, {"chapter", chapter->title.text}});
}

} // namespace

const Rule team_involvement_missing{.id = "team-involvement-missing", .source = "V38", .run = check};

} // namespace plan::core::rules
