#include "core/check/repeated_check.hpp"

#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/document/document.hpp"
#include "core/values/overloaded.hpp"

#include <algorithm>
#include <iterator>

namespace plan::core {
namespace {

bool applies(const Rule& rule, const Template& plan_template, Occasion occasion) {
    return is_active(rule, plan_template) && (rule.when == Occasion::writing || occasion == Occasion::sending);
}

std::vector<Finding> findings_of(const Rule& rule, const RuleInput& subject, const Stretch& stretch) {
    Report report(subject.plan);
    std::visit(Overloaded{[&](PlanCheck of_plan) { of_plan(subject, report); },
                          [&](TableCheck of_tables) { of_tables(PlanTables(subject.plan), report); },
                          [&](StretchCheck of_stretch) { of_stretch(subject, stretch, report); }},
               rule.run);
    const auto severity = subject.plan.plan_template->severities.find(rule.id)->second;
    for (auto& finding : report.findings) {
        finding.rule = rule.id;
        finding.severity = std::min(severity, finding.at_most);
    }
    return std::move(report.findings);
}

/// Whether a rule over all of a plan may find another thing when a chapter is written.
bool reads(const Rule& rule, const PlanChapter& chapter) {
    return std::holds_alternative<PlanCheck>(rule.run) && (rule.reads == nullptr || rule.reads(chapter));
}

bool may_read(const Rule& rule) {
    return std::holds_alternative<PlanCheck>(rule.run) && rule.reads != &reads_no_sentences;
}

} // namespace

const std::vector<Finding>& RepeatedCheck::judge(const Plan& plan, const Document& document, Occasion occasion,
                                                 Day today) {
    if (!budget_) budget_ = budget_of(plan);
    const RuleInput subject{plan, document, *budget_, today, memory_};
    std::set<std::size_t> chapters;
    bool all = judged_for_ != std::pair(occasion, today);
    for (const auto block : std::exchange(written_, {})) {
        const auto* chapter = plan.chapter_at(block);
        if (chapter == nullptr) all = true;
        else chapters.insert(static_cast<std::size_t>(chapter - plan.chapters.data()));
    }
    for (const auto chapter : chapters) memory_.forget(chapter);
    if (all) judge_all(subject, occasion);
    else
        for (const auto chapter : chapters) judge_chapter(subject, occasion, chapter);
    judged_for_ = std::pair(occasion, today);
    return list_.all();
}

void RepeatedCheck::judge_all(const RuleInput& subject, Occasion occasion) {
    found_.clear();
    std::vector<Finding> all;
    for (const Rule* rule : all_rules()) {
        if (!applies(*rule, *subject.plan.plan_template, occasion)) continue;
        auto findings = findings_of(*rule, subject, Stretch{});
        if (may_read(*rule)) found_[rule] = findings;
        std::ranges::move(findings, std::back_inserter(all));
    }
    list_.assign(std::move(all), subject.document);
}

void RepeatedCheck::judge_chapter(const RuleInput& subject, Occasion occasion, std::size_t at) {
    const auto& chapters = subject.plan.chapters;
    const auto& chapter = chapters[at];
    const auto end = at + 1 < chapters.size() ? chapters[at + 1].title.place.block : Stretch{}.end;
    const Stretch stretch{chapter.title.place.block, end, false};
    std::vector<Finding> found_here;
    for (const Rule* rule : all_rules()) {
        if (!applies(*rule, *subject.plan.plan_template, occasion)) continue;
        if (std::holds_alternative<StretchCheck>(rule->run)) {
            std::ranges::move(findings_of(*rule, subject, stretch), std::back_inserter(found_here));
        } else if (reads(*rule, chapter)) {
            auto findings = findings_of(*rule, subject, stretch);
            if (auto& known = found_[rule]; known != findings) {
                known = std::move(findings);
                list_.replace_rule(*rule, known, subject.document);
            }
        }
    }
    list_.replace_stretch(stretch, std::move(found_here), subject.document);
}

} // namespace plan::core
