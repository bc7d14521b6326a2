// read_tables: the rows of the recognised tables.
#include "core/reading/table_reading.hpp"

#include "core/plan/placed_text.hpp"
#include "core/reading/hours_reading.hpp"
#include "core/template/roles.hpp"
#include "core/text/lower_case.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/words.hpp"
#include "core/values/amount_search.hpp"

#include <algorithm>
#include <span>

namespace plan::core {
namespace {

class TableReader {
public:
    explicit TableReader(Plan& plan) : plan_(plan) {}

    void read(const PlanChapter& chapter) {
        goal_ = nullptr;
        for (const auto& table : chapter.tables) {
            const auto& kind = table.entry->role;
            if (kind == role::table::activities) read_activities(table);
            if (kind == role::table::agenda) read_agenda(table);
            if (kind == role::table::consultations) read_consultations(table);
        }
    }

private:
    static bool is_filled_in(const PlacedText* cell) {
        return cell != nullptr && !cell->text.empty() && !is_only_placeholder(cell->text);
    }

    /// A blank goal means the one above it (T76), also at the top of a table that goes on where another ended, or the
    /// one that a band names.
    void read_activities(const PlanTable& table) {
        const PlacedText* band = nullptr;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            if (const auto* above = table.band(row); above != nullptr && above != band && names_goal(*above))
                goal_ = band = above;
            if (const auto* cell = table.cell(row, ColumnKind::goal); cell != nullptr && !cell->text.empty())
                goal_ = cell;
            const auto* name = table.cell(row, ColumnKind::activity);
            if (!is_filled_in(name)) continue;
            Activity activity;
            activity.activity = *name;
            activity.target_group = table.text(row, role::column::target_group);
            activity.level = table.text(row, role::column::level);
            read_hours(activity, table.other_cell(row, table.other_columns.hours));
            if (is_filled_in(goal_)) {
                const Goal* known = plan_.goal(goal_->text);
                activity.goal = known != nullptr ? known->title.text : goal_->text;
            }
            if (goal_ != nullptr) activity.goal_place = goal_->place;
            plan_.activities.push_back(std::move(activity));
        }
    }

    /// In a column of their own, or in brackets behind the name: "Basistraining (20 uur)".
    void read_hours(Activity& activity, const PlacedText* cell) const {
        const auto& words = *plan_.plan_template;
        if (is_filled_in(cell)) {
            activity.hours = hours_in(cell->text, words);
            if (!activity.hours) plan_.not_understood.push_back({NotUnderstood::What::hours, *cell});
            return;
        }
        const auto& name = activity.activity.text;
        const auto open = name.rfind('(');
        if (open != std::string::npos && name.ends_with(')'))
            activity.hours = hours_in(std::string_view(name).substr(open + 1, name.size() - open - 2), words, true);
    }

    [[nodiscard]] bool names_goal(const PlacedText& band) const { return plan_.goal(band.text) != nullptr; }

    void read_agenda(const PlanTable& table) {
        const auto before = plan_.agenda.size();
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const auto* name = table.cell(row, ColumnKind::activity);
            if (!is_filled_in(name)) continue;
            AgendaItem item;
            item.activity = *name;
            item.target_group = table.text(row, role::column::target_group);
            item.responsible = table.text(row, role::column::responsible);
            item.table = &table;
            item.row = row;
            if (!table.other_columns.months.empty() && table.cell(row, ColumnKind::date) == nullptr) {
                add_marked_months(item);
                continue;
            }
            item.date = date_of(table, row);
            set_period(item);
            plan_.agenda.push_back(std::move(item));
        }
        move_start_days(before);
    }

    /// The last days of August at the top of an agenda, above September, are those before the school year begins.
    void move_start_days(std::size_t first) {
        if (!plan_.school_year) return;
        const auto year = plan_.school_year->period();
        const auto begin = year.to - std::chrono::days(plan_.plan_template->start_days);
        const auto is_late = [&](const AgendaItem& item) {
            return item.period && item.period->from > begin && item.period->to <= year.to &&
                   std::ranges::none_of(words(item.date.text), is_year);
        };
        const auto items = std::span(plan_.agenda).subspan(first);
        const auto behind = std::ranges::find_if_not(items, is_late);
        const bool goes_on = std::any_of(
            behind, items.end(), [&begin](const AgendaItem& item) { return item.period && item.period->from < begin; });
        if (!goes_on) return;
        for (auto& item : std::span(items.begin(), behind)) {
            for (auto& part : item.parts) part = a_year_before(part);
            item.period = a_year_before(*item.period);
        }
    }

    static Period a_year_before(const Period& period) {
        const auto before = [](Day day) { return Day(std::chrono::year_month_day(day) - std::chrono::years(1)); };
        return {before(period.from), before(period.to)};
    }

    void set_period(AgendaItem& item) const {
        item.period = plan_.period(item.date.text);
        item.parts = plan_.dates(item.date.text).parts;
    }

    /// What the row says of its date, with the last day that stands in another column, or the month in the band above.
    [[nodiscard]] PlacedText date_of(const PlanTable& table, std::size_t row) const {
        PlacedText date;
        if (const auto* cell = table.cell(row, ColumnKind::date)) date = *cell;
        if (is_only_placeholder(date.text)) date.text.clear();
        const auto* until = table.other_cell(row, table.other_columns.until);
        if (is_filled_in(until) && !date.text.empty() && until->text != date.text)
            date.text += " \u2013 " + until->text;
        const auto* band = table.band(row);
        if (band == nullptr || plan_.period(date.text) || !plan_.period(band->text)) return date;
        if (date.text.empty()) date.text = band->text;
        else if (const auto whole = date.text + ' ' + lower(band->text); plan_.period(whole)) date.text = whole;
        return date;
    }

    /// One item for each month that has a mark; a day that stands there is that day of the month.
    void add_marked_months(const AgendaItem& item) {
        const auto& table = *item.table;
        bool any = false;
        for (const auto& [column, name] : table.other_columns.months) {
            const auto* mark = table.other_cell(item.row, column);
            if (!is_filled_in(mark)) continue;
            any = true;
            AgendaItem marked = item;
            marked.date = *mark;
            const auto day = mark->text + ' ' + name;
            marked.date.text = plan_.period(day) ? day : name;
            set_period(marked);
            plan_.agenda.push_back(std::move(marked));
        }
        if (!any) plan_.agenda.push_back(item);
    }

    void read_consultations(const PlanTable& table) {
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            ConsultationItem item{table.text(row, role::column::body),
                                  table.text(row, role::column::kind),
                                  table.text(row, role::column::date),
                                  {},
                                  table.text(row, role::column::outcome)};
            if (item.body.empty() || plan_.plan_template->requests.is_log_kind(item.kind)) continue;
            item.period = plan_.period(item.date);
            plan_.consultations.push_back(std::move(item));
        }
    }

    Plan& plan_;
    const PlacedText* goal_ = nullptr; ///< of the last row that names one
};

} // namespace

void read_tables(Plan& plan) {
    TableReader reader(plan);
    for (const auto& chapter : plan.chapters) reader.read(chapter);
}

} // namespace plan::core
