#include "ui/panels/findings_panel.hpp"

#include "ui/common/finding_lines.hpp"
#include "ui/common/list_box.hpp"
#include "ui/dialogs/question.hpp"
#include "ui/dialogs/reason_dialog.hpp"
#include "uno/text.hpp"

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
    static constexpr const char* controls_of_a_plan[] = {
        "Live",         "CheckNow", "ShownLabel", "Shown", "GroupedLabel", "Grouped", "Counts", "Findings",
        "DetailsLabel", "Details",  "Previous",   "Next",  "GoTo",         "Fix",     "FixAll", "Ignore"};

    void build() override {
        column_.measure_lines_by(control("DetailsLabel"));
        column_.add(control("Note"));
        column_.add(control("Live"));
        column_.add_fields({control("ShownLabel"), control("Shown"), control("GroupedLabel"), control("Grouped")});
        column_.add(control("Counts"));
        column_.add_stretching(control("Findings"), 4, 3);
        column_.add(control("DetailsLabel"));
        column_.add_stretching(control("Details"), 3, 2);
        column_.add_buttons({control("Previous"), control("Next")});
        column_.add_buttons({control("GoTo"), control("Ignore")});
        column_.add_buttons({control("Fix")});
        column_.add_buttons({control("FixAll")}); // a row that stays, so that no button comes where another was
        column_.add_buttons({control("CheckNow")});
        list_.connect(control("Findings"), calling(&FindingsPanel::choose), calling(&FindingsPanel::go_to_chosen));
        for (auto* drop_down : {&shown_, &grouped_}) {
            const auto* name = drop_down == &shown_ ? "Shown" : "Grouped";
            drop_down->connect(control(name), calling(&FindingsPanel::show_list), calling(&FindingsPanel::show_list));
            drop_down->choose(0);
        }
        leave_shortcuts("Details");
        on_switch("Live", &FindingsPanel::switch_live);
        on_press("CheckNow", &FindingsPanel::check_now);
        on_press("Previous", &FindingsPanel::previous);
        on_press("Next", &FindingsPanel::next);
        on_press("GoTo", &FindingsPanel::go_to_chosen);
        on_press("Fix", &FindingsPanel::fix_chosen);
        on_press("FixAll", &FindingsPanel::fix_all_like_chosen);
        on_press("Ignore", &FindingsPanel::ignore_chosen);
    }

    void show() override {
        const auto& state = view().state();
        set_text("Note", state.note);
        set_visible("Note", !state.note.isEmpty());
        for (const char* name : controls_of_a_plan) set_visible(name, state.is_plan);
        if (!state.is_plan) return;
        set_checked("Live", view().is_live());
        set_text("Counts", state.counts);
        show_list();
    }

    /// The choice stays with its finding, wherever the line of that goes.
    void show_list() {
        is_listing_ = true;
        const auto& all = view().state().findings;
        lines_ = finding_lines(all, static_cast<Shown>(std::max(0, shown_.chosen())),
                               static_cast<Grouping>(std::max(0, grouped_.chosen())), messages());
        list_.set_lines(lines_.texts);
        if (const int line = lines_.line_of(all, chosen_id_); line >= 0 && line != list_.chosen()) list_.choose(line);
        is_listing_ = false;
        show_chosen();
    }

    [[nodiscard]] const FindingLine* chosen() {
        const auto& findings = view().state().findings;
        const auto line = list_.chosen();
        if (line < 0 || static_cast<std::size_t>(line) >= lines_.findings.size()) return nullptr;
        const int at = lines_.findings[static_cast<std::size_t>(line)];
        return at >= 0 && static_cast<std::size_t>(at) < findings.size() ? &findings[static_cast<std::size_t>(at)]
                                                                         : nullptr;
    }

    /// A person points at a line: what is offered for it may be pressed. The office tells of lines that we choose, too.
    void choose() {
        if (is_listing_) return;
        const auto* finding = chosen();
        offered_id_ = finding != nullptr ? finding->id : std::string();
        show_chosen();
    }

    void show_chosen() {
        const auto* finding = chosen();
        if (finding != nullptr) chosen_id_ = finding->id;
        const bool is_open = finding != nullptr && !finding->ignored;
        const bool fixable = is_open && !finding->fix.isEmpty();
        const bool all_fixable = is_open && !finding->fix_all.isEmpty();
        // What comes under the pointer by itself, as another finding goes, must first be pointed at.
        const bool offered = finding != nullptr && finding->id == offered_id_;
        set_text("Details", finding != nullptr ? finding->details : rtl::OUString());
        set_enabled("GoTo", finding != nullptr);
        set_enabled("Ignore", finding != nullptr && (finding->ignored || finding->may_be_left));
        set_enabled("Fix", fixable && offered);
        set_enabled("FixAll", all_fixable && offered);
        const bool findings = !view().state().findings.empty();
        for (const char* name : {"Previous", "Next"}) set_enabled(name, findings);
        set_text("Fix", fixable ? finding->fix : messages().text("button.fix"));
        set_text("FixAll", all_fixable ? finding->fix_all : messages().text("button.fix-all"));
        const bool ignored = finding != nullptr && finding->ignored;
        set_text("Ignore", messages().text(ignored ? "button.stop-ignoring" : "button.ignore"));
        lay_out();
    }

    void check_now() { view().refresh(); }
    void switch_live() { view().set_live(is_checked("Live")); }
    void previous() { view().go_to_neighbour_finding(-1); }
    void next() { view().go_to_neighbour_finding(1); }
    void go_to_chosen() {
        choose();
        if (const auto* finding = chosen()) view().go_to_finding(std::string(finding->id));
    }
    void fix_chosen() {
        const auto* finding = chosen();
        if (finding == nullptr) return;
        const auto id = finding->id;
        if (finding->fill_in) return guide().fill_in(frame(), id);
        view().fix_finding(id);
        focus(); // the button waits until a person has chosen again
    }
    void fix_all_like_chosen() {
        const auto* finding = chosen();
        if (finding == nullptr || finding->fix_all.isEmpty()) return;
        const auto id = finding->id;
        const auto question = messages().text("question.fix-all", {{"fix", uno::to_utf8(finding->fix_all)}});
        if (!ask(place().context, frame()->getContainerWindow(), messages().text("box.title"), question)) return;
        view().fix_all_like(id);
        focus();
    }
    void ignore_chosen() {
        const auto* finding = chosen();
        if (finding == nullptr) return;
        const auto id = finding->id;
        if (finding->ignored) return view().stop_ignoring(id);
        const auto reason = ask_reason({place().context, place().frame->getContainerWindow(), place().folder,
                                        finding->line, messages().text("reason.missing")});
        if (reason) view().ignore_finding(id, uno::to_utf8(*reason));
    }

    ListBox list_;
    ListBox shown_;
    ListBox grouped_;
    FindingLines lines_;
    std::string chosen_id_;  ///< shown last
    std::string offered_id_; ///< chosen by a person
    bool is_listing_ = false;
};

} // namespace

rtl::Reference<Panel> open_findings_panel(PanelPlace place) {
    const rtl::Reference<FindingsPanel> panel(new FindingsPanel(std::move(place)));
    panel->start();
    return panel.get();
}

} // namespace plan::ui
