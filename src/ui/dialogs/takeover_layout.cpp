#include "ui/dialogs/takeover_layout.hpp"

#include <algorithm>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XWindow.hpp>

namespace plan::ui {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

// In units of the dialog's font.
constexpr int most_width = 440;
constexpr int most_height = 320;
constexpr int margin = 8;
constexpr int gap = 4;
constexpr int small_gap = 2;
constexpr int line = 10;
constexpr int two_lines = 18;
constexpr int three_lines = 26;
constexpr int enough_for_two = 400; // of the window: the counts fit into two lines
constexpr int field = 14;
constexpr int field_down = 2; // of a label, so that it stands beside the text in the field
constexpr int check_box = 12;
constexpr int button = 16;
constexpr int label_width = 50;

// In pixels: what a title bar, borders and the bars of a desktop take.
constexpr int beside_window = 16;
constexpr int above_window = 90;

constexpr int parts_share = 55; // of a hundred

/// So much of the height that is left.
struct Share {
    int of_text;
    int of_columns;
    int of_rows;
};
constexpr Share shares{26, 40, 34};
constexpr int whole = 100;

} // namespace

TakeoverLayout::TakeoverLayout(Dialog& dialog, const Reference<css::uno::XComponentContext>& context, bool asks_school)
    : dialog_(dialog), asks_school_(asks_school) {
    grow(context);
}

void TakeoverLayout::grow(const Reference<css::uno::XComponentContext>& context) {
    const auto model = dialog_.model();
    width_ = static_cast<int>(uno::get<sal_Int32>(model, "Width"));
    height_ = static_cast<int>(uno::get<sal_Int32>(model, "Height"));
    const auto size = dialog_.window()->getPosSize();
    const auto screen = css::awt::Toolkit::create(context)->getWorkArea();
    if (size.Width <= 0 || size.Height <= 0) return;
    const int wide = (static_cast<int>(screen.Width) - beside_window) * width_ / static_cast<int>(size.Width);
    const int high = (static_cast<int>(screen.Height) - above_window) * height_ / static_cast<int>(size.Height);
    width_ = std::max(width_, std::min(most_width, wide));
    height_ = std::max(height_, std::min(most_height, high));
    uno::set(model, "Width", static_cast<sal_Int32>(width_));
    uno::set(model, "Height", static_cast<sal_Int32>(height_));
}

void TakeoverLayout::put(const char* name, const Place& place) {
    dialog_.set(name, "PositionX", static_cast<sal_Int32>(place.left));
    dialog_.set(name, "PositionY", static_cast<sal_Int32>(place.top));
    dialog_.set(name, "Width", static_cast<sal_Int32>(place.width));
    dialog_.set(name, "Height", static_cast<sal_Int32>(std::max(place.height, 1)));
}

void TakeoverLayout::set_visible(const char* name, bool visible) {
    Reference<css::awt::XWindow>(dialog_.control(name), UNO_QUERY_THROW)->setVisible(visible);
}

void TakeoverLayout::arrange(bool has_columns, bool has_alike) {
    constexpr int other_width = 76;
    const int inner = width_ - 2 * margin;
    int top = margin - small_gap;
    put("OtherSource", {margin + inner - other_width, top, other_width, button});
    put("Source", {margin, top + small_gap + 1, inner - other_width - gap, line});
    top += button + gap;
    if (asks_school_) {
        put_school(top);
        top += line + small_gap + field + 2 * gap;
    }
    const int buttons = height_ - margin - button;
    const int status = buttons - gap - two_lines;
    put_parts(top, status - gap);
    put_details(top, status - gap, has_columns, has_alike);
    put("Status", {margin, status, inner, two_lines});
    put_buttons(buttons);
}

void TakeoverLayout::put_school(int top) {
    struct SchoolField {
        const char* label;
        const char* control;
        int share; // of a hundred
    };
    constexpr SchoolField parts[] = {{"ProfileLabel", "Profile", 21},
                                     {"LevelLabel", "Level", 28},
                                     {"OrganisationLabel", "Organisation", 33},
                                     {"SchoolYearLabel", "SchoolYear", 18}};
    const int room = width_ - 2 * margin - 3 * gap;
    int left = margin;
    for (const auto& part : parts) {
        const int wide = room * part.share / whole;
        put(part.label, {left, top, wide, line});
        put(part.control, {left, top + line + small_gap, wide, field});
        left += wide + gap;
    }
}

void TakeoverLayout::put_parts(int top, int bottom) {
    const int wide = (width_ - 2 * margin) * parts_share / whole;
    put("PartsLabel", {margin, top, wide, line});
    const int counts = width_ < enough_for_two ? three_lines : two_lines;
    put("Parts", {margin, top + line, wide, bottom - counts - small_gap - top - line});
    put("Counts", {margin, bottom - counts, wide, counts});
}

void TakeoverLayout::put_details(int top, int bottom, bool has_columns, bool has_alike) {
    const int left = margin + (width_ - 2 * margin) * parts_share / whole + 2 * gap;
    const int wide = width_ - margin - left;
    int fixed = line + gap + field;
    if (has_alike) fixed += small_gap + check_box;
    if (has_columns) fixed += gap + line + gap + field + gap + line;
    const int left_over = bottom - top - fixed;
    const auto share = [&](int of) { return left_over * of / whole; };
    put("TextLabel", {left, top, wide, line});
    top += line;
    const int text = has_columns ? share(shares.of_text) : left_over;
    put("Text", {left, top, wide, text});
    top += text + gap;
    put_beside("TargetLabel", "Target", left, top, wide);
    top += field;
    if (has_alike) {
        put("ForAll", {left, top + small_gap, wide, check_box});
        top += small_gap + check_box;
    }
    if (!has_columns) return;
    top += gap;
    put("ColumnsLabel", {left, top, wide, line});
    put("Columns", {left, top + line, wide, share(shares.of_columns)});
    top += line + share(shares.of_columns) + gap;
    put_beside("ChoiceLabel", "Choice", left, top, wide);
    top += field + gap;
    put("RowsLabel", {left, top, wide, line});
    put("Rows", {left, top + line, wide, bottom - top - line});
}

void TakeoverLayout::put_beside(const char* label, const char* control, int left, int top, int width) {
    put(label, {left, top + field_down, label_width, line});
    put(control, {left + label_width + small_gap, top, width - label_width - small_gap, field});
}

void TakeoverLayout::put_buttons(int top) {
    constexpr int show = 64;
    constexpr int forget = 96;
    constexpr int take_over = 72;
    constexpr int cancel = 48;
    const int right = width_ - margin;
    put("Show", {margin, top, show, button});
    put("Forget", {margin + show + gap, top, forget, button});
    put("Ok", {right - cancel - gap - take_over, top, take_over, button});
    put("Cancel", {right - cancel, top, cancel, button});
}

} // namespace plan::ui
