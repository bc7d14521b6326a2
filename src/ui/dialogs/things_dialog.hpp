// A window with the list of things of which a plan has several, such as its goals: to edit, add, order and remove them.
#pragma once

#include "ui/common/messages.hpp"

#include <com/sun/star/awt/XWindow.hpp>
#include <functional>
#include <memory>
#include <vector>

namespace plan::ui {

struct ThingsQuestion {
    css::uno::Reference<css::uno::XComponentContext> context;
    css::uno::Reference<css::awt::XWindow> window; ///< to stand over
    rtl::OUString folder;                          ///< URL of the folder dialogs/
    const Messages& messages;
    rtl::OUString title;
    std::string help_page;
    std::size_t first = 0; ///< the line to begin with
    /// All throw core::Refused, which the window shows.
    std::function<std::vector<rtl::OUString>()> read; ///< a line for each, in their order
    std::function<void(std::size_t line)> edit;
    std::function<void()> add;
    std::function<void(std::size_t line, int by)> move; ///< up (-1) or down (1)
    std::function<bool(std::size_t line)> remove;       ///< false: somebody was asked and says no
    /// Calls it after each change of the document, until what it gives goes.
    std::function<std::shared_ptr<void>(std::function<void()> changed)> follow;
};

/// Opens it and returns at once.
void open_things_dialog(ThingsQuestion question);

} // namespace plan::ui
