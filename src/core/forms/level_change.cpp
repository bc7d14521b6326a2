#include "core/forms/level_change.hpp"

#include "core/plan/placed_text.hpp"
#include "core/template/condition.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/placeholder.hpp"

#include <algorithm>
#include <functional>
#include <set>

namespace plan::core {
namespace {

/// The keys of the texts that a template puts into a chapter.
std::set<std::uint64_t> texts_of(const Chapter& chapter, const Template& plan_template, const PlanSettings& settings) {
    std::set<std::uint64_t> keys;
    for (const auto& element : compose_chapter(chapter, plan_template, settings))
        if (const auto* text = std::get_if<TextElement>(&element)) keys.insert(key_number(text->text));
    return keys;
}

/// Whether somebody counts on what stands in a chapter: sums that were computed, or choices about them.
bool holds_more(const PlanChapter& chapter, const Plan& plan) {
    const bool settings = plan.settings_table && plan.settings_table->block >= chapter.title.place.block &&
                          plan.settings_table->block < chapter.end_block;
    return settings || !chapter.summaries.empty();
}

bool says_something_else(const PlanChapter& chapter, const Chapter& now, const LevelChange& change, const Plan& plan) {
    auto settings = plan.settings;
    settings.school_council = change.now->defaults.school_council;
    const auto wanted = texts_of(now, *change.now, settings);
    return std::ranges::any_of(chapter.paragraphs, [&wanted](const PlanParagraph& paragraph) {
        return paragraph.kind == ParagraphKind::body && !paragraph.text.text.empty() &&
               !wanted.contains(key_number(paragraph.text.text));
    });
}

void change_cover(LevelChange& change, const Plan& plan, const Document& document, const EducationLevel& level) {
    for (const auto& fact : plan.facts) {
        if (!fact.value.place.cell) continue;
        auto label = *fact.value.place.cell;
        label.column = 0;
        const auto* now = change.now->fact(fact.entry->id);
        if (now == nullptr) {
            change.gone.push_back(label);
            continue;
        }
        const bool is_level = fact.entry->id == role::fact::level;
        if (is_level && match_key(fact.value.text) != match_key(level.title))
            change.cover.push_back({fact.value.place, level.title});
        if (!is_level && is_only_placeholder(fact.value.text))
            if (auto open = fill_in(now->value, *change.now, {}); is_only_placeholder(open) && open != fact.value.text)
                change.cover.push_back({fact.value.place, std::move(open)});
        const auto block = fact.value.place.block;
        const auto& table = std::get<Table>(document.blocks[block]);
        const auto written = placed(table.rows[label.row][0], block, label);
        if (match_key(written.text) == match_key(fact.entry->label) && written.text != now->label)
            change.cover.push_back({written.place, now->label});
    }
    for (const auto& fact : change.now->facts)
        if (plan.plan_template->fact(fact.id) == nullptr && plan.fact(fact.id) == nullptr) {
            PlanSettings settings;
            settings.school_council = change.now->defaults.school_council;
            settings.local_committee = change.now->defaults.local_committee;
            change.added.emplace_back(fact.label, fill_in(fact.value, *change.now, settings));
        }
    std::ranges::sort(change.gone, std::ranges::greater{}, &CellIndex::row);
}

} // namespace

LevelChange level_change(const Plan& plan, const Document& document, const EducationLevel& level, const Template& now) {
    LevelChange change;
    change.now = &now;
    change_cover(change, plan, document, level);
    for (const auto& chapter : plan.chapters) {
        if (chapter.entry == nullptr || chapter.state != ChapterState::example || holds_more(chapter, plan)) continue;
        const auto* other = now.chapter(chapter.entry->id);
        if (other != nullptr && says_something_else(chapter, *other, change, plan))
            change.chapters.push_back(other->id);
    }
    return change;
}

std::vector<std::string> example_goals(const Template& plan_template) {
    std::vector<std::string> names;
    if (const auto* goals = plan_template.chapter(role::chapter::goals))
        for (const auto& content : goals->content)
            if (const auto* goal = std::get_if<GoalContent>(&content.value);
                goal != nullptr && is_met(content.when, {}))
                names.push_back(goal->title);
    return names;
}

} // namespace plan::core
