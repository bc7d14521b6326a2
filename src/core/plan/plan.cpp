#include "core/plan/plan.hpp"

#include "core/text/placeholder.hpp"
#include "core/text/text.hpp"

#include <algorithm>

namespace plan::core {

PlacedText placed(const std::string& text, Place start) {
    const auto inner = trimmed(text);
    if (!inner.empty()) start.offset += static_cast<std::size_t>(inner.data() - text.data());
    start.length = inner.size();
    return {std::string(inner), start};
}

PlacedText placed(const std::string& text, std::size_t block, std::optional<CellIndex> cell) {
    return placed(text, Place{block, cell, 0, 0});
}

const PlacedText* PlanTable::cell(std::size_t row, std::size_t template_column) const {
    const auto column = column_of.at(template_column);
    if (!column || row >= rows.size() || *column >= rows[row].size()) return nullptr;
    return &rows[row][*column];
}

const PlacedText* PlanTable::cell(std::size_t row, ColumnKind kind) const {
    const auto column = std::ranges::find(shape->columns, kind, &Column::kind);
    if (column == shape->columns.end()) return nullptr;
    return cell(row, static_cast<std::size_t>(column - shape->columns.begin()));
}

const PlacedText* PlanTable::cell(std::size_t row, std::string_view column_id) const {
    const auto column = std::ranges::find(shape->columns, column_id, &Column::id);
    if (column == shape->columns.end()) return nullptr;
    return cell(row, static_cast<std::size_t>(column - shape->columns.begin()));
}

std::string PlanTable::text(std::size_t row, std::string_view column_id) const {
    const auto* found = cell(row, column_id);
    return found == nullptr || is_only_placeholder(found->text) ? std::string{} : without_break_marks(found->text);
}

bool PlanTable::row_is_total(std::size_t row) const { return std::ranges::binary_search(total_rows, row); }

bool PlanTable::row_is_blank(std::size_t row) const {
    return std::ranges::all_of(rows.at(row), [](const PlacedText& cell) { return cell.text.empty(); });
}

const PlanChapter* Plan::chapter(std::string_view id) const {
    const auto found = std::ranges::find_if(
        chapters, [id](const PlanChapter& chapter) { return chapter.shape != nullptr && chapter.shape->id == id; });
    return found == chapters.end() ? nullptr : &*found;
}

const Goal* Plan::goal(std::string_view name) const {
    const auto key = title_key(name);
    const auto found = std::ranges::find(goals, key, &Goal::key);
    return found == goals.end() ? nullptr : &*found;
}

const CoverFact* Plan::fact(std::string_view id) const {
    const auto found = std::ranges::find_if(facts, [id](const CoverFact& fact) { return fact.shape->id == id; });
    return found == facts.end() ? nullptr : &*found;
}

std::vector<const PlanTable*> Plan::tables(std::string_view id) const {
    std::vector<const PlanTable*> found;
    for (const auto& chapter : chapters)
        for (const auto& table : chapter.tables)
            if (table.shape->id == id) found.push_back(&table);
    return found;
}

std::optional<Period> Plan::period(const std::string& date) const {
    const auto found = periods_.find(date);
    if (found != periods_.end()) return found->second;
    return periods_.emplace(date, parse_period(date, school_year.value_or(SchoolYear{2000, shape->first_month})))
        .first->second;
}

const PlanChapter* Plan::chapter_at(std::size_t block) const {
    const auto behind =
        std::ranges::upper_bound(chapters, block, {}, [](const PlanChapter& c) { return c.title.place.block; });
    return behind == chapters.begin() ? nullptr : &*(behind - 1);
}

} // namespace plan::core
