#include "ui/panels/budget_panel.hpp"

#include "ui/common/tree.hpp"
#include "ui/panels/year_cards_panel.hpp"

#include <algorithm>
#include <charconv>

namespace plan::ui {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr std::string_view line_prefix = "line/";

class BudgetPanel : public YearCardsPanel {
public:
    explicit BudgetPanel(PanelPlace place) : YearCardsPanel(std::move(place)) {}

    void start() { open("BudgetPanel.xdl", "budget"); }

    void focus() override { Reference<css::awt::XWindow>(control("Figures"), UNO_QUERY_THROW)->setFocus(); }

private:
    void build() override {
        column_.measure_lines_by(control("FiguresLabel"));
        column_.add(control("Note"));
        add_year_cards();
        column_.add_buttons({control("Means")});
        column_.add_stretching(control("Figures"), 5, 1);
        column_.add(control("Details"));
        column_.add_buttons({control("Update")});
        column_.add_buttons({control("AddCost"), control("Settings")});
        make_name_only("FiguresLabel");
        tree_.connect(place().context, control("Figures"), place().folder, calling(&BudgetPanel::show_chosen),
                      calling(&BudgetPanel::go_to_chosen));
        on_press("Means", &BudgetPanel::fill_in_means);
        on_press("Update", &BudgetPanel::update);
        on_press("AddCost", &BudgetPanel::add_cost);
        on_press("Settings", &BudgetPanel::edit_settings);
    }

    void laid_out() override { tree_.fit(); }

    void show() override {
        const auto& state = view().state();
        set_text("Note", state.note);
        set_visible("Note", !state.note.isEmpty());
        for (const char* name : {"FiguresLabel", "Figures", "Update", "AddCost", "Settings"})
            set_visible(name, state.is_plan);
        show_year_cards(state.budget_years);
        set_visible("Means", state.is_plan && std::ranges::any_of(state.budget_years, &BudgetYearCard::is_open));
        if (state.is_plan) {
            TreeLine root{.key = "root", .text = messages().text("budget.root")};
            for (std::size_t at = 0; at < state.budget.size(); ++at)
                root.lines.push_back({.key = std::string(line_prefix) + std::to_string(at),
                                      .text = state.budget[at].text,
                                      .icon = state.budget[at].icon.empty() ? "blank" : state.budget[at].icon});
            tree_.show(root);
        }
        show_chosen();
    }

    /// The index of the chosen figure; that of none behind all.
    [[nodiscard]] std::size_t chosen() {
        const auto key = tree_.chosen();
        auto at = view().state().budget.size();
        if (key.starts_with(line_prefix)) std::from_chars(key.data() + line_prefix.size(), key.data() + key.size(), at);
        return at;
    }

    /// A narrow tree shows the beginning of a text; here it stands whole.
    void show_chosen() {
        const auto& lines = view().state().budget;
        const auto at = chosen();
        const bool is_known = at < lines.size();
        set_text("Details", is_known ? lines[at].text : rtl::OUString());
        set_visible("Details", view().state().is_plan && is_known);
        lay_out_anew();
    }

    void go_to_chosen() {
        if (const auto at = chosen(); at < view().state().budget.size()) view().go_to_budget_line(at);
    }

    void fill_in_means() { run_command("means"); }
    void update() { view().update_budget(); }
    void add_cost() { run_command("add-cost"); }
    void edit_settings() { run_command("budget-settings"); }

    Tree tree_;
};

} // namespace

rtl::Reference<Panel> open_budget_panel(PanelPlace place) {
    const rtl::Reference<BudgetPanel> panel(new BudgetPanel(std::move(place)));
    panel->start();
    return panel.get();
}

} // namespace plan::ui
