#include "ui/dialogs/requests_dialog.hpp"

#include "ui/common/list_box.hpp"
#include "ui/dialogs/loose_window.hpp"
#include "ui/dialogs/reason_dialog.hpp"

#include <algorithm>
#include <memory>
#include <utility>

namespace plan::ui {
namespace {

class RequestsWindow : public LooseWindow<RequestsWindow> {
public:
    explicit RequestsWindow(RequestsQuestion question)
        : LooseWindow(question.context, question.folder + "/RequestsDialog.xdl", question.window, question.messages,
                      "requests"),
          question_(std::move(question)) {}

    void open() {
        lines_.connect(dialog_.control("Lines"), calling(&RequestsWindow::choose_another),
                       calling(&RequestsWindow::show_details));
        on_press("Approve", calling(&RequestsWindow::approve));
        on_press("Refuse", calling(&RequestsWindow::refuse));
        on_press("ReadAgain", calling(&RequestsWindow::read_again));
        on_press("Cancel", calling(&RequestsWindow::close));
        read();
        if (!state_.entries.empty()) lines_.choose(0);
        show_details();
        show();
        dialog_.focus("Lines");
    }

private:
    friend class LooseWindow<RequestsWindow>; // it says what was refused
    /// A label takes "~x" for the key x.
    void say(const rtl::OUString& text) { dialog_.set("Status", "Label", text.replaceAll("~", "~~")); }

    void read() {
        saying_why_not([this] {
            state_ = question_.read();
            std::vector<rtl::OUString> texts(state_.entries.size());
            std::ranges::transform(state_.entries, texts.begin(), &RequestEntry::text);
            lines_.set_lines(texts);
            dialog_.set("Counts", "Label", state_.counts.replaceAll("~", "~~"));
        });
        show_details();
    }

    void read_again() {
        say({});
        if (!saying_why_not(question_.read_files)) return;
        read();
        if (chosen() == nullptr && !state_.entries.empty()) lines_.choose(0);
        show_details();
        dialog_.focus("Lines"); // opening files takes the keyboard away
    }

    [[nodiscard]] const RequestEntry* chosen() const {
        const auto line = lines_.chosen();
        if (line < 0 || static_cast<std::size_t>(line) >= state_.entries.size()) return nullptr;
        return &state_.entries[static_cast<std::size_t>(line)];
    }

    /// The list tells of a choice as well where its lines are renewed.
    void choose_another() {
        if (lines_.chosen() != shown_) say({});
        show_details();
    }

    void show_details() {
        const auto* entry = chosen();
        shown_ = lines_.chosen();
        const bool is_open = entry != nullptr && entry->is_open;
        if (!is_open) dialog_.focus("Lines"); // a button that goes grey would take the keyboard with it
        for (const char* button : {"Approve", "Refuse"}) dialog_.set(button, "Enabled", is_open);
        dialog_.set("Details", "Text", entry == nullptr ? rtl::OUString() : entry->details);
    }

    void approve() {
        decide([this](std::size_t entry) { question_.approve(entry); }, "requests.approved");
    }

    void refuse() {
        const auto* entry = chosen();
        if (entry == nullptr || !entry->is_open) return;
        const auto& messages = question_.messages;
        ReasonQuestion asked{question_.context, dialog_.window(), question_.folder, entry->text,
                             messages.text("requests.reason.needed")};
        asked.title = messages.text("requests.reason.title");
        asked.label = messages.text("requests.reason.label");
        asked.action = messages.text("requests.reason.ok");
        asked.reason = entry->reason;
        asked.help_page = "requests";
        if (const auto reason = ask_reason(asked))
            decide([this, &reason](std::size_t at) { question_.refuse(at, *reason); }, "requests.refused");
    }

    template <typename Action>
    void decide(Action&& action, const char* said) {
        const auto* entry = chosen();
        if (entry == nullptr || !entry->is_open) return;
        const auto at = static_cast<std::size_t>(entry - state_.entries.data());
        say({});
        const bool done = saying_why_not([&] { action(at); });
        read(); // also where it was refused: the plan may have changed
        if (done) say(question_.messages.text(said));
    }

    RequestsQuestion question_;
    ListBox lines_;
    RequestsState state_;
    int shown_ = -1; ///< the line whose details are shown
};

} // namespace

void open_requests_dialog(RequestsQuestion question) { std::make_shared<RequestsWindow>(std::move(question))->open(); }

} // namespace plan::ui
