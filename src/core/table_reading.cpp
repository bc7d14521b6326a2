// read_tables: the rows of the recognised tables.
#include "core/placeholder.hpp"
#include "core/plan_parts.hpp"
#include "core/text.hpp"

#include <algorithm>

namespace plan::core {
namespace {

class TableReader {
public:
    explicit TableReader(Plan& plan) : plan_(plan) {}

    void read(const PlanChapter& chapter) {
        goal_ = nullptr;
        for (const auto& table : chapter.tables) {
            const auto& kind = table.shape->id;
            if (kind == "activities") read_activities(table);
            if (kind == "agenda") read_agenda(table);
            if (kind == "consultations") read_consultations(table);
        }
    }

private:
    static std::string text_of(const PlanTable& table, std::size_t row, std::string_view column_id) {
        for (std::size_t column = 0; column < table.shape->columns.size(); ++column)
            if (table.shape->columns[column].id == column_id)
                if (const auto* cell = table.cell(row, column); cell != nullptr && !is_only_placeholder(cell->text))
                    return without_break_marks(cell->text);
        return {};
    }

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
            activity.target_group = text_of(table, row, "target-group");
            activity.level = text_of(table, row, "level");
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
            item.target_group = text_of(table, row, "target-group");
            item.responsible = text_of(table, row, "responsible");
            item.table = &table;
            item.row = row;
            plan_.agenda.push_back(std::move(item));
        }
    }

    void read_consultations(const PlanTable& table) {
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            ConsultationItem item{text_of(table, row, "body"),
                                  text_of(table, row, "kind"),
                                  text_of(table, row, "date"),
                                  {},
                                  text_of(table, row, "outcome")};
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
