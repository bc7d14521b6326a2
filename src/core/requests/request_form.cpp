#include "core/requests/request_form.hpp"

#include "core/text/placeholder.hpp"
#include "core/text/substitution.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>

namespace plan::core {
namespace {

/// "Doel 2: Rekentaal", so that somebody can answer with the number alone; without one where the plan's own numbers
/// leave it out.
std::vector<std::string> goal_lines(const Plan& plan) {
    const bool by_order = std::ranges::all_of(plan.goals, [](const Goal& goal) { return goal.number == 0; });
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < plan.goals.size(); ++at) {
        const auto& goal = plan.goals[at];
        const auto title = on_one_line(without_break_marks(goal.title.text));
        if (title.empty() || is_only_placeholder(title)) continue;
        const auto number = by_order ? static_cast<int>(at) + 1 : goal.number;
        lines.push_back(number == 0 ? title : substitute(plan.plan_template->requests.goal, [&](std::string_view name) {
            return name == "number" ? std::to_string(number) : title;
        }));
    }
    return lines;
}

void add_goals(std::vector<TextElement>& elements, const Plan& plan) {
    constexpr std::size_t most_lines = 8; // more would not leave room for the rest of the page
    const auto lines = goal_lines(plan);
    if (lines.empty()) return;
    elements.push_back({Role::sub_heading, plan.plan_template->requests.goals_title, false});
    if (lines.size() <= most_lines) {
        for (const auto& line : lines) elements.push_back({Role::list_item, line, false});
        return;
    }
    std::string all;
    for (const auto& line : lines) all.append(all.empty() ? "" : "; ").append(line);
    elements.push_back({Role::body, all, false});
}

} // namespace

RequestPage request_page(const Plan& plan) {
    const auto& requests = plan.plan_template->requests;
    RequestPage page;
    if (!requests.is_offered()) return page;
    auto settings = plan.settings;
    settings.organisation = on_one_line(without_break_marks(plan.organisation));
    settings.school_year = plan.school_year;
    const auto filled = [&](const std::string& text) { return fill_in(text, *plan.plan_template, settings); };
    page.title = filled(requests.title);
    if (!settings.organisation.empty() && settings.school_year && !requests.subtitle.empty())
        page.before.push_back({Role::body, filled(requests.subtitle), false});
    for (const auto& text : requests.introduction) page.before.push_back({Role::body, filled(text), false});
    page.columns = requests.columns;
    for (const auto& field : requests.fields) page.rows.push_back({field.id, field.label, field.hint});
    page.rows.push_back({"", requests.decision_title, ""});
    for (const auto& field : requests.decision_fields) page.rows.push_back({field.id, field.label, field.hint});
    add_goals(page.after, plan);
    for (const auto& text : requests.closing) page.after.push_back({Role::small_print, filled(text), false});
    return page;
}

} // namespace plan::core
