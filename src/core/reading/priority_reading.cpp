#include "core/reading/priority_reading.hpp"

#include "core/template/roles.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/trimming.hpp"
#include "core/values/calendar.hpp"

namespace plan::core {
namespace {

Priority priority_in(const Plan& plan, const PlanTable& table, std::size_t row, const PlacedText& text) {
    const auto year_in = [&](std::string_view column) {
        return find_school_year(table.text(row, column), plan.plan_template->first_month);
    };
    Priority priority;
    priority.text = text;
    priority.goal = trimmed(table.text(row, role::column::goal));
    if (const auto* goal = plan.goal(priority.goal)) priority.goal = goal->title.text;
    priority.from = year_in(role::column::from_year);
    priority.until = year_in(role::column::until_year);
    priority.aim = table.text(row, role::column::aim);
    priority.table = &table;
    priority.row = row;
    return priority;
}

} // namespace

void read_priorities(Plan& plan) {
    for (const auto* table : plan.tables(role::table::priorities))
        for (std::size_t row = 0; row < table->rows.size(); ++row) {
            const auto* text = table->cell(row, role::column::priority);
            if (!table->row_is_item(row) || text == nullptr || text->text.empty() || is_only_placeholder(text->text))
                continue;
            plan.priorities.push_back(priority_in(plan, *table, row, *text));
        }
}

} // namespace plan::core
