// new_chapter and quoted_evaluation: what is written anew for each goal, and the old words beside it.
#include "core/next_year/next_year_evaluation.hpp"

#include "core/next_year/next_year_follow_up.hpp"
#include "core/next_year/next_year_tables.hpp"
#include "core/plan/template_text.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/placeholder.hpp"

#include <algorithm>
#include <iterator>

namespace plan::core {
namespace {

const TextElement* goal_heading(const Element& element) {
    const auto* text = std::get_if<TextElement>(&element);
    return text != nullptr && text->role == Role::goal_heading ? text : nullptr;
}

const TextFormTemplate* form_of(const Template& plan_template, const std::string& chapter) {
    const auto found = std::ranges::find_if(plan_template.forms, [&chapter](const TextFormTemplate& form) {
        return form.chapter == chapter && form.part == FormPart::goal;
    });
    return found == plan_template.forms.end() ? nullptr : &*found;
}

/// The sentences of a form with nothing but placeholders in them.
void add_prompts(const TextFormTemplate& form, std::vector<Element>& elements) {
    std::vector<std::string> placeholders;
    for (const auto& field : form.fields) placeholders.push_back(field.placeholder);
    for (const auto& pattern : form.paragraphs)
        elements.emplace_back(TextElement{Role::body, write_sentences(pattern, placeholders, placeholders), false});
}

/// Whether a paragraph is a form's sentence in which nothing was filled in.
bool is_prompt(const Template& plan_template, const std::string& text) {
    return std::ranges::any_of(plan_template.forms, [&text](const TextFormTemplate& form) {
        return std::ranges::any_of(form.paragraphs, [&](const ParagraphPattern& pattern) {
            std::vector<std::string> answers(form.fields.size());
            return read_sentences(pattern, text, answers) &&
                   std::ranges::all_of(answers, [](const std::string& answer) { return answer.empty(); });
        });
    });
}

/// What was never filled in is no part of a quotation.
std::string without_placeholders(std::string text) {
    const auto found = find_placeholders(text);
    for (auto span = found.rbegin(); span != found.rend(); ++span) text.replace(span->offset, span->length, "…");
    return text;
}

} // namespace

std::vector<Element> new_chapter(const Renewal& renewal, const Chapter& entry, std::vector<Element> before_goals) {
    auto composed = renewal.compose(entry);
    const auto first = std::ranges::find_if(composed, [](const Element& element) { return goal_heading(element); });
    const bool by_goal = first != composed.end() && entry.id != role::chapter::goals && !renewal.plan.goals.empty();
    std::vector<Element> result(composed.begin(), first);
    std::ranges::move(before_goals, std::back_inserter(result));
    if (!by_goal) {
        result.insert(result.end(), first, composed.end());
        return result;
    }
    const auto* form = form_of(*renewal.plan.plan_template, entry.id);
    for (const auto& goal : renewal.plan.goals) {
        const auto part = std::find_if(first, composed.end(), [&](const Element& element) {
            const auto* heading = goal_heading(element);
            return heading != nullptr && renewal.plan.title_key(heading->text) == goal.key;
        });
        result.emplace_back(TextElement{Role::goal_heading, renewal.renewed(goal.title.text), false});
        if (part == composed.end()) {
            if (form != nullptr) add_prompts(*form, result);
            continue;
        }
        result.insert(result.end(), part + 1, std::find_if(part + 1, composed.end(), goal_heading));
    }
    return result;
}

std::vector<Element> quoted_evaluation(const Renewal& renewal, const PlanChapter& chapter) {
    const auto& plan = renewal.plan;
    const auto& intro = renewal.words().quotation;
    std::vector<Element> quotation;
    const TemplateText template_text(chapter, plan);
    std::string heading;
    for (const auto& paragraph : chapter.paragraphs) {
        const auto& text = paragraph.text.text;
        if (paragraph.kind == ParagraphKind::heading || plan.goal(text) != nullptr)
            heading = renewal.without_number(text);
        if (paragraph.kind != ParagraphKind::body || text.empty() || plan.goal(text) != nullptr) continue;
        const auto* source = std::get_if<Paragraph>(&renewal.document.blocks[paragraph.text.place.block]);
        if ((source != nullptr && source->style == style::quotation) || renewal.is_left_over(text) ||
            template_text.knows(key_number(text)) || is_only_placeholder(text) || is_prompt(*plan.plan_template, text))
            continue;
        auto said = heading.empty() ? std::string() : heading + ": ";
        said += without_placeholders(text);
        quotation.emplace_back(TextElement{Role::quotation, std::move(said), false});
        heading.clear();
    }
    if (intro.empty()) quotation.clear();
    else if (!quotation.empty())
        quotation.insert(quotation.begin(), TextElement{Role::body, renewal.fill_in(intro), false});
    auto figures = figures_of_year(renewal);
    quotation.insert(quotation.begin(), std::make_move_iterator(figures.begin()),
                     std::make_move_iterator(figures.end()));
    for (auto block = chapter.title.place.block; block < chapter.end_block; ++block)
        if (std::holds_alternative<Table>(renewal.document.blocks[block]))
            renew_table(renewal, chapter, block, {}, quotation);
    return quotation;
}

} // namespace plan::core
