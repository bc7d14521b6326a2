// Bars of figures that the chart holds by itself, for what is written once.
#pragma once

#include "core/template/plan_template.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

struct BarChart {
    struct Series {
        std::string name;
        std::vector<std::optional<double>> values; ///< one for each name of BarChart; nothing: no bar
    };
    std::string title;
    std::string description; ///< for who cannot see it
    std::vector<std::string> names;
    std::vector<Series> series;
    bool is_stacked = false;                 ///< series stand behind each other in one bar
    const core::Template* amounts = nullptr; ///< of euros, written as this template does; nullptr: whole numbers
};

/// A chart in the place of an element that is an empty paragraph.
struct PlacedChart {
    std::size_t element = 0;
    BarChart chart;
};

/// In an empty paragraph, as wide as the text; each name has room for its line.
void write_bar_chart(const css::uno::Reference<css::text::XTextDocument>& document,
                     const css::uno::Reference<css::text::XTextRange>& place, const BarChart& chart);

} // namespace plan::writer
