#include "ui/dialogs/plans_progress.hpp"

#include "ui/dialogs/loose_window.hpp"
#include "ui/dialogs/question.hpp"

#include <algorithm>
#include <com/sun/star/awt/XProgressBar.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <utility>

namespace plan::ui {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class ProgressWindow : public PlansProgress, public LooseWindow<ProgressWindow> {
public:
    explicit ProgressWindow(PlansProgressQuestion question)
        : LooseWindow(question.context, question.dialogs + "/PlansProgress.xdl", question.window, question.messages,
                      "plans"),
          question_(std::move(question)) {}

    void open() {
        on_press("Cancel", calling(&ProgressWindow::leave));
        on_press("Open", calling(&ProgressWindow::open_made));
        set_visible("Open", false);
        say(question_.messages.text("overview.window.meanwhile"));
        show(calling(&ProgressWindow::leave));
        dialog_.follow_end(calling(&ProgressWindow::go_along));
        dialog_.focus("Cancel");
    }

    void show_progress(std::size_t done, std::size_t all, const rtl::OUString& text) override {
        if (is_gone_ || has_ended_) return;
        if (!is_stopping_) put("Count", text); // first: the office may handle the end while it draws the bar
        const Reference<css::awt::XProgressBar> bar(dialog_.control("Progress"), UNO_QUERY_THROW);
        bar->setRange(0, static_cast<sal_Int32>(std::max<std::size_t>(all, 1)));
        bar->setValue(static_cast<sal_Int32>(done));
    }

    void show_end(const rtl::OUString& text, bool may_open) override {
        has_ended_ = true;
        if (is_gone_) return;
        const bool had_keyboard = has_keyboard();
        put("Count", question_.messages.text(may_open ? "overview.window.done" : "overview.window.not-done"));
        set_visible("Progress", false);
        say(text);
        dialog_.set("Cancel", "Label", question_.messages.text("overview.window.close"));
        dialog_.set("Cancel", "Enabled", true);
        set_visible("Open", may_open);
        if (had_keyboard) dialog_.focus(may_open ? "Open" : "Cancel"); // who writes elsewhere goes on writing there
    }

    bool agrees(const rtl::OUString& question) override {
        if (is_gone_) return false;
        return ask(question_.context, dialog_.window(), question_.messages.text("box.title"), question);
    }

    void go() override { close(); }

private:
    friend class LooseWindow<ProgressWindow>; // it says what was refused

    /// A label takes "~x" for the key x.
    void put(const char* label, const rtl::OUString& text) { dialog_.set(label, "Label", text.replaceAll("~", "~~")); }
    void say(const rtl::OUString& text) { dialog_.set("Said", "Text", text); }
    void set_visible(const char* name, bool visible) {
        Reference<css::awt::XWindow>(dialog_.control(name), UNO_QUERY_THROW)->setVisible(visible);
    }
    [[nodiscard]] bool has_keyboard() const {
        const auto has_it = [this](const char* name) {
            return Reference<css::awt::XWindow2>(dialog_.control(name), UNO_QUERY_THROW)->hasFocus();
        };
        return has_it("Cancel") || has_it("Said");
    }

    void leave() {
        if (has_ended_) return close();
        is_stopping_ = true;
        if (has_keyboard()) dialog_.focus("Said"); // a button that goes grey would take the keyboard with it
        put("Count", question_.messages.text("overview.window.stopping"));
        dialog_.set("Cancel", "Enabled", false);
        question_.cancel();
    }

    /// With the window that it stands over.
    void go_along() {
        is_gone_ = true;
        if (!has_ended_) question_.cancel();
        close();
    }

    void open_made() {
        if (saying_why_not(question_.open)) close();
    }

    PlansProgressQuestion question_;
    bool is_stopping_ = false;
    bool has_ended_ = false;
    bool is_gone_ = false;
};

} // namespace

std::shared_ptr<PlansProgress> open_plans_progress(PlansProgressQuestion question) {
    auto window = std::make_shared<ProgressWindow>(std::move(question));
    window->open();
    return window;
}

} // namespace plan::ui
