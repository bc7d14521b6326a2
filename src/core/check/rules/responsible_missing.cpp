// responsible-missing: nobody is named for an item of the agenda (T146). A column that is wholly empty is one finding.
#include "core/check/rule_list.hpp"
#include "core/plan/placed_text.hpp"
#include "core/template/roles.hpp"

#include <algorithm>

namespace plan::core::rules {
namespace {

/// The cell in the column of who is responsible; nullptr where the table has no such column.
const PlacedText* responsible_cell(const AgendaItem& item) {
    return item.table->cell(item.row, role::column::responsible);
}

void check(const PlanTables& tables, Report& report) {
    const auto& agenda = tables.agenda();
    for (auto item = agenda.begin(); item != agenda.end();) {
        const auto end =
            std::find_if(item, agenda.end(), [item](const AgendaItem& other) { return other.table != item->table; });
        const auto has_none = [](const AgendaItem& each) {
            const auto* cell = responsible_cell(each);
            return cell != nullptr && cell->text.empty();
        };
        const bool whole_column = std::all_of(item, end, has_none);
        for (; item != end; ++item) {
            if (!has_none(*item)) continue;
            report.add(responsible_cell(*item)->place, item->activity.text + "|" + item->date.text,
                       {{"activity", item->activity.text}});
            if (whole_column) break;
        }
        item = end;
    }
}

} // namespace

const Rule responsible_missing{.id = "responsible-missing", .source = "T146", .run = check};

} // namespace plan::core::rules
