#include "core/reading/unread_parts.hpp"

#include "core/plan/consultations.hpp"
#include "core/plan/placed_text.hpp"
#include "core/reading/days_in_text.hpp"
#include "core/reading/table_recognition.hpp"
#include "core/reading/table_shape.hpp"
#include "core/template/roles.hpp"
#include "core/text/placeholder.hpp"

#include <algorithm>

namespace plan::core {
namespace {

using What = NotUnderstood::What;

/// What the first cell with text says, which shows a person which table is meant.
PlacedText name_of(const Table& table, std::size_t block) {
    const TableShape shape(table);
    for (std::size_t row = 0; row < shape.rows(); ++row)
        if (const auto cell = shape.first_filled(row)) return placed(shape.text(*cell), block, *cell);
    return placed("", block, CellIndex{});
}

bool is_read_as_goals(const Plan& plan, std::size_t block) {
    return std::ranges::any_of(plan.goals, [block](const Goal& goal) { return goal.title.place.block == block; });
}

/// Prose in chapters about what is planned, and in those that are nobody's: what it says of days stands in no table.
void find_days_in_prose(Plan& plan) {
    for (const auto& chapter : plan.chapters) {
        if (chapter.is_set_aside) continue;
        if (chapter.entry != nullptr && !chapter.entry->is(role::chapter::activities) &&
            !chapter.entry->is(role::chapter::agenda))
            continue;
        for (const auto& paragraph : chapter.paragraphs)
            if (paragraph.kind == ParagraphKind::body && !paragraph.hidden &&
                names_days_in_passing(paragraph.text.text, plan.plan_template->dates) &&
                !names_body(plan, paragraph.text.text))
                plan.not_understood.push_back({What::date, paragraph.text});
    }
}

} // namespace

void find_not_understood(Plan& plan, const Document& document) {
    auto& found = plan.not_understood;
    for (const auto& chapter : plan.chapters)
        for (const auto block : chapter.other_tables) {
            if (chapter.is_set_aside) continue;
            const auto& table = std::get<Table>(document.blocks[block]);
            if (!is_read_as_goals(plan, block) && looks_like_plan_table(table, plan))
                found.push_back({What::table, name_of(table, block)});
        }
    find_days_in_prose(plan);
    for (const auto& item : plan.agenda)
        if (!item.period && !item.date.text.empty()) found.push_back({What::date, item.date});
    for (const auto& cost : plan.costs) {
        if (cost.is_unread)
            if (const auto* cell = cost.cell(role::column::cost)) found.push_back({What::amount, *cell});
        const auto* date = cost.cell(role::column::date);
        if (date != nullptr && !cost.period && !cost.date.empty() && !is_only_placeholder(date->text))
            found.push_back({What::date, *date});
    }
    for (const auto& row : consultation_rows(plan))
        if (row.date != nullptr && !row.date->text.empty() && find_placeholders(row.date->text).empty() &&
            !plan.period(row.date->text))
            found.push_back({What::date, *row.date});
    for (const auto& means : plan.means)
        for (const auto role : {role::column::grant, role::column::reserve}) {
            const auto* cell = means.table->cell(means.row, role);
            const bool is_open = cell == nullptr || cell->text.empty() || !find_placeholders(cell->text).empty();
            if (!is_open && !plan.amount(cell->text)) found.push_back({What::amount, *cell});
        }
    std::ranges::stable_sort(found, {}, [](const NotUnderstood& part) { return reading_order(part.text.place); });
    const auto same = [](const NotUnderstood& one, const NotUnderstood& other) {
        return one.what == other.what && one.text.place == other.text.place;
    };
    found.erase(std::unique(found.begin(), found.end(), same), found.end()); // a table that is read as two kinds
}

} // namespace plan::core
