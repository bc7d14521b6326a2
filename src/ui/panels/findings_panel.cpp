#include "ui/panels/findings_panel.hpp"

#include "ui/common/finding_tree.hpp"
#include "ui/common/help.hpp"
#include "ui/common/popup_menu.hpp"
#include "ui/dialogs/question.hpp"
#include "ui/dialogs/reason_dialog.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <array>

namespace plan::ui {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class FindingsPanel : public Panel {
public:
    explicit FindingsPanel(PanelPlace place) : Panel(std::move(place)) {}

    void start() { open("FindingsPanel.xdl", "findings"); }

    void focus() override { Reference<css::awt::XWindow>(control("Findings"), UNO_QUERY_THROW)->setFocus(); }

private:
    struct Counter {
        const char* button;
        core::Severity severity;
        const char* icon;
        const char* words;
    };
    static constexpr std::array counters = {Counter{"Errors", core::Severity::error, "error", "counter.error"},
                                            Counter{"Warnings", core::Severity::warning, "warning", "counter.warning"},
                                            Counter{"Hints", core::Severity::hint, "hint", "counter.hint"}};
    static constexpr const char* controls_of_a_plan[] = {"ToDo",         "Errors",  "Warnings", "Hints", "Findings",
                                                         "Previous",     "Next",    "CheckNow", "Space", "More",
                                                         "DetailsLabel", "Details", "About",    "GoTo",  "Ignore"};

    void build() override {
        column_.measure_lines_by(control("FindingsLabel"));
        column_.add(control("Note"));
        column_.add(control("ToDo"));
        column_.add_buttons({control("Errors"), control("Warnings"), control("Hints")});
        column_.add_stretching(control("Findings"), 5, 3);
        column_.add_bar({control("Previous"), control("Next"), control("CheckNow"), control("Space"), control("More")},
                        control("Space"));
        column_.add_bar({control("DetailsLabel"), control("About")}, control("DetailsLabel"));
        column_.add_stretching(control("Details"), 4, 1);
        column_.add_buttons({control("GoTo"), control("Ignore")});
        column_.add_buttons({control("Fix")});
        column_.add_buttons({control("FixAll")}); // a row that stays, so that no button comes where another was
        tree_.connect(place().context, control("Findings"), place().folder, calling(&FindingsPanel::choose),
                      calling(&FindingsPanel::go_to_chosen));
        make_scrolling("Details");
        make_title("DetailsLabel");
        make_name_only("FindingsLabel");
        for (const auto& counter : counters) {
            make_toggle(counter.button);
            set_icon(counter.button, counter.icon);
        }
        on_press("Errors", &FindingsPanel::filter_errors);
        on_press("Warnings", &FindingsPanel::filter_warnings);
        on_press("Hints", &FindingsPanel::filter_hints);
        set_icon("Previous", "previous");
        set_icon("Next", "next");
        set_icon("CheckNow", "refresh");
        leave_shortcuts("Details");
        on_press("CheckNow", &FindingsPanel::check_now);
        on_press("Previous", &FindingsPanel::previous);
        on_press("Next", &FindingsPanel::next);
        on_press("More", &FindingsPanel::open_more);
        on_press("About", &FindingsPanel::open_rule_page);
        on_press("GoTo", &FindingsPanel::go_to_chosen);
        on_press("Fix", &FindingsPanel::fix_chosen);
        on_press("FixAll", &FindingsPanel::fix_all_like_chosen);
        on_press("Ignore", &FindingsPanel::ignore_chosen);
    }

    void laid_out() override { tree_.fit(); }

    void show() override {
        const auto& state = view().state();
        set_text("Note", state.note);
        set_visible("Note", !state.note.isEmpty());
        for (const char* name : controls_of_a_plan) set_visible(name, state.is_plan);
        if (state.is_plan) show_tree();
        else
            for (const char* name : {"Fix", "FixAll"}) set_visible(name, false);
    }

    void show_tree() {
        const auto& state = view().state();
        set_text("ToDo", to_do(state));
        for (const auto& counter : counters) {
            const auto number = std::ranges::count_if(state.findings, [&](const FindingLine& finding) {
                return FindingFilter{{counter.severity}, false}.passes(finding);
            });
            set_text(counter.button, messages().text(std::string(counter.words) + (number == 1 ? ".one" : ".many"),
                                                     {{"n", std::to_string(number)}}));
        }
        tree_.show(finding_tree(state.findings, filter_, grouping_, messages()));
        show_chosen();
    }

