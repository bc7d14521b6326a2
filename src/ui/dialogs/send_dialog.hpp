// The window "Controleren en verzenden", in three pages: what stands in the way, what is made, and for whom. It stands
// beside the document, which can be mended meanwhile.
#pragma once

#include "ui/common/messages.hpp"
#include "ui/common/plan_view.hpp"

#include <com/sun/star/awt/XWindow.hpp>
#include <functional>
#include <vector>

namespace plan::ui {

struct SendAnswers {
    std::size_t body = 0; ///< number in SendQuestion::bodies
    bool pdf = true;
    bool odt = true;
    bool docx = false;
    bool report = true;
    bool summary = true;
    rtl::OUString folder; ///< URL; empty when none was chosen yet
    bool draft = false;
    bool mail = true;
    rtl::OUString recipients;
    bool overwrite = false; ///< somebody was asked
};

/// What the check says now.
struct SendState {
    rtl::OUString counts;
    std::vector<FindingLine> findings; ///< errors first
    bool has_errors = false;           ///< only a draft can be sent
};

struct SendQuestion {
    css::uno::Reference<css::uno::XComponentContext> context;
    css::uno::Reference<css::awt::XWindow> window; ///< to stand over
    rtl::OUString folder;                          ///< URL of the folder dialogs/
    const Messages& messages;
    std::vector<rtl::OUString> bodies;     ///< "schoolraad (overleg)"
    std::vector<rtl::OUString> recipients; ///< of each body, as they were the last time
    SendAnswers answers;                   ///< to begin with
    /// All throw core::Refused, which the window shows.
    std::function<SendState()> check;
    std::function<void(const std::string& id)> go_to;
    std::function<rtl::OUString(const SendAnswers& answers)> send; ///< gives what was done, in words
    std::function<void(const rtl::OUString& url)> open_folder;
};

/// Opens it and returns at once.
void open_send_dialog(SendQuestion question);

} // namespace plan::ui
