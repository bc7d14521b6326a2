// Placing a panel's controls in one column.
#pragma once

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <vector>

namespace plan::ui {

namespace css = com::sun::star;

/// Rows from top to bottom; each control as high as it wants to be, stretching rows share what is left.
class Column {
public:
    using Control = css::uno::Reference<css::awt::XControl>;

    /// @param label  a label of one line: lines of text are as high as it
    void measure_lines_by(const Control& label) { line_label_ = label; }
    [[nodiscard]] int line_height() const;
    void add(const Control& control);
    /// Side by side; under each other where the column is too narrow for their labels.
    void add_buttons(const std::vector<Control>& controls);
    /// Side by side, each as wide as its text; one takes what is left, or a line of its own where that is too little.
    /// Those that are hidden take no room.
    void add_bar(const std::vector<Control>& controls, const Control& stretched);
    /// Fields, each with the label before it; under each other where the column is too narrow for their texts.
    void add_fields(const std::vector<Control>& labels_and_fields);
    /// A row that stretches.
    /// @param lines   its least height, in lines of text
    /// @param weight  its share of the height that is left
    void add_stretching(const Control& control, int lines, int weight);

    /// What a stretching row would like to have: it gets that before the others get more than their least height.
    void want(const Control& control, int height);

    void place(int width, int height) const;
    [[nodiscard]] int least_height(int width) const;

private:
    struct Row {
        std::vector<Control> controls;
        int lines = 0;
        int weight = 0;
        bool buttons = false;
        bool fields = false;
        Control stretched = {}; ///< of a bar
        int wanted = 0;
    };
    [[nodiscard]] int height_of(const Row& row, int width) const;
    static bool is_shown(const Row& row);
    [[nodiscard]] static int left_in_bar(const Row& row, int width);
    [[nodiscard]] static bool is_bar_in_two_lines(const Row& row, int width);
    static void place_bar(const Row& row, int top, int width, int height);

    Control line_label_;
    std::vector<Row> rows_;
};

} // namespace plan::ui
