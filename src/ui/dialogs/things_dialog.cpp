#include "ui/dialogs/things_dialog.hpp"

#include "ui/common/list_box.hpp"
#include "ui/dialogs/loose_window.hpp"

#include <algorithm>
#include <utility>

namespace plan::ui {
namespace {

class ThingsWindow : public LooseWindow<ThingsWindow> {
public:
    explicit ThingsWindow(ThingsQuestion question)
        : LooseWindow(question.context, question.folder + "/ThingsDialog.xdl", question.window, question.messages,
                      question.help_page),
          question_(std::move(question)) {}

    void open() {
        uno::set(dialog_.model(), "Title", question_.title);
        dialog_.set("LinesLabel", "Label", question_.title);
        lines_.connect(dialog_.control("Lines"), calling(&ThingsWindow::show_what_works), calling(&ThingsWindow::edit));
        on_press("Edit", calling(&ThingsWindow::edit));
        on_press("Add", calling(&ThingsWindow::add));
        on_press("Up", calling(&ThingsWindow::move_up));
        on_press("Down", calling(&ThingsWindow::move_down));
        on_press("Remove", calling(&ThingsWindow::remove));
        on_press("Cancel", calling(&ThingsWindow::close));
        read();
        choose(question_.first);
        following_ = question_.follow(calling(&ThingsWindow::read));
        show();
        dialog_.focus("Lines");
    }

private:
    friend class LooseWindow<ThingsWindow>; // it says what was refused
    void say(const rtl::OUString& text) { dialog_.set("Status", "Label", text); }

    void read() {
        saying_why_not([this] {
            auto lines = question_.read();
            count_ = lines.size();
            lines_.set_lines(lines);
        });
        show_what_works();
    }

    void choose(std::size_t line) {
        if (count_ > 0) lines_.choose(static_cast<int>(std::min(line, count_ - 1)));
        show_what_works();
    }

    void show_what_works() {
        const int line = lines_.chosen();
        const bool is_chosen = line >= 0 && static_cast<std::size_t>(line) < count_;
        for (const char* button : {"Edit", "Remove"}) dialog_.set(button, "Enabled", is_chosen);
        dialog_.set("Up", "Enabled", is_chosen && line > 0);
        dialog_.set("Down", "Enabled", is_chosen && static_cast<std::size_t>(line) + 1 < count_);
    }

    /// Does something with the chosen line.
    template <typename Action>
    void with_chosen(Action&& action) {
        const int line = lines_.chosen();
        if (line < 0 || static_cast<std::size_t>(line) >= count_) return;
        say({});
        saying_why_not([&] { action(static_cast<std::size_t>(line)); });
    }

    void edit() { with_chosen(question_.edit); }
    void add() {
        say({});
        saying_why_not(question_.add);
    }
    void move_up() { move(-1); }
    void move_down() { move(1); }
    void move(int by) {
        with_chosen([this, by](std::size_t line) {
            question_.move(line, by);
            read();
            choose(line + static_cast<std::size_t>(by)); // goes round for -1, as it should
        });
    }
    void remove() {
        with_chosen([this](std::size_t line) {
            if (!question_.remove(line)) return;
            read();
            choose(line);
        });
    }

    ThingsQuestion question_;
    ListBox lines_;
    std::size_t count_ = 0;
    std::shared_ptr<void> following_;
};

} // namespace

void open_things_dialog(ThingsQuestion question) { std::make_shared<ThingsWindow>(std::move(question))->open(); }

} // namespace plan::ui