    [[nodiscard]] rtl::OUString to_do(const PlanState& state) const {
        if (state.errors_before_sending == 0) return state.to_do;
        const auto number = state.errors_before_sending;
        return state.to_do + ". " +
               messages().text(number == 1 ? "counts.sending.one" : "counts.sending.many",
                               {{"n", std::to_string(number)}});
    }

    [[nodiscard]] const FindingLine* chosen() { return find_finding(view().state().findings, tree_.chosen_about()); }

    /// A person points at a line: what is offered for it may be pressed.
    void choose() {
        offered_ = tree_.chosen();
        show_chosen();
    }

    void show_chosen() {
        const auto* finding = chosen();
        const bool is_open = finding != nullptr && !finding->ignored;
        const bool fixable = is_open && !finding->fix.isEmpty();
        const bool all_fixable = is_open && !finding->fix_all.isEmpty();
        // What comes under the pointer by itself, as another finding goes, must first be pointed at.
        const bool offered = finding != nullptr && tree_.chosen() == offered_;
        set_text("Details", finding != nullptr ? finding->details : messages().text("findings.choose"));
        for (const char* name : {"GoTo", "About"}) set_enabled(name, finding != nullptr);
        set_enabled("Ignore", finding != nullptr && (finding->ignored || finding->may_be_left));
        set_visible("Fix", fixable);
        set_visible("FixAll", all_fixable);
        set_enabled("Fix", fixable && offered);
        set_enabled("FixAll", all_fixable && offered);
        if (fixable) set_text("Fix", finding->fix);
        if (all_fixable) set_text("FixAll", finding->fix_all);
        const bool ignored = finding != nullptr && finding->ignored;
        set_text("Ignore", messages().text(ignored ? "button.stop-ignoring" : "button.ignore"));
        lay_out_anew();
    }

    /// The office does not turn a button that a screen reader presses, so the panel knows what is filtered.
    void filter(core::Severity severity) {
        filter_.ignored = false;
        if (filter_.only.erase(severity) == 0) filter_.only.insert(severity);
        for (const auto& counter : counters) set_pressed(counter.button, filter_.only.contains(counter.severity));
        show_tree();
    }
    void filter_errors() { filter(core::Severity::error); }
    void filter_warnings() { filter(core::Severity::warning); }
    void filter_hints() { filter(core::Severity::hint); }
    void show_ignored() {
        filter_ = {{}, !filter_.ignored};
        for (const auto& counter : counters) set_pressed(counter.button, false);
        show_tree();
    }
    void group_by_kind() {
        grouping_ = grouping_ == Grouping::by_kind ? Grouping::by_chapter : Grouping::by_kind;
        show_tree();
    }
    void switch_live() { view().set_live(!view().is_live()); }

    void open_more() {
        const auto text = [this](const char* key) { return messages().text(key); };
        open_menu(place().context, control("More"),
                  {{text("more.by-kind"), true, grouping_ == Grouping::by_kind, calling(&FindingsPanel::group_by_kind)},
                   {text("more.ignored"), true, filter_.ignored, calling(&FindingsPanel::show_ignored)},
                   {},
                   {text("more.live"), true, view().is_live(), calling(&FindingsPanel::switch_live)},
                   {text("more.check-now"), true, {}, calling(&FindingsPanel::check_now)}});
    }

    void open_rule_page() {
        if (const auto* finding = chosen()) open_help("rules/" + finding->rule);
    }
    void check_now() { view().refresh(); }
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
        if (finding->need == core::Need::fill_in) return guide().fill_in(frame(), id);
        view().fix_finding(id);
        offered_.clear(); // the button waits until a person has chosen again
        show_chosen();
        focus();
    }
    void fix_all_like_chosen() {
        const auto* finding = chosen();
        if (finding == nullptr || finding->fix_all.isEmpty()) return;
        const auto id = finding->id;
        const auto question = messages().text("question.fix-all", {{"fix", uno::to_utf8(finding->fix_all)}});
        if (!ask(place().context, frame()->getContainerWindow(), messages().text("box.title"), question)) return;
        view().fix_all_like(id);
        offered_.clear();
        show_chosen();
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

    Tree tree_;
    FindingFilter filter_;
    Grouping grouping_ = Grouping::by_chapter;
    std::string offered_; ///< key of the line that a person chose
};

} // namespace

rtl::Reference<Panel> open_findings_panel(PanelPlace place) {
    const rtl::Reference<FindingsPanel> panel(new FindingsPanel(std::move(place)));
    panel->start();
    return panel.get();
}

} // namespace plan::ui
