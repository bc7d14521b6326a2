#include "ui/common/layout.hpp"

#include "ui/common/text_width.hpp"
#include "uno/properties.hpp"

#include <algorithm>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <iterator>
#include <numeric>

namespace plan::ui {
namespace {

constexpr int panel_margin = 6;
constexpr int panel_gap = 4;

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

int preferred_width(const Column::Control& control) {
    const Reference<css::awt::XLayoutConstrains> constraints(control, UNO_QUERY);
    return constraints.is() ? static_cast<int>(constraints->getPreferredSize().Width) : 0;
}

/// A button as wide as what it shows: themes want more air than a panel has.
int tight_width(const Column::Control& control) {
    const int preferred = preferred_width(control);
    if (!Reference<css::awt::XButton>(control, UNO_QUERY).is()) return preferred;
    constexpr int air = 14; // at both sides together
    const auto label = uno::get<rtl::OUString>(control->getModel(), "Label");
    const bool has_icon = !uno::get<rtl::OUString>(control->getModel(), "ImageURL").isEmpty();
    const TextWidth text(control);
    const int icon = has_icon ? text.line_height() + panel_gap : 0;
    return std::min(preferred, text.of(label) + icon + air);
}

/// The widths of controls side by side: equal where that is enough for each; empty: they do not fit.
std::vector<int> widths_beside(const std::vector<Column::Control>& controls, int width) {
    const int count = static_cast<int>(controls.size());
    const int room = width - panel_gap * (count - 1);
    std::vector<int> widths;
    widths.reserve(controls.size());
    for (const auto& control : controls) widths.push_back(tight_width(control));
    const int spare = room - std::accumulate(widths.begin(), widths.end(), 0);
    if (spare < 0) return {};
    if (std::ranges::max(widths) <= room / count) return std::vector<int>(controls.size(), room / count);
    for (int& each : widths) each += spare / count;
    return widths;
}

/// How many rows fields with their labels need: one, or one for each.
int rows_of_fields(const std::vector<Column::Control>& controls, int width) {
    int wanted_width = -panel_gap;
    for (const auto& control : controls) wanted_width += preferred_width(control) + panel_gap;
    return wanted_width <= width ? 1 : static_cast<int>(controls.size()) / 2;
}

/// Labels as wide as they want, all alike where they stand under each other; the fields share what is left.
void put_fields(const std::vector<Column::Control>& controls, int top, int width, int height) {
    const int rows = rows_of_fields(controls, width);
    const int each_height = (height + panel_gap) / rows - panel_gap;
    const int pairs = static_cast<int>(controls.size()) / 2;
    int labels = 0;
    int widest = 0;
    for (std::size_t at = 0; at < controls.size(); at += 2) {
        labels += preferred_width(controls[at]) + panel_gap;
        widest = std::max(widest, preferred_width(controls[at]));
    }
    const int field = rows == 1 ? (width - labels - panel_gap * (pairs - 1)) / pairs : width - widest - panel_gap;
    int x = panel_margin;
    int y = top;
    for (std::size_t at = 0; at < controls.size(); at += 2) {
        const int label = rows == 1 ? preferred_width(controls[at]) : widest;
        const int label_height = std::min(each_height, static_cast<int>(wanted(controls[at], label).Height));
        put(controls[at], x, y + (each_height - label_height) / 2, label, label_height);
        put(controls[at + 1], x + label + panel_gap, y, field, each_height);
        if (rows == 1) x += label + panel_gap + field + panel_gap;
        else y += each_height + panel_gap;
    }
}

} // namespace

int Column::line_height() const {
    const Reference<css::awt::XLayoutConstrains> constraints(line_label_, UNO_QUERY);
    return constraints.is() ? static_cast<int>(constraints->getPreferredSize().Height) : 18;
}

void Column::add(const Control& control) { rows_.push_back({.controls = {control}}); }
void Column::add_buttons(const std::vector<Control>& controls) {
    rows_.push_back({.controls = controls, .buttons = true});
}
void Column::add_bar(const std::vector<Control>& controls, const Control& stretched) {
    rows_.push_back({.controls = controls, .stretched = stretched});
}
void Column::add_fields(const std::vector<Control>& labels_and_fields) {
    rows_.push_back({.controls = labels_and_fields, .fields = true});
}
void Column::add_stretching(const Control& control, int lines, int weight) {
    rows_.push_back({.controls = {control}, .lines = lines, .weight = weight});
}

int Column::height_of(const Row& row, int width) const {
    if (row.weight > 0) return row.lines * line_height();
    int tallest = 0;
    for (const auto& control : row.controls)
        if (is_visible(control)) tallest = std::max(tallest, static_cast<int>(wanted(control, width).Height));
    if (row.stretched.is()) {
        const int line = std::min(tallest, 2 * line_height());
        return is_bar_in_two_lines(row, width) ? 2 * line + panel_gap : line;
    }
    if (row.buttons) tallest = std::min(tallest, 2 * line_height()); // themes want more air than a panel has
    if (row.fields) return rows_of_fields(row.controls, width) * (tallest + panel_gap) - panel_gap;
    if (!row.buttons || !widths_beside(row.controls, width).empty()) return tallest;
    return static_cast<int>(row.controls.size()) * (tallest + panel_gap) - panel_gap;
}

bool Column::is_shown(const Row& row) {
    return row.stretched.is() ? std::ranges::any_of(row.controls, is_visible) : is_visible(row.controls.front());
}

/// What the other controls of a bar leave to the one that stretches.
int Column::left_in_bar(const Row& row, int width) {
    for (const auto& control : row.controls)
        if (is_visible(control) && control != row.stretched) width -= tight_width(control) + panel_gap;
    return width;
}

bool Column::is_bar_in_two_lines(const Row& row, int width) {
    const int left = left_in_bar(row, width);
    return left < width && is_visible(row.stretched) && left < std::min(tight_width(row.stretched), width / 3);
}

void Column::place_bar(const Row& row, int top, int width, int height) {
    const bool in_two = is_bar_in_two_lines(row, width);
    const int line = in_two ? (height - panel_gap) / 2 : height;
    const int left = in_two ? width : left_in_bar(row, width);
    int x = panel_margin;
    for (const auto& control : row.controls) {
        if (!is_visible(control)) continue;
        const bool stretches = control == row.stretched;
        const int wide = std::max(0, stretches ? left : std::min(tight_width(control), width));
        const int high = std::min(line, static_cast<int>(wanted(control, wide).Height));
        if (stretches && in_two) put(control, panel_margin, top + line + panel_gap, wide, high);
        else put(control, x, top + (line - high) / 2, wide, high), x += wide + panel_gap;
    }
}

void Column::want(const Control& control, int height) {
    for (auto& row : rows_)
        if (row.controls.front() == control) row.wanted = height;
}

int Column::least_height(int width) const {
    int height = 2 * panel_margin;
    for (const auto& row : rows_)
        if (is_shown(row)) height += height_of(row, width - 2 * panel_margin) + panel_gap;
    return height;
}

void Column::place(int width, int height) const {
    const int inner = std::max(width - 2 * panel_margin, 20);
    int weights = 0;
    for (const auto& row : rows_)
        if (is_shown(row) && row.wanted == 0) weights += row.weight;
    int spare = std::max(0, height - least_height(width));
    std::vector<int> wished(rows_.size(), 0); // above the least height
    for (std::size_t at = 0; at < rows_.size(); ++at) {
        const auto& row = rows_[at];
        if (row.wanted == 0 || !is_shown(row)) continue;
        wished[at] = std::clamp(row.wanted - height_of(row, inner), 0, spare);
        spare -= wished[at];
    }
    int y = panel_margin;
    for (std::size_t at = 0; at < rows_.size(); ++at) {
        const auto& row = rows_[at];
        if (!is_shown(row)) continue;
        int row_height = height_of(row, inner) + wished[at];
        if (row.wanted == 0 && weights > 0) row_height += spare * row.weight / weights;
        if (row.stretched.is()) {
            place_bar(row, y, inner, row_height);
            y += row_height + panel_gap;
            continue;
        }
        if (row.fields) {
            put_fields(row.controls, y, inner, row_height);
            y += row_height + panel_gap;
            continue;
        }
        const auto widths = row.buttons ? widths_beside(row.controls, inner) : std::vector<int>{inner};
        const int count = static_cast<int>(row.controls.size());
        const int each_height = widths.empty() ? (row_height + panel_gap) / count - panel_gap : row_height;
        int x = panel_margin;
        for (std::size_t beside = 0; beside < row.controls.size(); ++beside) {
            const int down = widths.empty() ? static_cast<int>(beside) * (each_height + panel_gap) : 0;
            put(row.controls[beside], x, y + down, widths.empty() ? inner : widths[beside], each_height);
            if (!widths.empty()) x += widths[beside] + panel_gap;
        }
        y += row_height + panel_gap;
    }
}

} // namespace plan::ui
