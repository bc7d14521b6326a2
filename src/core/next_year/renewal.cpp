#include "core/next_year/renewal.hpp"

#include "core/next_year/renewed_text.hpp"
#include "core/template/composition.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/substitution.hpp"
#include "core/text/words.hpp"

#include <algorithm>

namespace plan::core {
namespace {

/// Whether a text says what a pattern does; anything may stand for the first {variable} that is left in that.
bool says(const std::string& key, std::string_view pattern) {
    const auto open = pattern.find('{');
    const auto close = open == std::string_view::npos ? open : pattern.find('}', open);
    if (close == std::string_view::npos) return match_key(pattern) == key;
    const auto before = match_key(pattern.substr(0, open));
    const auto behind = match_key(pattern.substr(close + 1));
    return key.size() >= before.size() + behind.size() && key.starts_with(before) && key.ends_with(behind);
}

} // namespace

std::string Renewal::fill_in(std::string_view text) const {
    const auto with_old_year = substitute(text, [this](std::string_view name) {
        return name == "oldYear" ? year().label() : "{" + std::string(name) + "}";
    });
    return core::fill_in(with_old_year, *plan.plan_template, result.settings);
}

std::string_view Renewal::without_number(std::string_view title) const {
    return core::without_number(title, plan.plan_template->chapter_words);
}

std::string Renewal::renewed(std::string_view text) const { return renewed_text(text, year(), *plan.plan_template); }

bool Renewal::is_left_over(std::string_view text) const {
    const SchoolYear before{year().first_year - 1, year().first_month};
    const auto key = match_key(text);
    const auto is_of = [&](std::string_view pattern) {
        if (pattern.empty()) return false;
        const auto filled = substitute(pattern, [&before](std::string_view name) {
            return name == "oldYear" ? before.label() : "{" + std::string(name) + "}";
        });
        return says(key, core::fill_in(filled, *plan.plan_template, plan.settings));
    };
    return is_of(words().quotation) || is_of(words().estimated_reserve) || is_of(words().unsettled_reserve) ||
           is_of(words().left_over) ||
           std::ranges::any_of(words().proposals, [&is_of](const auto& mark) { return is_of(mark.second); });
}

std::vector<Element> Renewal::compose(const Chapter& chapter) const {
    auto elements = compose_chapter(chapter, *plan.plan_template, result.settings);
    if (!is_foreign()) return elements;
    for (auto& element : elements) {
        auto* table = std::get_if<TableElement>(&element);
        if (table == nullptr || table->rows.empty()) continue;
        table->rows.resize(1);
        for (auto& cell : table->rows.front())
            if (!is_only_placeholder(cell)) cell.clear();
    }
    return elements;
}

bool Renewal::is_foreign() const {
    const auto is_ours = [this](const PlanTable& table) {
        if (table.first_row == 0) return false;
        const auto& header = std::get<Table>(document.blocks[table.block]).rows[table.first_row - 1];
        for (std::size_t column = 0; column < table.entry->columns.size(); ++column) {
            const auto& place = table.column_of[column];
            if (!place || *place >= header.size() ||
                match_key(header[*place]) != match_key(table.entry->columns[column].title))
                return false;
        }
        return true;
    };
    return std::ranges::none_of(
        plan.chapters, [&is_ours](const PlanChapter& chapter) { return std::ranges::any_of(chapter.tables, is_ours); });
}

} // namespace plan::core
