#include "ui/findings_panel.hpp"

#include "ui/list_box.hpp"
#include "ui/listeners.hpp"

#include <com/sun/star/awt/XButton.hpp>

namespace plan::ui {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class FindingsPanel : public Panel {
public:
    explicit FindingsPanel(PanelPlace place) : Panel(std::move(place)) {}

    void start() { open("FindingsPanel.xdl"); }

    void focus() override { Reference<css::awt::XWindow>(control("Findings"), UNO_QUERY_THROW)->setFocus(); }

private:
    void build() override {
        column_.measure_lines_by(control("DetailsLabel"));
        column_.add(control("Note"));
        column_.add_buttons({control("CheckNow")});
        column_.add(control("Counts"));
        column_.add_stretching(control("Findings"), 4, 3);
        column_.add(control("DetailsLabel"));
        column_.add_stretching(control("Details"), 3, 2);
        column_.add_buttons({control("GoTo"), control("Fix")});
        list_.connect(control("Findings"), calling(&FindingsPanel::show_chosen), calling(&FindingsPanel::go_to_chosen));
        leave_shortcuts("Details");
        on_press("CheckNow", &FindingsPanel::check_now);
        on_press("GoTo", &FindingsPanel::go_to_chosen);
        on_press("Fix", &FindingsPanel::fix_chosen);
    }

    void on_press(const char* name, void (FindingsPanel::*method)()) {
        Reference<css::awt::XButton>(control(name), UNO_QUERY_THROW)->addActionListener(on_action(calling(method)));
    }

    void show() override {
        const auto& state = view().state();
        set_text("Note", state.note);
        set_visible("Note", !state.note.isEmpty());
        for (const char* name : {"CheckNow", "Counts", "Findings", "DetailsLabel", "Details", "GoTo", "Fix"})
            set_visible(name, state.is_plan);
        if (!state.is_plan) return;
        set_text("Counts", state.counts);
        std::vector<rtl::OUString> lines;
        for (const auto& finding : state.findings) lines.push_back(finding.line);
        list_.set_lines(lines);
        show_chosen();
    }

    [[nodiscard]] const FindingLine* chosen() {
        const auto& findings = view().state().findings;
        const auto at = list_.chosen();
        return at >= 0 && static_cast<std::size_t>(at) < findings.size() ? &findings[static_cast<std::size_t>(at)]
                                                                         : nullptr;
    }

    void show_chosen() {
        const auto* finding = chosen();
        set_text("Details", finding != nullptr ? finding->details : rtl::OUString());
        set_enabled("GoTo", finding != nullptr);
        set_enabled("Fix", finding != nullptr && !finding->fix.isEmpty());
        set_text("Fix", finding != nullptr && !finding->fix.isEmpty() ? finding->fix : messages().text("button.fix"));
        lay_out();
    }

    void check_now() { view().refresh(); }
    void go_to_chosen() {
        if (const auto* finding = chosen()) view().go_to_finding(std::string(finding->id));
    }
    void fix_chosen() {
        if (const auto* finding = chosen()) view().fix_finding(std::string(finding->id));
    }

    ListBox list_;
};

} // namespace

rtl::Reference<Panel> open_findings_panel(PanelPlace place) {
    const rtl::Reference<FindingsPanel> panel(new FindingsPanel(std::move(place)));
    panel->start();
    return panel.get();
}

} // namespace plan::ui
