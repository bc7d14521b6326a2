#include "core/takeover/taken_goals.hpp"

#include "core/reading/plan_part.hpp"
#include "core/reading/table_shape.hpp"
#include "core/template/roles.hpp"
#include "core/template/title_index.hpp"
#include "core/text/chapter_number.hpp"
#include "core/text/characters.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/substitution.hpp"
#include "core/text/trimming.hpp"
#include "core/text/typed_bullet.hpp"

#include <algorithm>
#include <limits>

namespace plan::core {
namespace {

/// Where "1.", "2)" … stand in a text, each one more than the one before.
std::vector<std::size_t> enumeration(std::string_view text) {
    std::vector<std::size_t> starts;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool begins = at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n' || text[at - 1] == '\t';
        const auto number = std::to_string(starts.size() + 1);
        if (!begins || !text.substr(at).starts_with(number)) continue;
        const auto behind = at + number.size();
        const bool is_mark = behind + 1 < text.size() && (text[behind] == '.' || text[behind] == ')') &&
                             (text[behind + 1] == ' ' || text[behind + 1] == '\t');
        if (is_mark) starts.push_back(at);
    }
    return starts;
}

TakenGoal goal_of(std::string_view text, const Template& plan_template) {
    constexpr std::size_t longest_name = 120; // bytes: what stands before a colon further on is a sentence
    text = trimmed(text);
    text.remove_prefix(typed_bullet(text));
    const auto numbered = numbered_name(text, plan_template.reading.goal_words);
    if (numbered.is_marked && !numbered.name.empty()) text = trimmed(numbered.name);
    const auto colon = text.find(':');
    TakenGoal goal;
    if (colon != std::string_view::npos && colon > 0 && colon <= longest_name)
        goal = {std::string(trimmed(text.substr(0, colon))), std::string(trimmed(text.substr(colon + 1)))};
    else goal.title = text;
    while (goal.title.ends_with('.')) goal.title.pop_back();
    return goal;
}

void add(std::vector<TakenElement>& elements, const TakenGoal& goal) {
    if (goal.title.empty()) return;
    elements.emplace_back(TextElement{Role::goal_heading, goal.title, false});
    if (!goal.explanation.empty()) elements.emplace_back(TextElement{Role::body, goal.explanation, false});
}

const Paragraph* paragraph_at(const Source& source, std::size_t block) {
    return std::get_if<Paragraph>(&source.document.blocks[block]);
}

} // namespace

std::vector<TakenGoal> goals_in(std::string_view text, const Template& plan_template, std::string& introduction) {
    const auto starts = enumeration(text);
    constexpr std::size_t fewest = 2; // a single number may be anything
    if (starts.size() < fewest) return {};
    introduction = trimmed(text.substr(0, starts.front()));
    std::vector<TakenGoal> goals;
    goals.reserve(starts.size());
    for (std::size_t at = 0; at < starts.size(); ++at) {
        const auto end = at + 1 < starts.size() ? starts[at + 1] : text.size();
        goals.push_back(goal_of(text.substr(starts[at], end - starts[at]), plan_template));
    }
    return goals;
}

GoalTaker::GoalTaker(const Source& source, const Proposal& proposal)
    : source_(source), proposal_(proposal), template_(*proposal.plan_template) {
    int highest = std::numeric_limits<int>::max();
    int lowest = 0;
    bool has_numbered = false;
    for (const auto& part : proposal.parts) {
        if (part.to != target::goals) continue;
        has_numbered = has_numbered || is_numbered(part);
        if (part.part.kind != SourcePart::Kind::heading) continue;
        highest = std::min(highest, part.part.level);
        lowest = std::max(lowest, part.part.level);
    }
    if (highest < lowest) title_level_ = highest;
    const bool has_headings = std::ranges::any_of(proposal.parts, [this](const PartProposal& part) {
        return part.to == target::goals && part.part.kind == SourcePart::Kind::heading && !is_title(part);
    });
    if (has_headings) way_ = Way::headings;
    else if (has_numbered) way_ = Way::numbered_items;
}

