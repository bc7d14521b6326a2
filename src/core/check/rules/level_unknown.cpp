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

void check(const RuleInput& subject, Report& report) {
    const auto& joining = subject.plan.plan_template->joining_words;
    each_filled_cell(subject.plan, ColumnKind::level, [&](const PlacedText& cell, const Column& column) {
        const auto& levels = column.values;
        if (levels.empty() || is_listed(cell.text, levels) || is_combination(cell.text, levels, joining)) return;
        std::string list;
        for (const auto& level : levels) append_name(list, level);
        auto& finding = report.add(cell.place, cell.text, {{"level", cell.text}, {"levels", list}});
        if (const auto* closest = closest_name(cell.text, levels)) finding.offer(FixKind::replace_cell, *closest);
    });
}

} // namespace

const Rule level_unknown{"level-unknown", "T67", false, "", check, false};

} // namespace plan::core::rules
