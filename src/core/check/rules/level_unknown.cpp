// level-unknown: a Niveau outside the list of the template (basis, gevorderd, or the school's own).
#include "core/check/rule_list.hpp"
#include "core/plan/filled_cells.hpp"
#include "core/plan/placed_text.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/text_likeness.hpp"
#include "core/text/words.hpp"

#include <algorithm>

namespace plan::core::rules {
namespace {

bool is_listed(const std::string& text, const std::vector<std::string>& levels) {
    const auto key = match_key(text);
    return std::ranges::any_of(levels, [&key](const auto& level) { return match_key(level) == key; });
}

/// "basis en gevorderd", "basis/gevorderd"
bool is_combination(const std::string& text, const std::vector<std::string>& levels,
                    const std::vector<std::string>& joining) {
    const auto parts = words(text);
    return !parts.empty() && std::ranges::all_of(parts, [&](const auto& part) {
        return contains(joining, part) || is_listed(part, levels);
    });
}

void check(const PlanTables& tables, Report& report) {
    const auto& joining = tables.plan_template().joining_words;
    each_filled_cell(tables, ColumnKind::level, [&](const PlacedText& cell, const Column& column) {
        const auto& levels = column.values;
        if (levels.empty() || is_listed(cell.text, levels) || is_combination(cell.text, levels, joining)) return;
        auto& finding = report.add(cell.place, cell.text, {{"level", cell.text}, {"levels", listed(levels)}});
        if (const auto* closest = closest_name(cell.text, levels)) finding.fix = fix::ReplaceCell{*closest};
    });
}

} // namespace

const Rule level_unknown{.id = "level-unknown", .source = "T67", .run = check};

} // namespace plan::core::rules
