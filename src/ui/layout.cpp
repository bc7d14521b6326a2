#include "ui/layout.hpp"

#include <algorithm>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XWindow2.hpp>

namespace plan::ui {
namespace {

constexpr int margin = 6;
constexpr int gap = 4;

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

bool is_visible(const Column::Control& control) {
    const Reference<css::awt::XWindow2> window(control, UNO_QUERY);
    return window.is() && window->isVisible();
}

/// What the control needs: a label wraps within the width.
css::awt::Size wanted(const Column::Control& control, int width) {
    const Reference<css::awt::XLayoutConstrains> constraints(control, UNO_QUERY);
    if (!constraints.is()) return {width, 24};
    const auto preferred = constraints->getPreferredSize();
    if (preferred.Width <= width) return preferred;
    return constraints->calcAdjustedSize({width, preferred.Height});
}

void put(const Column::Control& control, int x, int y, int width, int height) {
    Reference<css::awt::XWindow>(control, UNO_QUERY_THROW)->setPosSize(x, y, width, height, css::awt::PosSize::POSSIZE);
}

int line_height(const Column::Control& label) {
    const Reference<css::awt::XLayoutConstrains> constraints(label, UNO_QUERY);
    return constraints.is() ? static_cast<int>(constraints->getPreferredSize().Height) : 18;
}

bool fits_beside(const std::vector<Column::Control>& controls, int width) {
    const int each = (width - gap * (static_cast<int>(controls.size()) - 1)) / static_cast<int>(controls.size());
    return std::ranges::all_of(controls, [each](const auto& control) {
        const Reference<css::awt::XLayoutConstrains> constraints(control, UNO_QUERY);
        return !constraints.is() || constraints->getPreferredSize().Width <= each;
    });
}

} // namespace

void Column::add(const Control& control) { rows_.push_back({{control}}); }
void Column::add_beside(const std::vector<Control>& controls) { rows_.push_back({controls}); }
void Column::add_stretching(const Control& control, int lines, int weight) {
    rows_.push_back({{control}, lines, weight});
}

int Column::height_of(const Row& row, int width) const {
    if (row.weight > 0) return row.lines * line_height(line_label_);
    int tallest = 0;
    for (const auto& control : row.controls)
        tallest = std::max(tallest, static_cast<int>(wanted(control, width).Height));
    if (row.controls.size() < 2 || fits_beside(row.controls, width)) return tallest;
    return static_cast<int>(row.controls.size()) * (tallest + gap) - gap;
}

int Column::least_height(int width) const {
    int height = 2 * margin;
    for (const auto& row : rows_)
        if (is_visible(row.controls.front())) height += height_of(row, width - 2 * margin) + gap;
    return height;
}

void Column::place(int width, int height) const {
    const int inner = std::max(width - 2 * margin, 20);
    int weights = 0;
    for (const auto& row : rows_)
        if (is_visible(row.controls.front())) weights += row.weight;
    const int spare = std::max(0, height - least_height(width));
    int y = margin;
    for (const auto& row : rows_) {
        if (!is_visible(row.controls.front())) continue;
        int row_height = height_of(row, inner);
        if (row.weight > 0) row_height += spare * row.weight / weights;
        const int count = static_cast<int>(row.controls.size());
        if (count == 1 || fits_beside(row.controls, inner)) {
            const int each = (inner - gap * (count - 1)) / count;
            for (int at = 0; at < count; ++at)
                put(row.controls[static_cast<std::size_t>(at)], margin + at * (each + gap), y, each, row_height);
        } else {
            const int each = (row_height + gap) / count - gap;
            for (int at = 0; at < count; ++at)
                put(row.controls[static_cast<std::size_t>(at)], margin, y + at * (each + gap), inner, each);
        }
        y += row_height + gap;
    }
}

} // namespace plan::ui
