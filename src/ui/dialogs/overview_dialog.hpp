// A window with lines about the plan and a way to the place of each, beside the document, which can be changed
// meanwhile: "Zo lees ik je plan", and what is expected of its quality.
#pragma once

#include "ui/common/messages.hpp"

#include <com/sun/star/awt/XWindow.hpp>
#include <functional>
#include <vector>

namespace plan::ui {

struct OverviewEntry {
    rtl::OUString text;
    rtl::OUString details; ///< what is looked for there
    bool is_title = false; ///< of a section: it stands at no place
};

struct OverviewState {
    rtl::OUString counts;
    std::vector<OverviewEntry> entries;
};

struct OverviewQuestion {
    css::uno::Reference<css::uno::XComponentContext> context;
    css::uno::Reference<css::awt::XWindow> window; ///< to stand over
    rtl::OUString folder;                          ///< URL of the folder dialogs/
    const Messages& messages;
    /// All throw core::Refused, which the window shows.
    std::function<OverviewState()> read;
    std::function<void(std::size_t entry)> go_to;
    std::function<void(std::size_t entry)> go_to_doubt; ///< the cell that decides whether the line is right
    std::string help_page;
    rtl::OUString title = {}; ///< of another window of this kind, which has an action of its own instead of the doubt
    rtl::OUString lines_label = {}; ///< above its list
    rtl::OUString action_label = {};
    std::function<void()> action = {};
};

/// Opens it and returns at once.
void open_overview_dialog(OverviewQuestion question);

} // namespace plan::ui
