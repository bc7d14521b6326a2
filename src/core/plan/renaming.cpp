#include "core/plan/renaming.hpp"

#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"

namespace plan::core {
namespace {

/// The cells of one kind of column that hold a name, in the tables that `wanted` lets through.
template <typename Wanted>
void add_cells(std::vector<TextChange>& changes, const Plan& plan, ColumnKind kind, const std::string& name,
               const std::string& to, Wanted&& wanted) {
    const auto key = match_key(name);
    for (const auto& chapter : plan.chapters)
        for (const auto* tables : {&chapter.tables, &chapter.group_tables})
            for (const auto& table : *tables)
                for (std::size_t row = 0; wanted(table) && row < table.rows.size(); ++row)
                    if (const auto* cell = table.cell(row, kind); cell != nullptr && match_key(cell->text) == key)
                        changes.push_back({cell->place, to});
}

} // namespace

std::vector<TextChange> rename_activity(const Plan& plan, const std::string& from, const std::string& to) {
    std::vector<TextChange> changes;
    if (from.empty() || from == to) return changes;
    add_cells(changes, plan, ColumnKind::activity, from, to,
              [](const PlanTable& table) { return table.entry->role != role::table::activities; });
    return changes;
}

std::vector<TextChange> rename_goal(const Plan& plan, const Goal& goal, const std::string& to) {
    std::vector<TextChange> changes{{goal.title.place, to}};
    add_cells(changes, plan, ColumnKind::goal, goal.title.text, to, [](const PlanTable&) { return true; });
    for (const auto& chapter : plan.chapters)
        for (const auto& paragraph : chapter.paragraphs) {
            const bool is_name = paragraph.kind == ParagraphKind::heading || paragraph.kind == ParagraphKind::body;
            if (is_name && paragraph.text.place.block != goal.title.place.block &&
                plan.title_key(paragraph.text.text) == goal.key)
                changes.push_back({paragraph.text.place, to});
        }
    return changes;
}

} // namespace plan::core
