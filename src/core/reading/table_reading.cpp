// read_tables: the rows of the recognised tables.
#include "core/reading/table_reading.hpp"

#include "core/plan/placed_text.hpp"
#include "core/template/roles.hpp"
#include "core/text/placeholder.hpp"

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

    /// A blank goal means the one above it (T76), also at the top of a table that goes on where another ended.
    void read_activities(const PlanTable& table) {
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            if (const auto* cell = table.cell(row, ColumnKind::goal); cell != nullptr && !cell->text.empty())
                goal_ = cell;
            const auto* name = table.cell(row, ColumnKind::activity);
            if (!is_filled_in(name)) continue;
            Activity activity;
            activity.activity = *name;
            activity.target_group = table.text(row, role::column::target_group);
            activity.level = table.text(row, role::column::level);
            if (is_filled_in(goal_)) {
                const Goal* known = plan_.goal(goal_->text);
                activity.goal = known != nullptr ? known->title.text : goal_->text;
            }
            if (goal_ != nullptr) activity.goal_place = goal_->place;
            plan_.activities.push_back(std::move(activity));
        }
    }

    void read_agenda(const PlanTable& table) {
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const auto* name = table.cell(row, ColumnKind::activity);
            if (!is_filled_in(name)) continue;
            AgendaItem item;
            item.activity = *name;
            if (const auto* date = table.cell(row, ColumnKind::date)) item.date = *date;
            if (is_only_placeholder(item.date.text)) item.date.text.clear();
            item.period = plan_.period(item.date.text);
            item.target_group = table.text(row, role::column::target_group);
            item.responsible = table.text(row, role::column::responsible);
            item.table = &table;
            item.row = row;
            plan_.agenda.push_back(std::move(item));
        }
    }

    void read_consultations(const PlanTable& table) {
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            ConsultationItem item{table.text(row, role::column::body),
                                  table.text(row, role::column::kind),
                                  table.text(row, role::column::date),
                                  {},
                                  table.text(row, role::column::outcome)};
            if (item.body.empty()) continue;
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
