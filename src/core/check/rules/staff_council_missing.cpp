// staff-council-missing: before sending, how, when and with what outcome the body of the staff took part is noted.
// Which kind it has to be is settled at the school.
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/plan/consultations.hpp"
#include "core/plan/placed_text.hpp"
#include "core/template/roles.hpp"
#include "core/text/name_list.hpp"

#include <algorithm>
#include <optional>

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

/// What is missing of what the plan notes of a body; nothing when all is there.
std::optional<Gap> gap_of(const Plan& plan, const Body& body, const PlacedText& title, const TableTemplate& entry) {
    Gap gap{title.place, {}};
    for (const auto& row : consultation_rows(plan)) {
        if (!body.names.in(row.body->text)) continue;
        auto missing = gap_of(row, entry);
        if (missing.columns.empty()) return std::nullopt;
        if (gap.columns.empty()) gap = std::move(missing);
    }
    if (!gap.columns.empty()) return gap;
    if (is_told(plan, body, {})) return std::nullopt;
    for (const auto& column : entry.columns)
        if (column.role != role::column::body) gap.columns.push_back(column.title);
    return gap;
}

void check(const RuleInput& subject, Report& report) {
    const auto& plan = subject.plan;
    const auto* chapter = plan.chapter(role::chapter::involvement);
    const auto tables = plan.plan_template->tables();
    const auto entry =
        std::ranges::find_if(tables, [](const auto* table) { return table->role == role::table::consultations; });
    if (chapter == nullptr || chapter->state == ChapterState::empty) return; // chapter-missing, chapter-empty
    if (entry == tables.end()) return;
    for (const auto* body : bodies_with(plan, BodyPart::takes_part))
        if (const auto gap = is_needed(plan, *body) ? gap_of(plan, *body, chapter->title, **entry) : std::nullopt)
            report.add(gap->place, chapter->entry->id,
                       {{"columns", listed(gap->columns)}, {"chapter", chapter->title.text}, {"body", body->title}});
}

} // namespace

const Rule staff_council_missing{
    .id = "staff-council-missing", .source = "T8", .when = Occasion::sending, .reads = reads_involvement, .run = check};

} // namespace plan::core::rules
