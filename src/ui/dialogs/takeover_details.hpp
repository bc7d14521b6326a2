// One side of the window for taking over: what the chosen part says, and where it goes.
#pragma once

#include "ui/common/list_box.hpp"
#include "ui/dialogs/dialog.hpp"
#include "ui/dialogs/takeover_layout.hpp"
#include "ui/dialogs/takeover_window.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <utility>

namespace plan::ui {

/// A choice of somebody in a list: its number, or nothing where it is the one before.
/// @param before  the number that the window shows
std::optional<std::size_t> newly_chosen(const ListBox& list, std::optional<std::size_t> before);

/// While it lives, the window fills its controls, and what they tell is no choice of a person.
class Filling {
public:
    explicit Filling(bool& flag) : flag_(flag), before_(std::exchange(flag, true)) {}
    Filling(const Filling&) = delete;
    Filling& operator=(const Filling&) = delete;
    ~Filling() { flag_ = before_; }

private:
    bool& flag_;
    bool before_;
};

class TakeoverDetailsView {
public:
    TakeoverDetailsView(Dialog& dialog, TakeoverLayout& layout, const Messages& messages)
        : dialog_(dialog), layout_(layout), messages_(messages) {}

    /// What is called when one of the controls changes, also while it is filled.
    struct Calls {
        std::function<void()> target;
        std::function<void()> for_all;
        std::function<void()> column;
        std::function<void()> choice; ///< for the column
    };
    void connect(const Calls& calls);

    void show(const TakeoverDetails& details);
    /// Another part is chosen: the first of its columns, and this part alone.
    void begin();
    void show_choice_for_column();

    [[nodiscard]] std::size_t target() const { return details_.target; } ///< as it was read
    /// These give nothing while the controls are filled.
    [[nodiscard]] std::optional<std::size_t> new_target() const;
    [[nodiscard]] bool is_for_all() const;
    struct ColumnChoice {
        std::size_t column = 0;
        std::size_t choice = 0;
    };
    [[nodiscard]] std::optional<ColumnChoice> new_choice() const;

private:
    void show_alike();
    void show_columns();
    void show_choice();
    [[nodiscard]] rtl::OUString column_line(std::size_t at) const;
    void set_text(const char* name, const rtl::OUString& text);

    Dialog& dialog_;
    TakeoverLayout& layout_;
    const Messages& messages_;
    ListBox targets_;
    ListBox columns_;
    ListBox choices_;
    TakeoverDetails details_;
    std::size_t column_ = 0; ///< the chosen one
    bool is_filling_ = false;
};

} // namespace plan::ui
