// The window "Aanvragen": a line for each request for training, what would come of it, and the decision. It stands
// beside the document, which can be changed meanwhile.
#pragma once

#include "ui/common/messages.hpp"

#include <com/sun/star/awt/XWindow.hpp>
#include <functional>
#include <vector>

namespace plan::ui {

struct RequestEntry {
    rtl::OUString text;
    rtl::OUString details;
    rtl::OUString reason; ///< why it is to be refused, where the form says so already
    bool is_open = false; ///< it can be decided about
};

struct RequestsState {
    rtl::OUString counts;
    std::vector<RequestEntry> entries;
};

struct RequestsQuestion {
    css::uno::Reference<css::uno::XComponentContext> context;
    css::uno::Reference<css::awt::XWindow> window; ///< to stand over
    rtl::OUString folder;                          ///< URL of the folder dialogs/
    const Messages& messages;
    /// All throw core::Refused, which the window shows.
    std::function<RequestsState()> read;
    std::function<void()> read_files; ///< anew
    std::function<void(std::size_t entry)> approve;
    std::function<void(std::size_t entry, const rtl::OUString& reason)> refuse;
};

/// Opens it and returns at once.
void open_requests_dialog(RequestsQuestion question);

} // namespace plan::ui
