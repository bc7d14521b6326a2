// The window "Overzicht van plannen maken": of which plans, as which files, and what goes along. No document is needed.
#pragma once

#include "ui/common/messages.hpp"

#include <com/sun/star/awt/XWindow.hpp>
#include <functional>
#include <set>
#include <string>

namespace plan::ui {

struct PlansAnswers {
    rtl::OUString folder; ///< URL; empty: none was given
    bool subfolders = true;
    rtl::OUString target; ///< URL of the spreadsheet; empty: none was given
    std::set<std::string, std::less<>> left_out = {};
    bool csv = false;
    bool json = false;
    bool reports = false;
    bool mails = false;
    rtl::OUString mail_text = {}; ///< URL; empty: the text of the extension
};

/// What is wrong with an answer, in words; empty where it is right.
struct PlansProblems {
    rtl::OUString folder;
    rtl::OUString target;
    rtl::OUString mail_text;
};

struct PlansQuestion {
    css::uno::Reference<css::uno::XComponentContext> context;
    css::uno::Reference<css::awt::XWindow> window; ///< to stand over
    rtl::OUString dialogs;                         ///< URL of the folder dialogs/
    const Messages& messages;
    rtl::OUString begin; ///< URL of the folder that is proposed; may be empty
    /// The office's own windows; each gives a URL, empty where nothing was chosen.
    std::function<rtl::OUString(const rtl::OUString& begin)> choose_folder = {};
    std::function<rtl::OUString(const rtl::OUString& proposed)> choose_target = {};
    std::function<rtl::OUString(const rtl::OUString& begin)> choose_text = {};
    std::function<rtl::OUString(const rtl::OUString& folder)> proposed_target = {}; ///< for plans of a folder
    std::function<PlansProblems(const PlansAnswers& answers)> problems = {};
    /// Begins; the window closes then.
    /// @throws core::Refused  which the window shows
    std::function<void(const PlansAnswers& answers)> start = {};
};

/// Opens it and returns at once.
void open_plans_dialog(PlansQuestion question);

} // namespace plan::ui
