#include "core/handover/reading_overview.hpp"

#include "core/budget/budget.hpp"
#include "core/handover/readable_examples.hpp"
#include "core/plan/consultations.hpp"
#include "core/plan/deliveries.hpp"
#include "core/template/roles.hpp"
#include "core/template/written_day.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/trimming.hpp"
#include "core/values/money.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace plan::core {
namespace {

std::string said(std::string_view text) {
    return find_placeholders(text).empty() ? without_break_marks(text) : std::string();
}

std::string said(const PlacedText* cell) { return cell == nullptr ? std::string() : said(cell->text); }

class OverviewMaker {
public:
    explicit OverviewMaker(const Plan& plan) : plan_(plan), examples_(plan) {}

    std::vector<OverviewSection> make() {
        add("not-understood", not_understood());
        if (sections_.back().lines.empty()) sections_.pop_back();
        add("goals", goals());
        add("activities", activities());
        add("agenda", agenda());
        add("costs", costs());
        add("means", means());
        add("consultations", consultations());
        return std::move(sections_);
    }

private:
    using Lines = std::vector<OverviewLine>;

    void add(const char* id, Lines lines) { sections_.push_back({id, std::move(lines)}); }

    [[nodiscard]] ReadableCell readable(const Place& place, std::string kind) const {
        auto example = examples_.of(kind);
        return {place, std::move(kind), std::move(example)};
    }

    [[nodiscard]] OverviewLine unread(const PlacedText& cell, const std::string& kind) const {
        return {"unread." + kind, {{"text", without_break_marks(cell.text)}}, cell.place, readable(cell.place, kind)};
    }

    [[nodiscard]] Lines not_understood() const {
        Lines lines;
        for (const auto& part : plan_.not_understood)
            lines.push_back(unread(part.text, std::string(name_of(part.what))));
        return lines;
    }

    [[nodiscard]] Lines goals() const {
        Lines lines;
        for (const auto& goal : plan_.goals)
            lines.push_back({"goal",
                             {{"goal", without_break_marks(goal.title.text)}},
                             goal.title.place,
                             readable(goal.title.place, "goal-title")});
        return lines;
    }

    [[nodiscard]] Lines activities() const {
        Lines lines;
        for (const auto& activity : plan_.activities) {
            const auto goal = said(activity.goal);
            const auto name = said(activity.activity.text);
            if (name.empty()) continue;
            const bool goal_is_known = goal.empty() || plan_.goal(goal) != nullptr;
            const auto place = goal.empty() || !goal_is_known ? activity.goal_place : activity.activity.place;
            lines.push_back({"activity",
                             {{"activity", name},
                              {"goal", goal},
                              {"group", said(activity.target_group)},
                              {"level", said(activity.level)}},
                             activity.activity.place,
                             readable(place, goal.empty() || !goal_is_known ? "goal" : "activity")});
        }
        return lines;
    }

    /// Each day or period of a list by itself: what lies between them is not meant.
    [[nodiscard]] std::string days_of(const AgendaItem& item) const {
        std::string days;
        for (const auto& part : item.parts) {
            if (!days.empty()) days += ", ";
            days += date_in_words(*plan_.plan_template, part.from);
            if (part.from != part.to) days += " – " + date_in_words(*plan_.plan_template, part.to);
        }
        return days;
    }

    [[nodiscard]] Lines agenda() const {
        Lines lines;
        for (const auto& item : plan_.agenda) {
            const auto name = said(item.activity.text);
            const auto written = said(item.date.text);
            if (name.empty() && written.empty()) continue;
            Arguments arguments{{"activity", name}, {"text", written}};
            std::string message = "agenda.no-date";
            if (item.period && plan_.knows_days_of(item.date.text)) {
                message = item.parts.size() > 1                  ? "agenda.days"
                          : item.period->from == item.period->to ? "agenda.day"
                                                                 : "agenda.period";
                arguments["days"] = days_of(item);
                arguments["from"] = date_in_words(*plan_.plan_template, item.period->from);
                arguments["to"] = date_in_words(*plan_.plan_template, item.period->to);
            } else if (!written.empty()) {
                message = "agenda.unread";
            }
            const auto& place = item.activity.text.empty() ? item.date.place : item.activity.place;
            lines.push_back({std::move(message), std::move(arguments), place, readable(item.date.place, "date")});
        }
        return lines;
    }

    [[nodiscard]] Lines costs() const {
        std::map<const CostItem*, std::string> years;
        const auto budget = budget_of(plan_);
        for (const auto& year : budget.years)
            for (const auto& cost : year.costs) years[cost.cost] = year.label;
        Lines lines;
        for (const auto& cost : plan_.costs) {
            const auto* cell = cost.cell(role::column::cost);
            const auto amount = said(cell);
            std::string message = cost.cents ? "cost" : amount.empty() ? "cost.no-amount" : "cost.unread";
            const auto year = years.find(&cost);
            Arguments arguments{{"name", without_break_marks(cost.name())},
                                {"amount", cost.cents ? format_amount(*cost.cents) : amount},
                                {"year", year == years.end() ? std::string() : year->second},
                                {"payer", without_break_marks(cost.payer)}};
            const auto& place = cell != nullptr ? cell->place : cost.table->rows[cost.row].front().place;
            lines.push_back({std::move(message), std::move(arguments), place, readable(place, "amount")});
        }
        return lines;
    }

    [[nodiscard]] Lines means() const {
        Lines lines;
        for (const auto& means : plan_.means) {
            if (means.table == nullptr || means.row >= means.table->rows.size()) continue;
            const auto amount = [](const std::optional<Cents>& cents) {
                return cents ? format_amount(*cents) : std::string();
            };
            const auto* cell = means.table->cell(means.row, role::column::year);
            const auto* grant = means.table->cell(means.row, role::column::grant);
            const auto& place = cell != nullptr ? cell->place : means.table->rows[means.row].front().place;
            lines.push_back({"means",
                             {{"year", std::to_string(means.year)},
                              {"grant", amount(means.grant)},
                              {"reserve", amount(means.reserve)}},
                             place,
                             readable(grant != nullptr ? grant->place : place, "amount")});
        }
        return lines;
    }

    [[nodiscard]] Lines consultations() const {
        Lines lines;
        auto rows = consultation_rows(plan_);
        std::ranges::move(delivery_rows(plan_), std::back_inserter(rows));
        std::ranges::stable_sort(rows, {}, [](const ConsultationRow& row) { return reading_order(row.body->place); });
        for (const auto& row : rows) {
            const auto date = said(row.date);
            const auto period = date.empty() ? std::nullopt : plan_.period(date);
            const bool is_day = period && period->from == period->to && plan_.knows_days_of(date);
            lines.push_back({"consultation",
                             {{"body", said(row.body)},
                              {"kind", said(row.kind)},
                              {"date", is_day ? date_in_words(*plan_.plan_template, period->from) : date},
                              {"outcome", said(row.outcome)}},
                             row.body->place,
                             readable(row.date != nullptr ? row.date->place : row.body->place,
                                      row.date != nullptr ? "date" : "body")});
        }
        return lines;
    }

    const Plan& plan_;
    ReadableExamples examples_;
    std::vector<OverviewSection> sections_;
};

} // namespace

std::vector<OverviewSection> reading_overview(const Plan& plan) { return OverviewMaker(plan).make(); }

} // namespace plan::core
