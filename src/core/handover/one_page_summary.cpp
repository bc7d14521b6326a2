#include "core/handover/one_page_summary.hpp"

#include "core/budget/budget.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/substitution.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>

namespace plan::core {
namespace {

using Values = std::map<std::string_view, std::string>;

std::string with(std::string_view text, const Values& values) {
    return substitute(text, [&values](std::string_view name) {
        const auto found = values.find(name);
        return found == values.end() ? std::string() : found->second;
    });
}

/// What a cell says; nothing where it is still to be filled in.
std::string said(const std::string& text) {
    return is_only_placeholder(text) ? std::string() : without_break_marks(text);
}

/// "september: studiedag"; the text alone where there is no label
std::string labelled(const std::string& label, const std::string& text) {
    auto result = label;
    if (!label.empty()) result += ": ";
    result += text;
    return result;
}

std::string in_brackets(const std::string& text) { return text.empty() ? text : " (" + text + ")"; }

class SummaryComposer {
public:
    SummaryComposer(const Plan& plan, const OnePageSummaryRequest& request)
        : plan_(plan), request_(request), words_(plan.plan_template->handover.summary) {}

    OnePageSummary compose() {
        OnePageSummary result;
        result.title = fill_in(words_.title);
        paragraph(fill_in(words_.introduction) + " " + fill_in(request_.body->request));
        list(words_.goals, goals());
        list(words_.activities, activities());
        list(words_.agenda, agenda());
        list(words_.budget, budget());
        if (request_.seen_version > 0)
            list(with(words_.changes, {{"version", std::to_string(request_.seen_version)}}), changes());
        result.elements = std::move(elements_);
        return result;
    }

private:
    [[nodiscard]] std::string fill_in(std::string_view text) const {
        return fill_in_handover(text, plan_, request_.body, request_.version, request_.day);
    }

    void paragraph(std::string text) { elements_.push_back({Role::body, std::move(text), false}); }

    /// A title and the lines below it; nothing of both where there are none.
    void list(const std::string& title, const std::vector<std::string>& lines) {
        if (lines.empty()) return;
        elements_.push_back({Role::section_heading, title, false});
        const auto shown = std::min(lines.size(), request_.most);
        for (std::size_t at = 0; at < shown; ++at) elements_.push_back({Role::list_item, lines[at], false});
        if (shown < lines.size())
            elements_.push_back(
                {Role::list_item, with(words_.more, {{"n", std::to_string(lines.size() - shown)}}), false});
    }

    [[nodiscard]] std::vector<std::string> goals() const {
        std::vector<std::string> lines;
        for (const auto& goal : plan_.goals) {
            std::vector<std::string> groups;
            for (const auto& group : plan_.target_groups)
                if (plan_.title_key(group.goal) == goal.key && !said(group.group.text).empty())
                    groups.push_back(said(group.group.text));
            lines.push_back(without_break_marks(goal.title.text) + in_brackets(listed(groups)));
        }
        return lines;
    }

    [[nodiscard]] std::vector<std::string> activities() const {
        std::vector<std::pair<std::string, std::vector<std::string>>> per_goal;
        for (const auto& activity : plan_.activities) {
            const auto name = said(activity.activity.text);
            if (name.empty()) continue;
            const auto goal = said(activity.goal);
            if (per_goal.empty() || plan_.title_key(per_goal.back().first) != plan_.title_key(goal))
                per_goal.push_back({goal, {}});
            per_goal.back().second.push_back(name);
        }
        std::vector<std::string> lines(per_goal.size());
        std::ranges::transform(per_goal, lines.begin(),
                               [](const auto& line) { return labelled(line.first, listed(line.second)); });
        return lines;
    }

    [[nodiscard]] std::vector<std::string> agenda() const {
        std::vector<std::string> lines;
        for (const auto& item : plan_.agenda) {
            const auto name = said(item.activity.text);
            const auto date = said(item.date.text);
            if (!name.empty()) lines.push_back(labelled(date, name).append(in_brackets(said(item.responsible))));
        }
        return lines;
    }

    [[nodiscard]] std::vector<std::string> budget() const {
        std::vector<std::string> lines;
        const auto budget = budget_of(plan_);
        for (const auto& year : budget.years) {
            const auto available = add(year.grant, year.reserve_in.value_or(0));
            if (!available || !year.planned) continue;
            lines.push_back(with(words_.budget_year, {{"year", year.label},
                                                      {"available", format_amount(*available)},
                                                      {"planned", format_amount(*year.planned)},
                                                      {"left", format_amount(*available - *year.planned)}}));
        }
        if (budget.total && !plan_.costs.empty())
            lines.push_back(with(words_.budget_total, {{"total", format_amount(*budget.total)}}));
        return lines;
    }

    [[nodiscard]] std::vector<std::string> changes() const {
        if (!request_.changes) return {words_.unknown_changes};
        const auto& changes = *request_.changes;
        if (changes.none()) return {words_.no_changes};
        std::vector<std::string> lines;
        const auto name_each = [&lines](const std::vector<std::string>& names, const std::string& words) {
            for (const auto& name : names) lines.push_back(with(words, {{"name", name}}));
        };
        name_each(changes.new_goals, words_.new_goal);
        name_each(changes.gone_goals, words_.gone_goal);
        name_each(changes.new_activities, words_.new_activity);
        name_each(changes.gone_activities, words_.gone_activity);
        for (const auto& item : changes.moved)
            lines.push_back(with(words_.moved, {{"name", item.activity}, {"from", item.from}, {"to", item.to}}));
        if (changes.costs)
            lines.push_back(with(words_.costs, {{"from", format_amount(changes.costs->first)},
                                                {"to", format_amount(changes.costs->second)}}));
        if (!changes.chapters.empty()) lines.push_back(with(words_.chapters, {{"names", listed(changes.chapters)}}));
        return lines;
    }

    const Plan& plan_;
    const OnePageSummaryRequest& request_;
    const SummaryWords& words_;
    std::vector<TextElement> elements_;
};

} // namespace

OnePageSummary one_page_summary(const Plan& plan, const OnePageSummaryRequest& request) {
    return SummaryComposer(plan, request).compose();
}

} // namespace plan::core