bool GoalTaker::is_numbered(const PartProposal& part) const {
    const auto* first = paragraph_at(source_, part.part.first_block);
    return part.part.kind == SourcePart::Kind::list && first != nullptr &&
           (first->numbered || numbered_name(first->text, template_.reading.goal_words).is_marked);
}

bool GoalTaker::is_title(const PartProposal& part) const {
    if (title_level_ > 0) return part.part.level <= title_level_;
    const auto* chapter = template_.chapter(role::chapter::goals);
    if (chapter == nullptr) return false;
    const auto* paragraph = paragraph_at(source_, part.part.first_block);
    const auto& text = paragraph != nullptr ? paragraph->text : part.part.text;
    const auto key = title_key(without_year(text), template_.chapter_words);
    return std::ranges::find(chapter->keys, key) != chapter->keys.end() || template_.reading.goal_lists.in(text) ||
           chapter_by_words(text, template_, [](const Chapter&) { return true; }) != nullptr;
}

std::vector<TakenElement> GoalTaker::take(const PartProposal& part) const {
    using Kind = SourcePart::Kind;
    std::vector<TakenElement> elements;
    if (part.part.kind == Kind::table) return take_table(part);
    if (part.part.kind == Kind::heading) {
        if (!is_title(part)) add(elements, goal_of(part.part.text, template_));
        return elements;
    }
    const bool has_items =
        part.part.kind == Kind::list && way_ != Way::headings && (way_ == Way::items || is_numbered(part));
    for (auto block = part.part.first_block; block < part.part.end_block; ++block) {
        const auto* paragraph = paragraph_at(source_, block);
        if (paragraph == nullptr || trimmed(paragraph->text).empty()) continue;
        std::string introduction;
        const auto goals =
            way_ == Way::headings ? std::vector<TakenGoal>() : goals_in(paragraph->text, template_, introduction);
        if (!introduction.empty()) elements.emplace_back(TextElement{Role::body, introduction, false});
        for (const auto& goal : goals) add(elements, goal);
        if (!goals.empty()) continue;
        if (has_items) add(elements, goal_of(paragraph->text, template_));
        else elements.emplace_back(CopiedBlocks{block, block + 1, CopiedBlocks::Look::house_style});
    }
    const auto is_copied = [](const TakenElement& element) { return std::holds_alternative<CopiedBlocks>(element); };
    if (std::ranges::all_of(elements, is_copied)) elements.clear(); // whole, as it is
    return elements;
}

std::vector<TakenElement> GoalTaker::take_table(const PartProposal& part) const {
    std::vector<TakenElement> elements;
    const auto goals = std::ranges::find_if(part.columns, [](const auto& column) { return !column.to.empty(); });
    if (goals == part.columns.end()) return elements;
    const auto goal_column = static_cast<std::size_t>(goals - part.columns.begin());
    const auto& table = std::get<Table>(source_.document.blocks[part.part.end_block - 1]);
    const TableShape shape(table);
    for (auto row = part.first_row; row < shape.rows(); ++row)
        for (std::size_t turn = 0; turn <= part.columns.size(); ++turn) { // the goal goes before what is said of it
            const auto column = turn == 0 ? goal_column : turn - 1;
            if (turn > 0 && column == goal_column) continue;
            const auto cell = shape.cell(row, column);
            if (!cell || shape.is_covered(*cell) || trimmed(shape.text(*cell)).empty()) continue;
            if (turn == 0) {
                add(elements, goal_of(shape.text(*cell), template_));
                continue;
            }
            const auto& title = part.columns[column].title;
            const auto text = on_one_line(shape.text(*cell));
            elements.emplace_back(TextElement{
                Role::body,
                title.empty() ? text
                              : substitute(template_.takeover.column_text,
                                           [&](std::string_view name) { return name == "title" ? title : text; }),
                false});
        }
    return elements;
}

std::vector<std::string> GoalTaker::titles() const {
    std::vector<std::string> result;
    for (const auto& part : proposal_.parts) {
        if (part.to != target::goals) continue;
        for (const auto& element : take(part))
            if (const auto* text = std::get_if<TextElement>(&element);
                text != nullptr && text->role == Role::goal_heading)
                result.push_back(text->text);
    }
    return result;
}

} // namespace plan::core
