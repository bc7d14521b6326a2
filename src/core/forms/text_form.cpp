#include "core/forms/text_form.hpp"

#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/refused.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <set>

namespace plan::core {
namespace {

bool is_body(const PlanParagraph& paragraph) { return paragraph.kind == ParagraphKind::body && !paragraph.hidden; }

std::size_t block_of(const PlanParagraph& paragraph) { return paragraph.text.place.block; }

TextForm begin_form(const Plan& plan, std::string_view form_id) {
    const auto& forms = plan.plan_template->forms;
    const auto entry = std::ranges::find(forms, form_id, &TextFormTemplate::id);
    if (entry == forms.end()) throw Refused("form.none");
    TextForm form;
    form.entry = &*entry;
    form.chapter = plan.chapter(entry->chapter);
    if (form.chapter == nullptr)
        throw Refused("form.chapter-absent", {{"chapter", plan.plan_template->chapter(entry->chapter)->title}});
    form.values.resize(entry->fields.size());
    form.paragraphs.resize(entry->paragraphs.size());
    form.begin = form.chapter->title.place.block + 1;
    return form;
}

/// Guidance stays right below its heading.
void begin_behind_guidance(TextForm& form, std::size_t behind) {
    for (const auto& paragraph : form.chapter->paragraphs)
        if (paragraph.kind == ParagraphKind::guidance && block_of(paragraph) == form.begin && form.begin < behind)
            ++form.begin;
}

/// Reads a paragraph of a form, as it is written now or was by templates of an earlier time.
bool reads(const TextFormTemplate& entry, std::size_t paragraph, const std::string& text,
           std::vector<std::string>& values) {
    if (read_sentences(entry.paragraphs[paragraph], text, values)) return true;
    return std::ranges::any_of(entry.former_paragraphs, [&](const FormerParagraph& former) {
        return former.paragraph == paragraph && read_sentences(former.pattern, text, values);
    });
}

/// Finds the paragraphs of the form among those from `form.begin` up to `behind`.
void find_paragraphs(TextForm& form, std::size_t behind) {
    std::set<const PlanParagraph*> used;
    for (std::size_t at = 0; at < form.paragraphs.size(); ++at)
        for (const auto& paragraph : form.chapter->paragraphs) {
            const bool inside = block_of(paragraph) >= form.begin && block_of(paragraph) < behind;
            if (!inside || !is_body(paragraph) || used.contains(&paragraph)) continue;
            if (!reads(*form.entry, at, paragraph.text.text, form.values)) continue;
            form.paragraphs[at] = &paragraph;
            used.insert(&paragraph);
            break;
        }
}

/// The paragraph that the cursor stands in, else the first that has no answer to something yet.
void find_one_paragraph(TextForm& form, const std::optional<Place>& at) {
    const auto& pattern = form.entry->paragraphs.front();
    std::vector<std::string> values(form.values.size());
    for (const auto& paragraph : form.chapter->paragraphs) {
        auto read = values;
        if (!is_body(paragraph) || !read_sentences(pattern, paragraph.text.text, read)) continue;
        const bool here = at && !at->cell && at->aside == 0 && at->block == block_of(paragraph);
        const bool open = form.paragraphs.front() == nullptr && std::ranges::find(read, std::string()) != read.end() &&
                          !find_placeholders(paragraph.text.text).empty();
        if (!here && !open) continue;
        form.paragraphs.front() = &paragraph;
        form.values = std::move(read);
        if (here) return;
    }
}

/// Behind what a person wrote; at the beginning where nobody wrote anything.
void insert_behind_text(TextForm& form, std::size_t behind) {
    form.insert_at = form.begin;
    for (const auto& paragraph : form.chapter->paragraphs)
        if (is_body(paragraph) && !paragraph.example && !paragraph.text.text.empty() &&
            block_of(paragraph) >= form.begin && block_of(paragraph) < behind)
            form.insert_at = block_of(paragraph) + 1;
}

/// Behind the part of the nearest goal above that has one here.
std::size_t place_of_new_part(const Plan& plan, const PlanChapter& chapter, const std::string& goal) {
    std::optional<std::size_t> behind;
    for (const auto& other : plan.goals) {
        if (other.key == plan.title_key(goal)) break;
        if (const auto part = goal_part(chapter, plan, other.title.text)) behind = part->behind;
    }
    return behind.value_or(chapter.end_block);
}

std::vector<std::string> placeholders_of(const TextFormTemplate& entry) {
    std::vector<std::string> result;
    for (const auto& field : entry.fields) result.push_back(field.placeholder);
    return result;
}

/// One line, and a full stop where sentences need one.
std::vector<std::string> tidied(const TextFormTemplate& entry, std::vector<std::string> answers) {
    for (std::size_t at = 0; at < answers.size(); ++at) {
        auto& answer = answers[at];
        std::ranges::replace(answer, '\n', ' ');
        answer = trimmed(answer);
        if (!entry.fields[at].is_long || answer.empty()) continue;
        const bool ends = std::ranges::any_of(std::initializer_list<std::string_view>{".", "!", "?", "\u2026", ">"},
                                              [&answer](std::string_view end) { return answer.ends_with(end); });
        if (!ends) answer += '.';
    }
    return answers;
}

bool is_answered_anew(const ParagraphPattern& pattern, const std::vector<std::string>& answers,
                      const std::vector<std::string>& values) {
    return std::ranges::any_of(pattern, [&](const SentencePattern& sentence) {
        return std::ranges::any_of(sentence.gaps,
                                   [&](const Gap& gap) { return answers[gap.field] != values[gap.field]; });
    });
}

} // namespace

TextForm text_form(const Plan& plan, std::string_view form_id, const std::optional<Place>& at) {
    auto form = begin_form(plan, form_id);
    begin_behind_guidance(form, form.chapter->end_block);
    if (form.entry->part == FormPart::paragraph) find_one_paragraph(form, at);
    else find_paragraphs(form, form.chapter->end_block);
    insert_behind_text(form, form.chapter->end_block);
    return form;
}

TextForm text_form_of_new_paragraph(const Plan& plan, std::string_view form_id) {
    auto form = begin_form(plan, form_id);
    begin_behind_guidance(form, form.chapter->end_block);
    insert_behind_text(form, form.chapter->end_block);
    return form;
}

TextForm text_form_of_goal(const Plan& plan, std::string_view form_id, const std::string& goal) {
    auto form = begin_form(plan, form_id);
    form.goal = goal;
    if (const auto field = form.entry->field(role::column::goal); field < form.values.size()) form.values[field] = goal;
    const auto part = goal.empty() ? std::nullopt : goal_part(*form.chapter, plan, goal);
    form.has_part = part.has_value();
    if (part) {
        form.begin = part->begin + 1;
        begin_behind_guidance(form, part->behind);
        find_paragraphs(form, part->behind);
        insert_behind_text(form, part->behind);
    } else if (const auto* known = plan.goal(goal);
               known != nullptr && plan.chapter_at(known->title.place.block) == form.chapter) {
        form.has_part = true; // its name stands in an item of a list
        form.begin = form.insert_at = known->title.place.block + 1;
    } else {
        form.insert_at = place_of_new_part(plan, *form.chapter, goal);
    }
    return form;
}

std::optional<GoalPart> goal_part(const PlanChapter& chapter, const Plan& plan, const std::string& goal) {
    const auto key = plan.title_key(goal);
    const PlanParagraph* name = nullptr;
    for (const auto& paragraph : chapter.paragraphs) {
        const bool is_heading = paragraph.kind == ParagraphKind::heading;
        if (!is_heading && paragraph.kind != ParagraphKind::body) continue;
        if (name == nullptr) {
            if (plan.title_key(paragraph.text.text) == key) name = &paragraph;
        } else if ((is_heading && (name->kind != ParagraphKind::heading || paragraph.level <= name->level)) ||
                   plan.goal(paragraph.text.text) != nullptr) {
            return GoalPart{block_of(*name), block_of(paragraph)};
        }
    }
    return name == nullptr ? std::nullopt : std::optional(GoalPart{block_of(*name), chapter.end_block});
}

std::vector<TextChange> rank_goals(const Plan& plan) {
    std::vector<TextChange> changes;
    for (std::size_t at = 0; at < plan.goals.size(); ++at) {
        const auto form = text_form_of_goal(plan, role::form::goal, plan.goals[at].title.text);
        auto answers = form.values;
        auto& rank = answers.at(form.entry->field("priority"));
        if (rank.empty()) continue;
        rank = std::to_string(at + 1);
        for (auto& change : text_form_change(form, answers).texts) changes.push_back(std::move(change));
    }
    return changes;
}

std::string goal_at(const Plan& plan, const Place& place) {
    const auto* chapter = plan.chapter_at(place.block);
    std::string goal;
    if (chapter == nullptr || place.cell || place.aside > 0) return goal;
    for (const auto& paragraph : chapter->paragraphs) {
        if (block_of(paragraph) > place.block) break;
        if (const auto* named = plan.goal(paragraph.text.text)) goal = named->title.text;
        else if (paragraph.kind == ParagraphKind::heading) goal.clear();
    }
    for (const auto& named : plan.goals) // an item of a list that says more than its name
        if (named.title.place.block == place.block) goal = named.title.text;
    return goal;
}

std::vector<std::string> field_choices(const TextFormField& field, const Plan& plan) {
    std::vector<std::string> choices;
    const auto add = [&choices](const std::string& choice) {
        if (!choice.empty() && !contains(choices, choice)) choices.push_back(choice);
    };
    switch (field.choices) {
    case FieldChoices::none:
        break;
    case FieldChoices::goals:
        for (const auto& goal : plan.goals) add(goal.title.text);
        break;
    case FieldChoices::target_groups:
        for (const auto& group : plan.target_groups) add(group.group.text);
        for (const auto& activity : plan.activities) add(activity.target_group);
        break;
    case FieldChoices::ranks:
        for (std::size_t rank = 1; rank <= plan.goals.size(); ++rank) add(std::to_string(rank));
        break;
    }
    return choices;
}

AnswerProblems problems(const TextForm& form, const std::vector<std::string>& answers) {
    AnswerProblems result(answers.size());
    const auto given = tidied(*form.entry, answers);
    for (const auto& pattern : form.entry->paragraphs) {
        std::vector<std::string> read(answers.size());
        const auto text = write_sentences(pattern, given, placeholders_of(*form.entry));
        if (!text.empty()) read_sentences(pattern, text, read);
        for (const auto& sentence : pattern)
            for (const auto& gap : sentence.gaps) {
                auto answer = given[gap.field];
                if (gap.behind.starts_with('.') && answer.ends_with('.')) answer.pop_back();
                if (read[gap.field] != answer) result[gap.field] = AnswerProblem{"form.text.unclear"};
            }
    }
    return result;
}

TextFormChange text_form_change(const TextForm& form, const std::vector<std::string>& answers) {
    TextFormChange change;
    const auto given = tidied(*form.entry, answers);
    auto place = form.insert_at;
    const auto insert = [&change, &place](TextElement element) {
        if (change.inserted.empty() || change.inserted.back().block != place) change.inserted.push_back({place, {}});
        change.inserted.back().elements.emplace_back(std::move(element));
    };
    if (!form.has_part) insert({Role::goal_heading, form.goal, false});
    for (std::size_t at = 0; at < form.paragraphs.size(); ++at) {
        const auto& pattern = form.entry->paragraphs[at];
        const auto* paragraph = form.paragraphs[at];
        if (paragraph != nullptr) place = block_of(*paragraph) + 1;
        if (paragraph != nullptr && !is_answered_anew(pattern, answers, form.values)) continue;
        const auto text = write_sentences(pattern, given, placeholders_of(*form.entry));
        if (paragraph == nullptr) {
            if (!text.empty()) insert({Role::body, text, false});
        } else if (text.empty()) {
            change.removed.push_back(block_of(*paragraph));
        } else if (text != paragraph->text.text) {
            change.texts.push_back({paragraph->text.place, text});
        }
    }
    return change;
}

bool is_nothing(const TextFormChange& change) {
    return change.texts.empty() && change.removed.empty() && change.inserted.empty();
}

std::vector<std::string> text_form_preview(const TextForm& form, const std::vector<std::string>& answers) {
    std::vector<std::string> result;
    const auto given = tidied(*form.entry, answers);
    for (std::size_t at = 0; at < form.paragraphs.size(); ++at) {
        const auto& pattern = form.entry->paragraphs[at];
        const auto* paragraph = form.paragraphs[at];
        auto text = paragraph != nullptr && !is_answered_anew(pattern, answers, form.values)
                        ? paragraph->text.text
                        : write_sentences(pattern, given, placeholders_of(*form.entry));
        if (!text.empty()) result.push_back(std::move(text));
    }
    return result;
}

} // namespace plan::core
