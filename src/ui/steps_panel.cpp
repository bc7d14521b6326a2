#include "ui/steps_panel.hpp"

#include "ui/list_box.hpp"
#include "uno/text.hpp"

#include <com/sun/star/awt/XProgressBar.hpp>

namespace plan::ui {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class StepsPanel : public Panel {
public:
    explicit StepsPanel(PanelPlace place) : Panel(std::move(place)) {}

    void start() { open("StepsPanel.xdl"); }

    void focus() override { Reference<css::awt::XWindow>(control("Steps"), UNO_QUERY_THROW)->setFocus(); }

private:
    void build() override {
        column_.measure_lines_by(control("StepsLabel"));
        column_.add(control("Note"));
        column_.add(control("Progress"));
        column_.add(control("ProgressBar"));
        column_.add(control("StepsLabel"));
        column_.add_stretching(control("Steps"), 4, 2);
        column_.add_buttons({control("Previous"), control("Next")});
        column_.add_buttons({control("GoTo"), control("NextPlaceholder")});
        column_.add(control("GuidanceLabel"));
        column_.add_stretching(control("Guidance"), 3, 3);
        list_.connect(control("Steps"), calling(&StepsPanel::show_chosen), calling(&StepsPanel::go_to_chosen));
        leave_shortcuts("Guidance");
        on_press("Previous", &StepsPanel::previous);
        on_press("Next", &StepsPanel::next);
        on_press("GoTo", &StepsPanel::go_to_chosen);
        on_press("NextPlaceholder", &StepsPanel::next_placeholder);
    }

    void show() override {
        const auto& state = view().state();
        set_text("Note", state.note);
        set_visible("Note", !state.note.isEmpty());
        for (const char* name : {"Progress", "ProgressBar", "StepsLabel", "Steps", "Previous", "Next", "GoTo",
                                 "NextPlaceholder", "GuidanceLabel", "Guidance"})
            set_visible(name, state.is_plan);
        if (!state.is_plan) return;
        set_text("Progress", state.progress);
        const Reference<css::awt::XProgressBar> bar(control("ProgressBar"), UNO_QUERY_THROW);
        bar->setRange(0, static_cast<sal_Int32>(state.steps.size()));
        bar->setValue(static_cast<sal_Int32>(state.steps_done()));
        std::vector<rtl::OUString> lines;
        for (const auto& step : state.steps) lines.push_back(in_words(step, "step"));
        list_.set_lines(lines);
        if (list_.chosen() < 0 && !lines.empty()) list_.choose(std::max(0, view().step_at_cursor()));
        show_chosen();
    }

    [[nodiscard]] const Step* chosen() {
        const auto& steps = view().state().steps;
        const auto at = list_.chosen();
        return at >= 0 && static_cast<std::size_t>(at) < steps.size() ? &steps[static_cast<std::size_t>(at)] : nullptr;
    }

    void show_chosen() {
        const auto* step = chosen();
        set_text("GuidanceLabel", step != nullptr ? in_words(*step, "step.guidance") : rtl::OUString());
        set_text("Guidance", step != nullptr ? step->guidance : rtl::OUString());
        set_text("GoTo",
                 messages().text(step != nullptr && step->missing ? "button.insert-chapter" : "button.go-to-chapter"));
        set_enabled("GoTo", step != nullptr);
        set_enabled("Previous", list_.chosen() > 0);
        set_enabled("Next", list_.chosen() + 1 < static_cast<int>(view().state().steps.size()));
    }

    [[nodiscard]] rtl::OUString in_words(const Step& step, std::string_view key) const {
        return messages().text(key, {{"mark", uno::to_utf8(step.mark)},
                                     {"title", uno::to_utf8(step.title)},
                                     {"state", uno::to_utf8(step.state)}});
    }

    void go_to_chosen() {
        const auto* step = chosen();
        if (step == nullptr) return;
        const auto id = step->id;
        if (step->missing) view().insert_step(id);
        view().go_to_step(id);
    }

    void move(int by) {
        const int target = list_.chosen() + by;
        if (target < 0 || target >= static_cast<int>(view().state().steps.size())) return;
        list_.choose(target);
        show_chosen();
        if (const auto* step = chosen(); step != nullptr && !step->missing) view().go_to_step(std::string(step->id));
    }
    void previous() { move(-1); }
    void next() { move(1); }
    void next_placeholder() {
        view().go_to_next_placeholder();
        if (const int step = view().step_at_cursor(); step >= 0) list_.choose(step), show_chosen();
    }

    ListBox list_;
};

} // namespace

rtl::Reference<Panel> open_steps_panel(PanelPlace place) {
    const rtl::Reference<StepsPanel> panel(new StepsPanel(std::move(place)));
    panel->start();
    return panel.get();
}

} // namespace plan::ui
