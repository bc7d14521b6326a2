// level-unknown: a Niveau outside the list of the template (basis, gevorderd, or the school's own).
#include "core/placeholder.hpp"
#include "core/rules/rule_list.hpp"
#include "core/text.hpp"

#include <algorithm>

namespace plan::core::rules {
namespace {

bool is_listed(const std::string& text, const std::vector<std::string>& levels) {
    const auto key = match_key(text);
    return std::ranges::any_of(levels, [&key](const auto& level) { return match_key(level) == key; });
}

/// "basis en gevorderd", "basis/gevorderd"
bool is_combination(const std::string& text, const std::vector<std::string>& levels) {
    const auto parts = words(text);
    return !parts.empty() && std::ranges::all_of(parts, [&](const auto& part) {
        return part == "en" || part == "of" || part == "tot" || is_listed(part, levels);
    });
}

void check_table(const PlanTable& table, std::size_t column, Report& report) {
    const auto& levels = table.shape->columns[column].values;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto* cell = table.cell(row, column);
        if (cell == nullptr || cell->text.empty() || !find_placeholders(cell->text).empty()) continue;
        if (is_listed(cell->text, levels) || is_combination(cell->text, levels)) continue;
        std::string list;
        for (const auto& level : levels) append_name(list, level);
        auto& finding = report.add(cell->place, cell->text, {{"level", cell->text}, {"levels", list}});
        const auto* closest = closest_name(cell->text, levels);
        if (closest == nullptr) continue;
        finding.fix = FixKind::replace_cell;
        finding.fix_value = *closest;
    }
}

void check(const Subject& subject, Report& report) {
    for (const auto& chapter : subject.plan.chapters)
        for (const auto& table : chapter.tables)
            for (std::size_t column = 0; column < table.shape->columns.size(); ++column)
                if (table.shape->columns[column].kind == ColumnKind::level &&
                    !table.shape->columns[column].values.empty())
                    check_table(table, column, report);
}

} // namespace

const Rule level_unknown{"level-unknown", "T67", false, "", check};

} // namespace plan::core::rules
