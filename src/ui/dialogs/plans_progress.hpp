// The small window of an overview that is being made: how far it is, and in the end what came of it. It stands beside
// what somebody works on meanwhile.
#pragma once

#include "ui/common/messages.hpp"

#include <com/sun/star/awt/XWindow.hpp>
#include <functional>
#include <memory>

namespace plan::ui {

struct PlansProgressQuestion {
    css::uno::Reference<css::uno::XComponentContext> context;
    css::uno::Reference<css::awt::XWindow> window; ///< to stand over
    rtl::OUString dialogs;                         ///< URL of the folder dialogs/
    const Messages& messages;
    std::function<void()> cancel; ///< somebody does not want it any more, or the window goes
    std::function<void()> open;   ///< shows what was made; may throw core::Refused
};

/// All of it on the main thread.
class PlansProgress {
public:
    virtual ~PlansProgress() = default;
    PlansProgress(const PlansProgress&) = delete;
    PlansProgress& operator=(const PlansProgress&) = delete;

    /// @param text  "37 van 312: naam.docx"
    virtual void show_progress(std::size_t done, std::size_t all, const rtl::OUString& text) = 0;
    /// The end, good or bad; the window stays until it is closed.
    /// @param may_open  whether something was made
    virtual void show_end(const rtl::OUString& text, bool may_open) = 0;
    /// Asks over this window.
    virtual bool agrees(const rtl::OUString& question) = 0;
    virtual void go() = 0;

protected:
    PlansProgress() = default;
};

/// Opens it and returns at once. It keeps itself until it is closed.
std::shared_ptr<PlansProgress> open_plans_progress(PlansProgressQuestion question);

} // namespace plan::ui
