#include "core/years/comparison_page.hpp"

#include "core/reading/hours_reading.hpp"
#include "core/template/plain_tables.hpp"
#include "core/template/written_day.hpp"
#include "core/text/name_list.hpp"
#include "core/text/substitution.hpp"

#include <algorithm>
#include <map>

namespace plan::core {
namespace {

using Row = std::vector<std::string>;
using Values = std::map<std::string, std::string, std::less<>>;

std::string filled(std::string_view text, const Values& values) {
    return substitute(text, [&values](std::string_view name) {
        const auto value = values.find(name);
        return value == values.end() ? "{" + std::string(name) + "}" : value->second;
    });
}

class PageWriter {
public:
    PageWriter(const YearComparison& comparison, const std::vector<std::string>& names, Day today)
        : comparison_(comparison), names_(names), today_(today),
          template_(*comparison.years.back().plan->plan_template), words_(template_.comparison),
          tables_(template_, "comparison") {}

    ComparisonPage write() {
        page_.title = words_.title;
        text(Role::body, introduction());
        write_goals();
        write_figures();
        write_chart();
        write_budget();
        write_notes();
        page_.tables = tables_.take();
        return std::move(page_);
    }

private:
    void text(Role role, std::string said) { page_.elements.emplace_back(TextElement{role, std::move(said), false}); }

    void table(const std::string& name, const std::string& caption, const Row& titles, std::vector<Row> rows) {
        page_.elements.emplace_back(tables_.table(name, caption, titles, std::move(rows)));
    }

    [[nodiscard]] std::string introduction() const {
        const auto organisation = comparison_.organisation.empty() ? words_.unknown : comparison_.organisation;
        return filled(words_.introduction, {{"organisation", organisation},
                                            {"first", comparison_.years.front().school_year.label()},
                                            {"last", comparison_.years.back().school_year.label()},
                                            {"n", std::to_string(comparison_.years.size())},
                                            {"date", date_in_words(template_, today_)}});
    }

    /// A first column, and one for each school year.
    [[nodiscard]] Row titles(const std::string& first) const {
        Row row{first};
        for (const auto& year : comparison_.years) row.push_back(year.school_year.label());
        return row;
    }

    void write_goals() {
        if (comparison_.goals.empty()) return;
        text(Role::section_heading, words_.goals_title);
        for (std::size_t year = 1; year < comparison_.years.size(); ++year) {
            sentence(words_.sentence_kept, GoalState::kept, year);
            sentence(words_.sentence_new, GoalState::added, year);
            sentence(words_.sentence_dropped, GoalState::dropped, year);
        }
        std::vector<Row> rows;
        for (const auto& goal : comparison_.goals) {
            auto& row = rows.emplace_back(Row{goal.title});
            for (const auto& year : goal.years) row.push_back(goal_cell(goal, year));
        }
        table("goals", words_.goals_caption, titles(words_.goal), std::move(rows));
    }

    void sentence(const std::string& pattern, GoalState state, std::size_t year) {
        const auto goals = comparison_.goals_that_are(state, year);
        if (goals.empty()) return;
        text(Role::list_item, filled(pattern, {{"schoolYear", comparison_.years[year].school_year.label()},
                                               {"before", comparison_.years[year - 1].school_year.label()},
                                               {"goals", listed(goals)}}));
    }

    [[nodiscard]] std::string goal_cell(const ComparedGoal& goal, const GoalInYear& year) const {
        const bool has_other_name = !year.title.empty() && year.title != goal.title;
        switch (year.state) {
        case GoalState::absent:
            return {};
        case GoalState::there:
            return has_other_name ? year.title : words_.goal_there;
        case GoalState::kept:
            return has_other_name ? filled(words_.goal_renamed, {{"goal", year.title}}) : words_.goal_kept;
        case GoalState::added:
            return words_.goal_new;
        case GoalState::dropped:
            break;
        }
        return words_.goal_dropped;
    }

    [[nodiscard]] std::string counted(const std::optional<std::size_t>& count) const {
        return count ? std::to_string(*count) : words_.unknown;
    }
    [[nodiscard]] std::string hours(const std::optional<std::int64_t>& hundredths) const {
        return hundredths ? filled(words_.hours, {{"hours", hours_text(hundredths)}}) : words_.unknown;
    }
    [[nodiscard]] std::string money(const std::optional<Cents>& cents) const {
        return cents ? format_amount(*cents) : words_.unknown;
    }

    /// A figure of all years; left out where no year knows it.
    template <typename Cell>
    void figure(std::vector<Row>& rows, std::string_view id, Cell&& cell) const {
        const auto name = words_.figures.find(id);
        Row row{name == words_.figures.end() ? std::string(id) : name->second};
        for (const auto& year : comparison_.years) row.push_back(cell(year));
        const bool is_known =
            std::any_of(row.begin() + 1, row.end(), [this](const auto& text) { return text != words_.unknown; });
        if (is_known) rows.push_back(std::move(row));
    }

