// staff-council-missing: before sending, how, when and with what outcome the staff council took part is noted. Which
// kind it has to be is settled at the school.
#include "core/check/rule_list.hpp"
#include "core/plan/consultations.hpp"
#include "core/plan/placed_text.hpp"
#include "core/template/roles.hpp"
#include "core/text/name_list.hpp"

#include <algorithm>

namespace plan::core::rules {
namespace {

struct Gap {
    Place place;
    std::vector<std::string> columns; ///< titles of what is missing; empty: the row is complete
};

Gap gap_of(const ConsultationRow& row, const TableTemplate& entry) {
    Gap gap;
    const auto look = [&](const PlacedText* cell, std::string_view id) {
        if (cell == nullptr || !cell->text.empty()) return;
        if (gap.columns.empty()) gap.place = cell->place;
        gap.columns.push_back(std::ranges::find(entry.columns, id, &Column::role)->title);
    };
    look(row.kind, role::column::kind);
    look(row.date, role::column::date);
    look(row.outcome, role::column::outcome);
    return gap;
}

void check(const RuleInput& subject, Report& report) {
    const auto& plan = subject.plan;
    const auto& council = plan.plan_template->vocabulary.staff_council;
    const auto* chapter = plan.chapter(role::chapter::involvement);
    const auto tables = plan.plan_template->tables();
    const auto entry =
        std::ranges::find_if(tables, [](const auto* table) { return table->role == role::table::consultations; });
    if (chapter == nullptr || chapter->state == ChapterState::empty) return; // chapter-missing, chapter-empty
    if (council.empty() || entry == tables.end()) return;
    Gap gap{chapter->title.place, {}};
    for (const auto& row : consultation_rows(plan)) {
        if (!council.in(row.body->text)) continue;
        auto missing = gap_of(row, **entry);
        if (missing.columns.empty()) return;
        if (gap.columns.empty()) gap = std::move(missing);
    }
    if (gap.columns.empty()) {
        if (is_told(plan, council, {})) return;
        for (const auto& column : (*entry)->columns)
            if (column.role != role::column::body) gap.columns.push_back(column.title);
    }
    report.add(gap.place, chapter->entry->id, {{"columns", listed(gap.columns)}, {"chapter", chapter->title.text}});
}

} // namespace

const Rule staff_council_missing{
    .id = "staff-council-missing", .source = "T8", .when = Occasion::sending, .run = check};

} // namespace plan::core::rules
