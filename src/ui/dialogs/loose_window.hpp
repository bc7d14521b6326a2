// A window beside the document, which keeps itself until it is closed.
#pragma once

#include "core/text/refused.hpp"
#include "ui/common/listeners.hpp"
#include "ui/common/messages.hpp"
#include "ui/dialogs/dialog.hpp"
#include "uno/posted_call.hpp"

#include <com/sun/star/awt/XButton.hpp>
#include <functional>
#include <memory>
#include <utility>

namespace plan::ui {

/// @tparam Window  the class itself, which has a `say(const rtl::OUString&)` for what was refused or failed, and this
/// as a friend
template <typename Window>
class LooseWindow : public std::enable_shared_from_this<Window> {
public:
    LooseWindow(const LooseWindow&) = delete;
    LooseWindow& operator=(const LooseWindow&) = delete;

protected:
    /// @param above      the window to stand over
    /// @param help_page  of the manual, which F1 opens
    LooseWindow(const css::uno::Reference<css::uno::XComponentContext>& context, const rtl::OUString& url,
                const css::uno::Reference<css::awt::XWindow>& above, const Messages& messages,
                std::string_view help_page)
        : dialog_(context, url, above, help_page), context_(context), messages_(messages) {}
    ~LooseWindow() = default;

    void show() { show(calling(&LooseWindow::close)); }
    /// @param leave  what happens when somebody wants to close it
    void show(std::function<void()> leave) {
        self_ = this->shared_from_this();
        dialog_.show(std::move(leave));
        dialog_.follow_end(calling(&LooseWindow::close)); // else it would keep the document that it is about
    }
    /// After the event that asks for it: a window cannot go while it handles one.
    void close() {
        if (self_) uno::post_call(context_, [window = std::move(self_)] {});
    }

    /// A method for a listener: does nothing once the window is gone.
    template <typename Class>
    std::function<void()> calling(void (Class::*method)()) {
        return [weak = this->weak_from_this(), method] {
            if (const auto window = weak.lock()) (window.get()->*method)();
        };
    }

    void on_press(const char* button, std::function<void()> call) {
        css::uno::Reference<css::awt::XButton>(dialog_.control(button), css::uno::UNO_QUERY_THROW)
            ->addActionListener(on_action(std::move(call)));
    }

    /// @returns  whether it was done; where it was not, the window says why
    template <typename Action>
    bool saying_why_not(Action&& action) {
        auto& window = static_cast<Window&>(*this);
        try {
            action();
            return true;
        } catch (const core::Refused& refused) {
            window.say(messages_.text(refused));
        } catch (const css::uno::Exception& exception) {
            window.say(messages_.text(exception));
        }
        return false;
    }

    Dialog dialog_;

private:
    css::uno::Reference<css::uno::XComponentContext> context_;
    const Messages& messages_;
    std::shared_ptr<Window> self_;
};

} // namespace plan::ui
