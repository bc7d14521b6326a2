// The page of the extension in the office's own window of options: it shows what is set, and asks for what is wanted.
#pragma once

#include "core/template/plan_template.hpp"
#include "ui/common/messages.hpp"

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace plan::ui {

struct OptionsAnswers {
    std::string profile;
    rtl::OUString organisation;
    rtl::OUString level;        ///< title; empty where there are none to choose from
    rtl::OUString folder;       ///< URL of that with the school's own templates; empty: those that come along are used
    rtl::OUString group_folder; ///< URL of that of the group of schools; empty: it has none
    bool check_while_writing = true;
    bool show_tips = true;
};

struct OptionsQuestion {
    css::uno::Reference<css::uno::XComponentContext> context;
    css::uno::Reference<css::awt::XWindow> window; ///< made from OptionsPage.xdl
    const Messages& messages;
    std::function<std::shared_ptr<const std::vector<core::Template>>()> templates;
    std::function<OptionsAnswers()> saved;
    std::function<bool()> may_change;       ///< whether all that is set here can be changed
    std::function<bool()> may_change_group; ///< whether the folder of the group can be
    std::function<rtl::OUString()> in_use;  ///< which templates and house style are, or why the school's own are not
    std::function<rtl::OUString(const core::Template& used)> inactive_rules; ///< a line for each
    /// Keeps what is other than what was shown.
    /// @returns  whether all of it could be kept
    std::function<bool(const OptionsAnswers& shown, const OptionsAnswers& given)> save;
    std::function<bool()> forget; ///< puts back what was remembered; whether all of it could be
};

/// Lives as long as its window: what listens to the window does nothing without it.
class OptionsPage {
public:
    virtual ~OptionsPage() = default;
    OptionsPage(const OptionsPage&) = delete;
    OptionsPage& operator=(const OptionsPage&) = delete;

    virtual void show_saved() = 0;
    /// Keeps the answers, and says so where that cannot be.
    virtual void save() = 0;

protected:
    OptionsPage() = default;
};

/// Fills the window.
std::shared_ptr<OptionsPage> open_options_page(OptionsQuestion question);

} // namespace plan::ui