    void write_figures() {
        text(Role::section_heading, words_.figures_title);
        std::vector<Row> rows;
        const auto state = [this, &rows](std::string_view id, std::size_t StateCounts::*count) {
            figure(rows, id, [this, count](const ComparedYear& year) {
                return counted(year.states ? std::optional((*year.states).*count) : std::nullopt);
            });
        };
        figure(rows, "goals", [](const ComparedYear& year) { return std::to_string(year.goals); });
        figure(rows, "activities", [](const ComparedYear& year) { return std::to_string(year.activities); });
        state("done", &StateCounts::done);
        state("postponed", &StateCounts::postponed);
        state("cancelled", &StateCounts::cancelled);
        state("open", &StateCounts::open);
        figure(rows, "hoursPlanned", [this](const ComparedYear& year) { return hours(year.hours_planned); });
        figure(rows, "hoursDone", [this](const ComparedYear& year) { return hours(year.hours_done); });
        figure(rows, "planned", [this](const ComparedYear& year) { return money(year.planned); });
        figure(rows, "paid", [this](const ComparedYear& year) { return money(year.paid); });
        table("figures", words_.figures_caption, titles(words_.figure), std::move(rows));
    }

    void write_chart() {
        auto& chart = page_.chart;
        chart.title = words_.chart_title;
        for (const auto& year : comparison_.years) chart.years.push_back(year.school_year.label());
        const auto add = [&](const std::string& name, std::optional<Cents> ComparedYear::*member) {
            ComparisonChart::Series series{name, {}};
            for (const auto& year : comparison_.years) series.cents.push_back(year.*member);
            if (std::ranges::any_of(series.cents, [](const auto& cents) { return cents.has_value(); }))
                chart.series.push_back(std::move(series));
        };
        add(words_.chart_planned, &ComparedYear::planned);
        add(words_.chart_paid, &ComparedYear::paid);
        page_.chart_at = page_.elements.size();
        if (!chart.series.empty()) text(Role::body, {});
    }

    /// A budget year that two plans touch stands there twice: each knows a part of it.
    void write_budget() {
        std::vector<std::pair<int, Row>> rows;
        bool is_granted = false;
        for (const auto& year : comparison_.years)
            for (const auto& budget : year.budget_years) {
                is_granted = is_granted || budget.grant;
                rows.emplace_back(budget.year, Row{budget.label, year.school_year.label(), money(budget.grant),
                                                   money(budget.planned), money(budget.paid),
                                                   money(budget.carried_over), money(budget.repaid)});
            }
        if (!is_granted) return; // the figures say all there is
        std::ranges::stable_sort(rows, {}, &std::pair<int, Row>::first);
        std::vector<Row> cells;
        cells.reserve(rows.size());
        for (auto& row : rows) cells.push_back(std::move(row.second));
        text(Role::section_heading, words_.budget_title);
        table("budget", words_.budget_caption,
              {words_.budget_year, words_.plan, words_.grant, words_.planned, words_.paid, words_.carried_over,
               words_.repaid},
              std::move(cells));
    }

    void write_notes() {
        auto lines = note_lines(comparison_, names_, words_);
        if (lines.empty()) return;
        text(Role::section_heading, words_.notes_title);
        for (auto& line : lines) text(Role::list_item, std::move(line));
    }

    const YearComparison& comparison_;
    const std::vector<std::string>& names_;
    Day today_;
    const Template& template_;
    const ComparisonTemplate& words_;
    PlainTables tables_;
    ComparisonPage page_;
};

} // namespace

std::optional<ComparisonPage> comparison_page(const YearComparison& comparison, const std::vector<std::string>& names,
                                              Day today) {
    if (comparison.years.size() < fewest_compared_plans) return std::nullopt;
    if (!comparison.years.back().plan->plan_template->comparison.is_there()) return std::nullopt;
    return PageWriter(comparison, names, today).write();
}

std::vector<std::string> note_lines(const YearComparison& comparison, const std::vector<std::string>& names,
                                    const ComparisonTemplate& words) {
    const auto name_of_plan = [&names](std::size_t plan, const std::string& organisation) {
        if (plan < names.size() && !names[plan].empty()) return names[plan];
        return organisation.empty() ? std::to_string(plan + 1) : organisation;
    };
    std::vector<std::string> lines;
    for (const auto& note : comparison.notes) {
        const auto text = words.notes.find(name_of(note.kind));
        if (text == words.notes.end()) continue;
        auto name = note.name;
        auto other = note.other;
        if (note.kind == ComparisonNote::Kind::same_year) {
            name = name_of_plan(note.instead, name);
            other = name_of_plan(note.plan, other);
        }
        if (note.kind == ComparisonNote::Kind::school_year_unknown) name = name_of_plan(note.plan, name);
        lines.push_back(filled(text->second, {{"schoolYear", note.school_year}, {"name", name}, {"other", other}}));
    }
    return lines;
}

} // namespace plan::core
