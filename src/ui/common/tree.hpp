// A tree of lines, with an icon each. What is renewed is changed in place, so that choice, scroll position and open
// branches stay (a line that goes from the middle takes the control seconds: lines are added and taken off at the end);
// texts are shortened to the width there is, so that nothing scrolls sideways.
#pragma once

#include "ui/common/icons.hpp"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace plan::ui {

struct TreeLine {
    std::string key;        ///< unique in its tree, and the same for as long as the line is about the same
    std::string about = {}; ///< what it stands for, for whoever asks about the chosen line
    rtl::OUString text;
    std::string icon = {};         ///< empty: none
    rtl::OUString tail = {};       ///< behind the text, however short that is made
    rtl::OUString short_tail = {}; ///< instead of it where there is no room for both; empty: the same
    bool begins_open = false;      ///< a branch whose lines are in sight until somebody closes it
    std::vector<TreeLine> lines = {};
};

class Tree {
public:
    Tree();
    Tree(const Tree&) = delete;
    Tree& operator=(const Tree&) = delete;
    ~Tree();

    /// @param dialogs    URL of the folder dialogs/
    /// @param chosen     a person has chosen another line; called once the tree is done with that
    /// @param activated  a person clicked a line or pressed Enter on it; called then, too
    void connect(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const css::uno::Reference<css::awt::XControl>& control, const rtl::OUString& dialogs,
                 std::function<void()> chosen, std::function<void()> activated);

    /// @param root  a title above all lines, which is always open
    void show(const TreeLine& root);
    /// Shortens the texts to the width that the control has now.
    void fit();

    /// What so many lines take, in pixels.
    [[nodiscard]] int height_of(std::size_t lines) const;
    [[nodiscard]] std::string chosen() const; ///< the key; empty: none
    [[nodiscard]] std::string chosen_about() const;
    /// Brings the line into sight, unless it is chosen already; does nothing where it is not.
    void choose(const std::string& key);

private:
    class Lines;
    std::shared_ptr<Lines> lines_; ///< listened to by the control, which may live longer
};

} // namespace plan::ui
