#include "ui/panels/budget_panel.hpp"

#include "ui/common/list_box.hpp"
#include "uno/text.hpp"

#include <array>
#include <com/sun/star/awt/XProgressBar.hpp>

namespace plan::ui {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class BudgetPanel : public Panel {
public:
    explicit BudgetPanel(PanelPlace place) : Panel(std::move(place)) {}

    void start() { open("BudgetPanel.xdl"); }

    void focus() override { Reference<css::awt::XWindow>(control("Figures"), UNO_QUERY_THROW)->setFocus(); }

private:
    /// A plan touches two budget years.
    static constexpr std::array bars = {std::pair{"FirstYear", "FirstBar"}, std::pair{"SecondYear", "SecondBar"}};

    void build() override {
        column_.measure_lines_by(control("FiguresLabel"));
        column_.add(control("Note"));
        for (const auto& [label, bar] : bars) column_.add(control(label)), column_.add(control(bar));
        column_.add(control("FiguresLabel"));
        column_.add_stretching(control("Figures"), 4, 1);
        column_.add_buttons({control("ShowRows")});
        column_.add_buttons({control("Update")});
        column_.add_buttons({control("AddCost"), control("Settings")});
        list_.connect(control("Figures"), calling(&BudgetPanel::show_chosen), calling(&BudgetPanel::go_to_chosen));
        on_press("ShowRows", &BudgetPanel::go_to_chosen);
        on_press("Update", &BudgetPanel::update);
        on_press("AddCost", &BudgetPanel::add_cost);
        on_press("Settings", &BudgetPanel::edit_settings);
    }

    void show() override {
        const auto& state = view().state();
        set_text("Note", state.note);
        set_visible("Note", !state.note.isEmpty());
        for (const char* name : {"FiguresLabel", "Figures", "ShowRows", "Update", "AddCost", "Settings"})
            set_visible(name, state.is_plan);
        for (std::size_t at = 0; at < bars.size(); ++at) show_bar(at, state);
        if (!state.is_plan) return;
        std::vector<rtl::OUString> lines;
        for (const auto& line : state.budget) lines.push_back(line.text);
        list_.set_lines(lines);
        show_chosen();
    }

    void show_bar(std::size_t at, const PlanState& state) {
        const auto& [label, bar] = bars[at];
        const bool known = state.is_plan && at < state.budget_years.size();
        set_visible(label, known);
        set_visible(bar, known);
        if (!known) return;
        set_text(label, state.budget_years[at].text);
        constexpr sal_Int32 whole = 100;
        const Reference<css::awt::XProgressBar> meter(control(bar), UNO_QUERY_THROW);
        meter->setRange(0, whole);
        meter->setValue(state.budget_years[at].percent);
    }

    void show_chosen() {
        const auto& lines = view().state().budget;
        const auto at = list_.chosen();
        set_enabled("ShowRows", at >= 0 && static_cast<std::size_t>(at) < lines.size() &&
                                    !lines[static_cast<std::size_t>(at)].cells.empty());
    }

    void go_to_chosen() {
        if (const auto at = list_.chosen(); at >= 0) view().go_to_budget_line(static_cast<std::size_t>(at));
    }

    void update() { view().update_budget(); }
    void add_cost() { run_command("add-cost"); }
    void edit_settings() { run_command("budget-settings"); }

    ListBox list_;
};

} // namespace

rtl::Reference<Panel> open_budget_panel(PanelPlace place) {
    const rtl::Reference<BudgetPanel> panel(new BudgetPanel(std::move(place)));
    panel->start();
    return panel.get();
}

} // namespace plan::ui
