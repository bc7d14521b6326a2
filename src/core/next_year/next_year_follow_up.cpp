#include "core/next_year/next_year_follow_up.hpp"

#include "core/budget/budget.hpp"
#include "core/document/own_properties.hpp"
#include "core/plan/activity_states.hpp"
#include "core/template/roles.hpp"
#include "core/text/characters.hpp"
#include "core/text/name_list.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/substitution.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <functional>

namespace plan::core {
namespace {

using Values = std::map<std::string, std::string, std::less<>>;

/// A text of the template with these values besides the variables of the plan. Names that a person wrote are put in
/// last: braces in them are no variables.
std::string filled(const Renewal& renewal, std::string_view text, const Values& values) {
    return substitute(renewal.fill_in(text), [&values](std::string_view name) {
        const auto value = values.find(name);
        return value == values.end() ? "{" + std::string(name) + "}" : value->second;
    });
}

/// A name as it can stand in a placeholder: what would end it, or make it look like a link or a mark-up, is left out.
std::string within_placeholder(std::string_view name) {
    constexpr std::size_t longest = 120; // bytes
    std::string result;
    for (const char c : on_one_line(name))
        if (std::string_view("<>@={}").find(c) == std::string_view::npos) result += c;
    for (auto at = result.find("://"); at != std::string::npos; at = result.find("://")) result.erase(at, 3);
    if (result.size() > longest) {
        auto end = longest;
        while (end > 0 && is_continuation(result[end])) --end;
        result.resize(end);
        result += "\u2026";
    }
    return std::string(trimmed(result));
}

bool is_finished(const Renewal& renewal, const Priority& priority) {
    return priority.until && priority.until->first_year <= renewal.year().first_year;
}

void add_quotation(std::vector<Element>& elements, std::string text) {
    if (!trimmed(text).empty()) elements.emplace_back(TextElement{Role::quotation, std::move(text), false});
}

std::string figures(const Renewal& renewal) {
    const auto& words = renewal.words();
    const auto counts = count_states(renewal.plan);
    auto text = filled(renewal, words.figures,
                       {{"done", std::to_string(counts.done)},
                        {"all", std::to_string(counts.all)},
                        {"postponed", std::to_string(counts.postponed)},
                        {"cancelled", std::to_string(counts.cancelled)},
                        {"open", std::to_string(counts.open)}});
    const auto budget = budget_of(renewal.plan);
    if (words.figures_money.empty() || !budget.total || !budget.total_paid) return text;
    text += ' ' + filled(renewal, words.figures_money,
                         {{"planned", format_amount(*budget.total)}, {"paid", format_amount(*budget.total_paid)}});
    if (!words.figures_incomplete.empty() && (budget.unread > 0 || budget.unread_paid > 0))
        text += ' ' + renewal.fill_in(words.figures_incomplete);
    return text;
}

} // namespace

std::vector<Element> left_over_marks(const Renewal& renewal) {
    constexpr std::size_t longest_placeholder = 290; // bytes: a longer one is not seen as one
    const auto& pattern = renewal.words().left_over;
    if (pattern.empty()) return {};
    std::vector<std::string> names;
    for (const auto& each : left_over(renewal.plan, renewal.today))
        if (auto name = within_placeholder(each.name); !name.empty()) names.push_back(std::move(name));
    std::vector<Element> marks;
    std::vector<std::string> together;
    const auto mark_of = [&](const std::vector<std::string>& some) {
        return filled(renewal, pattern, {{"activities", listed(some)}});
    };
    const auto write = [&] {
        if (!together.empty()) marks.emplace_back(TextElement{Role::body, mark_of(together), false});
        together.clear();
    };
    for (const auto& name : names) {
        together.push_back(name);
        if (together.size() == 1 || mark_of(together).size() < longest_placeholder) continue;
        together.pop_back();
        write();
        together.push_back(name);
    }
    write();
    return marks;
}

std::string_view table_of_left_over(const Plan& plan) {
    return plan.tables(role::table::activities).empty() ? role::table::agenda : role::table::activities;
}

std::optional<OwnSection> learning_of_old_year(const Renewal& renewal, const PlanChapter& chapter) {
    const auto& title = renewal.plan.plan_template->dossier.learning.title;
    if (title.empty()) return std::nullopt;
    auto section = find_own_section(renewal.document, chapter, title);
    const bool is_untouched =
        section && section_fingerprint(renewal.document, *section) == renewal.document.property(learning_property);
    return is_untouched ? section : std::nullopt;
}

std::vector<Element> figures_of_year(const Renewal& renewal) {
    const auto& plan = renewal.plan;
    const auto& words = renewal.words();
    std::vector<Element> elements;
    if (!plan.follow_up.empty() && !words.figures.empty() && !plan.activities.empty())
        add_quotation(elements, figures(renewal));
    std::vector<std::string> finished;
    for (const auto& priority : plan.priorities)
        if (is_finished(renewal, priority)) finished.push_back(on_one_line(priority.text.text));
    if (!finished.empty() && !words.finished_priorities.empty())
        add_quotation(elements, filled(renewal, words.finished_priorities, {{"priorities", listed(finished)}}));
    return elements;
}

bool is_finished_row(const Renewal& renewal, const PlanTable& table, std::size_t row) {
    return std::ranges::any_of(renewal.plan.priorities, [&](const Priority& priority) {
        return priority.table == &table && priority.row == row && is_finished(renewal, priority);
    });
}

std::vector<std::vector<std::string>> open_priority(const Renewal& renewal, const PlanTable& table) {
    const auto column = table.entry->column(role::column::priority);
    const auto& text = renewal.words().no_priority;
    const bool any_finished = std::ranges::any_of(
        renewal.plan.priorities, [&](const Priority& priority) { return is_finished(renewal, priority); });
    if (!any_finished || !column || text.empty()) return {};
    std::vector<std::string> row(table.entry->columns.size());
    row[*column] = renewal.fill_in(text);
    if (const auto from = table.entry->column(role::column::from_year))
        row[*from] = renewal.result.settings.school_year->label();
    return {row};
}

} // namespace plan::core
