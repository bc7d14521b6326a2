#include "ui/dialogs/overview_dialog.hpp"

#include "ui/common/list_box.hpp"
#include "ui/dialogs/loose_window.hpp"

#include <algorithm>
#include <memory>
#include <utility>

namespace plan::ui {
namespace {

class OverviewWindow : public LooseWindow<OverviewWindow> {
public:
    explicit OverviewWindow(OverviewQuestion question)
        : LooseWindow(question.context, question.folder + "/OverviewDialog.xdl", question.window, question.messages,
                      question.help_page),
          question_(std::move(question)) {}

    void open() {
        lines_.connect(dialog_.control("Lines"), calling(&OverviewWindow::show_details),
                       calling(&OverviewWindow::go_to_chosen));
        on_press("GoTo", calling(&OverviewWindow::go_to_chosen));
        on_press("Wrong", calling(question_.action ? &OverviewWindow::act : &OverviewWindow::doubt_chosen));
        if (question_.action) {
            uno::set(dialog_.model(), "Title", question_.title);
            dialog_.set("LinesLabel", "Label", question_.lines_label);
            dialog_.set("Wrong", "Label", question_.action_label);
        }
        on_press("ReadAgain", calling(&OverviewWindow::read));
        on_press("Cancel", calling(&OverviewWindow::close));
        read();
        if (!state_.entries.empty()) lines_.choose(0);
        show_details();
        show();
        dialog_.focus("Lines");
    }

private:
    friend class LooseWindow<OverviewWindow>; // it says what was refused
    /// A label takes "~x" for the key x.
    void say(const rtl::OUString& text) { dialog_.set("Details", "Label", text.replaceAll("~", "~~")); }

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
        dialog_.set("GoTo", "Enabled", has_place);
        dialog_.set("Wrong", "Enabled", has_place || question_.action);
        if (entry != nullptr) say(entry->is_title || question_.action ? entry->details : entry->text.trim());
    }

    void go_to_chosen() { go(question_.go_to); }

    void act() {
        if (saying_why_not([this] { question_.action(); })) read();
    }

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

    OverviewQuestion question_;
    ListBox lines_;
    OverviewState state_;
};

} // namespace

void open_overview_dialog(OverviewQuestion question) { std::make_shared<OverviewWindow>(std::move(question))->open(); }

} // namespace plan::ui
