// The document that shows several plans of one school side by side.
#pragma once

#include "core/years/year_comparison.hpp"

#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace plan::core {

/// Bars for each school year.
struct ComparisonChart {
    struct Series {
        std::string name;
        std::vector<std::optional<Cents>> cents; ///< one for each year; nothing where it is not known
    };
    std::string title;
    std::vector<std::string> years;
    std::vector<Series> series; ///< none where no year knows an amount
};

struct ComparisonPage {
    std::string title;
    std::vector<Element> elements; ///< without the title
    std::size_t chart_at = 0; ///< the element that the chart has to itself, an empty paragraph, where it has a series
    std::deque<TableTemplate> tables; ///< elements point into these
    ComparisonChart chart;

    ComparisonPage() = default;
    ComparisonPage(ComparisonPage&&) = default; ///< elements point into it: it moves, it is not copied
    ComparisonPage& operator=(ComparisonPage&&) = default;
};

/// In the words of the template of the latest plan; nothing where that has none, or there are fewer than two years.
/// @param names  by which somebody knows the plans that were given, in their order: their files; may be shorter
/// @param today  on which it is made
std::optional<ComparisonPage> comparison_page(const YearComparison& comparison, const std::vector<std::string>& names,
                                              Day today);

/// One line for each note, in those words.
std::vector<std::string> note_lines(const YearComparison& comparison, const std::vector<std::string>& names,
                                    const ComparisonTemplate& words);

} // namespace plan::core
