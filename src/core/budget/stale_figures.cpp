// stale_figures: a document's summary against what its rows say.
#include "core/budget/stale_figures.hpp"

#include "core/budget/budget_summary.hpp"
#include "core/plan/placed_text.hpp"
#include "core/text/characters.hpp"
#include "core/text/matching_key.hpp"

#include <algorithm>
#include <unordered_map>

namespace plan::core {
namespace {

bool is_right(const Plan& plan, const PlacedText& shown, const Figure& figure) {
    if (figure.formula.empty()) return !plan.amount(shown.text);
    return !figure.cents || plan.amount(shown.text) == figure.cents;
}

class SummaryComparison {
public:
    SummaryComparison(const Plan& plan, const SummaryTable& table, const Summary& summary)
        : plan_(plan), table_(table), summary_(summary) {
        for (std::size_t row = 1; row < table.rows.size(); ++row)
            if (!table.rows[row].empty()) rows_.emplace(key_of(table.rows[row].front().text), row);
    }

    std::optional<StaleFigure> first_stale() {
        for (const auto& row : summary_.rows)
            for (std::size_t at = 0; at < row.figures.size(); ++at)
                if (auto stale = compare(row, at)) return stale;
        for (const auto& [key, row] : rows_) {
            const auto known = [&key = key](const SummaryRow& each) { return match_key(each.title) == key; };
            if (std::ranges::any_of(summary_.rows, known)) continue;
            for (const auto& cell : table_.rows[row])
                if (&cell != &table_.rows[row].front() && has_digit(cell.text) && plan_.amount(cell.text) != 0)
                    return StaleFigure{cell, table_.rows[row].front().text, std::nullopt};
        }
        return std::nullopt;
    }

private:
    /// A row's title as templates have it now.
    [[nodiscard]] std::string key_of(const std::string& title) const {
        auto key = match_key(title);
        for (const auto& figure : table_.entry->figures)
            for (const auto& former : figure.former_titles)
                if (match_key(former) == key) return match_key(figure.title);
        return key;
    }

    std::optional<StaleFigure> compare(const SummaryRow& row, std::size_t figure) const {
        const auto found = rows_.find(match_key(row.title));
        const auto column = column_of(summary_.header[figure + 1], figure + 1);
        if (found == rows_.end() || !column || *column >= table_.rows[found->second].size())
            return missing(row, row.figures[figure]);
        const auto& shown = table_.rows[found->second][*column];
        if (is_right(plan_, shown, row.figures[figure])) return std::nullopt;
        return StaleFigure{shown, row.title, row.figures[figure].cents};
    }

    [[nodiscard]] std::optional<StaleFigure> missing(const SummaryRow& row, const Figure& figure) const {
        if (!figure.cents) return std::nullopt;
        auto place = table_.rows.front().front().place;
        place.length = 0;
        return StaleFigure{{{}, place}, row.title, figure.cents};
    }

    /// Of budget years the one with this year; else the place itself.
    [[nodiscard]] std::optional<std::size_t> column_of(const std::string& title, std::size_t place) const {
        if (table_.entry->kind != SummaryKind::years) return place;
        const auto& header = table_.rows.front();
        const auto found = std::ranges::find(header, title, &PlacedText::text);
        if (found == header.end()) return std::nullopt;
        return static_cast<std::size_t>(found - header.begin());
    }

    const Plan& plan_;
    const SummaryTable& table_;
    const Summary& summary_;
    std::unordered_map<std::string, std::size_t> rows_; ///< by the key of their title
};

} // namespace

std::vector<StaleFigure> stale_figures(const Plan& plan, const Budget& budget) {
    std::vector<StaleFigure> result;
    std::optional<std::vector<Summary>> summaries;
    for (const auto& chapter : plan.chapters)
        for (const auto& table : chapter.summaries) {
            if (!summaries) summaries = summaries_of(plan, budget);
            const auto summary = std::ranges::find(*summaries, table.entry, &Summary::entry);
            if (summary == summaries->end()) continue;
            if (auto stale = SummaryComparison(plan, table, *summary).first_stale())
                result.push_back(std::move(*stale));
        }
    return result;
}

} // namespace plan::core
