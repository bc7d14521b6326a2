// The parts of a document as the lines of a tree: each below its heading, with where it goes and how sure that is.
#pragma once

#include "ui/common/tree.hpp"
#include "ui/dialogs/takeover_window.hpp"

#include <com/sun/star/awt/XControl.hpp>
#include <cstddef>
#include <functional>
#include <string>

namespace plan::ui {

/// The key of a part's line, and what the line is about: the part's number.
std::string takeover_key(std::size_t part);

/// @param control  the tree that shows it
TreeLine takeover_tree(const TakeoverState& state, const css::uno::Reference<css::awt::XControl>& control,
                       const Messages& messages);

/// All lines of a tree are to be seen.
void open_branches(const css::uno::Reference<css::awt::XControl>& tree);

/// A single click only chooses.
void on_double_click(const css::uno::Reference<css::awt::XControl>& control, std::function<void()> call);

} // namespace plan::ui
