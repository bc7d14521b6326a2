#include "ui/dialogs/overview_dialog.hpp"

#include "core/text/refused.hpp"
#include "ui/common/list_box.hpp"
#include "ui/common/listeners.hpp"
#include "ui/dialogs/dialog.hpp"
#include "uno/posted_call.hpp"

#include <algorithm>
#include <com/sun/star/awt/XButton.hpp>
#include <memory>
#include <utility>

namespace plan::ui {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

/// It keeps itself until it is closed.
class OverviewWindow : public std::enable_shared_from_this<OverviewWindow> {
public:
    explicit OverviewWindow(OverviewQuestion question)
        : question_(std::move(question)),
          dialog_(question_.context, question_.folder + "/OverviewDialog.xdl", question_.window) {}

    void open() {
        self_ = shared_from_this();
        lines_.connect(dialog_.control("Lines"), calling(&OverviewWindow::show_details),
                       calling(&OverviewWindow::go_to_chosen));
        connect("GoTo", &OverviewWindow::go_to_chosen);
        connect("Wrong", &OverviewWindow::doubt_chosen);
        connect("ReadAgain", &OverviewWindow::read);
        connect("Cancel", &OverviewWindow::close);
        read();
        if (!state_.entries.empty()) lines_.choose(0);
        show_details();
        dialog_.show(calling(&OverviewWindow::close));
        dialog_.focus("Lines");
    }

private:
    std::function<void()> calling(void (OverviewWindow::*method)()) {
        return [weak = weak_from_this(), method] {
            if (const auto window = weak.lock()) (window.get()->*method)();
        };
    }

    void connect(const char* button, void (OverviewWindow::*method)()) {
        Reference<css::awt::XButton>(dialog_.control(button), UNO_QUERY_THROW)
            ->addActionListener(on_action(calling(method)));
    }

    /// A label takes "~x" for the key x.
    void say(const rtl::OUString& text) { dialog_.set("Details", "Label", text.replaceAll("~", "~~")); }

    template <typename Action>
    bool saying_why_not(Action&& action) {
        try {
            action();
            return true;
        } catch (const core::Refused& refused) {
            say(question_.messages.text(refused));
        } catch (const css::uno::Exception& exception) {
            say(question_.messages.text(exception));
        }
        return false;
    }

    void read() {
        const bool done = saying_why_not([this] {
            state_ = question_.read();
            std::vector<rtl::OUString> texts(state_.entries.size());
            std::ranges::transform(state_.entries, texts.begin(), &OverviewEntry::text);
            lines_.set_lines(texts);
            dialog_.set("Counts", "Label", state_.counts);
        });
        if (done) show_details();
    }

    [[nodiscard]] const OverviewEntry* chosen() const {
        const auto line = lines_.chosen();
        if (line < 0 || static_cast<std::size_t>(line) >= state_.entries.size()) return nullptr;
        return &state_.entries[static_cast<std::size_t>(line)];
    }

    /// A long line does not fit into the list.
    void show_details() {
        const auto* entry = chosen();
        const bool has_place = entry != nullptr && !entry->is_title;
        for (const char* button : {"GoTo", "Wrong"}) dialog_.set(button, "Enabled", has_place);
        if (entry != nullptr) say(entry->is_title ? entry->details : entry->text.trim());
    }

    void go_to_chosen() { go(question_.go_to); }

    void doubt_chosen() {
        const auto* entry = chosen();
        if (entry == nullptr) return;
        const auto details = entry->details;
        if (go(question_.go_to_doubt)) say(details);
    }

    bool go(const std::function<void(std::size_t)>& where) {
        const auto* entry = chosen();
        if (entry == nullptr || entry->is_title) return false;
        const auto at = static_cast<std::size_t>(entry - state_.entries.data());
        return saying_why_not([&] { where(at); });
    }

    /// After the event that asks for it: a window cannot go while it handles one.
    void close() {
        if (self_) uno::post_call(question_.context, [window = std::move(self_)] {});
    }

    OverviewQuestion question_;
    Dialog dialog_;
    ListBox lines_;
    OverviewState state_;
    std::shared_ptr<OverviewWindow> self_;
};

} // namespace

void open_overview_dialog(OverviewQuestion question) { std::make_shared<OverviewWindow>(std::move(question))->open(); }

} // namespace plan::ui
