#include "ui/panels/steps_panel.hpp"

#include "ui/common/chapter_tree.hpp"
#include "ui/common/finding_tree.hpp"
#include "ui/common/list_box.hpp"
#include "ui/common/popup_menu.hpp"
#include "ui/common/tree.hpp"
#include "ui/dialogs/question.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <array>
#include <com/sun/star/awt/XProgressBar.hpp>
#include <optional>

namespace plan::ui {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class StepsPanel : public Panel {
public:
    explicit StepsPanel(PanelPlace place) : Panel(std::move(place)) {}

    void start() { open("StepsPanel.xdl", "steps"); }

    void focus() override {
        catch_up(); // else it would take away what is chosen right after this
        Reference<css::awt::XWindow>(control("Chapters"), UNO_QUERY_THROW)->setFocus();
    }

    void catch_up() override {
        if (following_ != nullptr) following_->look();
    }

private:
    void come_into_sight() override {
        Panel::come_into_sight();
        if (following_ != nullptr) following_->look_soon();
    }
    void laid_out() override { tree_.fit(); }
    void before_layout() override {
        constexpr int with_cover_and_title = 2;
        column_.want(control("Chapters"), tree_.height_of(view().state().steps.size() + with_cover_and_title));
    }

    static constexpr const char* controls_of_a_plan[] = {
        "Progress", "ProgressBar",   "ChaptersLabel", "Chapters",     "Previous", "Next", "More",
        "Heading",  "GuidanceTopic", "WhyTopic",      "ExampleTopic", "Guidance", "GoOn"};
    static constexpr std::array topics = {"GuidanceTopic", "WhyTopic", "ExampleTopic"};
    enum Topic : std::size_t { guidance_topic, why_topic, example_topic };

    void build() override {
        column_.measure_lines_by(control("ChaptersLabel"));
        column_.add(control("Note"));
        column_.add_buttons({control("NewPlan")});
        column_.add_buttons({control("Sample")});
        column_.add_buttons({control("TakeOver")});
        column_.add_buttons({control("Overview")});
        column_.add(control("RecentLabel"));
        column_.add_stretching(control("Recent"), 4, 1);
        column_.add_buttons({control("OpenRecent")});
        column_.add_buttons({control("KeepSample")});
        column_.add(control("ProfileLabel"));
        column_.add_fields({control("Profile"), control("KeepProfile")});
        column_.add_bar({control("Progress"), control("ProgressBar")}, control("ProgressBar"));
        column_.add_stretching(control("Chapters"), 5, 3);
        column_.add_bar({control("Heading"), control("Previous"), control("Next"), control("More")},
                        control("Heading"));
        column_.add_buttons({control("GuidanceTopic"), control("WhyTopic"), control("ExampleTopic")});
        column_.add_stretching(control("Guidance"), 4, 2);
        column_.add(control("Told"));
        column_.add(control("Tip"));
        column_.add_buttons({control("LeaveTip")});
        column_.add_bar({control("Act"), control("GoOn")}, control("GoOn"));
        make_title("Heading");
        make_name_only("ChaptersLabel");
        make_scrolling("Guidance");
        tree_.connect(place().context, control("Chapters"), place().folder, calling(&StepsPanel::show_chosen),
                      calling(&StepsPanel::go_to_chosen));
        profile_.connect(
            control("Profile"), [] {}, [] {});
        for (const char* topic : topics) make_toggle(topic);
        set_pressed(topics[guidance_topic], true);
        set_icon("Previous", "previous");
        set_icon("Next", "next");
        leave_shortcuts("Guidance");
        recent_.connect(
            control("Recent"), [] {}, calling(&StepsPanel::open_recent));
        make_title("RecentLabel");
        on_press("OpenRecent", &StepsPanel::open_recent);
        recent_plans_ = guide().follow_recent_plans(calling(&StepsPanel::renew_recent));
        on_press("Sample", &StepsPanel::view_sample);
        on_press("KeepSample", &StepsPanel::keep_sample);
        on_press("LeaveTip", &StepsPanel::leave_tip);
        on_press("TakeOver", &StepsPanel::take_over);
        on_press("Overview", &StepsPanel::make_overview);
        on_press("NewPlan", &StepsPanel::make_new_plan);
        on_press("KeepProfile", &StepsPanel::keep_profile);
        on_press("Previous", &StepsPanel::previous);
        on_press("Next", &StepsPanel::next);
        on_press("Act", &StepsPanel::act);
        on_press("More", &StepsPanel::open_more);
        on_press("GuidanceTopic", &StepsPanel::choose_guidance);
        on_press("WhyTopic", &StepsPanel::choose_why);
        on_press("ExampleTopic", &StepsPanel::choose_example);
        on_press("GoOn", &StepsPanel::go_on);
        const auto at_cursor = step_at_cursor_;
        const auto show_it = calling(&StepsPanel::show_step_at_cursor);
        following_ = guide().follow_cursor(
            frame(), {[at_cursor, show_it](const std::optional<std::string>& step) { *at_cursor = step, show_it(); },
                      is_seen()});
    }

    void show() override {
        const auto& state = view().state();
        const bool is_elsewhere = state.note == messages().text("document.no-plan");
        set_text("Note", is_elsewhere ? messages().text("start.note") : state.note);
        set_visible("Note", !state.note.isEmpty());
        for (const char* name : controls_of_a_plan) set_visible(name, state.is_plan);
        set_visible("TakeOver", !state.is_plan || state.is_of_other_make);
        for (const char* name : {"NewPlan", "Sample", "Overview"}) set_visible(name, !state.is_plan);
        show_recent(!state.is_plan);
        set_visible("KeepSample", state.is_plan && guide().is_sample());
        show_tip(state);
        set_text("Told", state.told);
        set_visible("Told", state.is_plan && !state.told.isEmpty());
        show_open_question(state);
        if (!state.is_plan) return set_visible("Act", false);
        set_text("Progress", state.progress);
        set_spoken_name("ProgressBar", state.progress);
        const Reference<css::awt::XProgressBar> bar(control("ProgressBar"), UNO_QUERY_THROW);
        bar->setRange(0, static_cast<sal_Int32>(state.steps_counted()));
        bar->setValue(static_cast<sal_Int32>(state.steps_done()));
        tree_.show(chapter_tree(state, messages()));
        if (tree_.chosen().empty()) {
            const auto at = view().step_at_cursor();
            tree_.choose(chapter_key(at < 0 ? std::string() : state.steps[static_cast<std::size_t>(at)].id));
        }
        show_chosen();
    }

    /// What has to be asked: the profile before the level.
    static const std::vector<ProfileChoice>& asked(const PlanState& state) {
        return state.open_profiles.empty() ? state.open_levels : state.open_profiles;
    }

    void show_open_question(const PlanState& state) {
        const auto& choices = asked(state);
        for (const char* name : {"ProfileLabel", "Profile", "KeepProfile"}) set_visible(name, !choices.empty());
        if (!choices.empty())
            set_text("ProfileLabel",
                     messages().text(state.open_profiles.empty() ? "level.question" : "profile.question"));
        std::vector<rtl::OUString> names(choices.size());
        std::ranges::transform(choices, names.begin(), &ProfileChoice::name);
        profile_.set_lines(names);
        if (profile_.chosen() < 0 && !names.empty()) profile_.choose(0);
    }

    void show_recent(bool shown) {
        const auto lines = shown ? guide().recent_plans() : std::vector<rtl::OUString>();
        for (const char* name : {"RecentLabel", "Recent", "OpenRecent"}) set_visible(name, !lines.empty());
        recent_.set_lines(lines);
        if (recent_.chosen() < 0 && !lines.empty()) recent_.choose(0);
    }
    void open_recent() {
        if (recent_.chosen() >= 0) guide().open_recent_plan(static_cast<std::size_t>(recent_.chosen()));
    }
    void renew_recent() {
        show_recent(!view().state().is_plan);
        lay_out_anew();
    }
    void view_sample() { run_command("sample"); }
    void keep_sample() { guide().keep_sample(); }

    /// The most useful one that a person still wants; what going on has to say comes before it.
    void show_tip(const PlanState& state) {
        const auto wanted =
            std::ranges::find_if(state.tips, [this](const TipLine& tip) { return guide().wants_tip(tip.id); });
        const bool shown = state.is_plan && state.told.isEmpty() && wanted != state.tips.end() && !guide().is_sample();
        tip_ = shown ? wanted->id : std::string();
        if (shown) set_text("Tip", wanted->text);
        for (const char* name : {"Tip", "LeaveTip"}) set_visible(name, shown);
    }
    void leave_tip() {
        if (!tip_.empty()) guide().leave_tip(tip_);
        show_tip(view().state());
        lay_out_anew();
    }
    void switch_tips() {
        guide().show_tips(!guide().shows_tips());
        show_tip(view().state());
        lay_out_anew();
    }

    void take_over() { run_command("take-over"); }
    void make_overview() { run_command("plans-overview"); }
    void make_new_plan() { run_command("new"); }

    void keep_profile() {
        const auto& state = view().state();
        const auto& choices = asked(state);
        const auto at = static_cast<std::size_t>(profile_.chosen());
        if (profile_.chosen() < 0 || at >= choices.size()) return;
        const auto id = choices[at].id; // the answer changes what is asked
        if (state.open_profiles.empty()) guide().keep_level(id);
        else guide().keep_profile(id);
    }

    /// The chapter of the chosen line, also where that is about something in it; nothing: a line of none.
    [[nodiscard]] std::optional<std::string> chosen_step() {
        const auto key = tree_.chosen();
        if (auto step = step_of_chapter_key(key)) return step;
        if (const auto* finding = chosen_finding()) return finding->step;
        return {};
    }
    [[nodiscard]] const FindingLine* chosen_finding() {
        return find_finding(view().state().findings, tree_.chosen_about());
    }
    /// nullptr: the cover, or a line of none.
    [[nodiscard]] const Step* chosen() {
        const auto& steps = view().state().steps;
        const auto id = chosen_step();
        const auto found = id ? std::ranges::find(steps, *id, &Step::id) : steps.end();
        return found != steps.end() ? &*found : nullptr;
    }

    void show_chosen() {
        const auto* step = chosen();
        const auto* finding = chosen_finding();
        show_topic(step, finding);
        const auto action = action_label(step, finding);
        set_visible("Act", view().state().is_plan && !action.isEmpty());
        set_text("Act", action);
        const auto at = position();
        set_enabled("Previous", at > 0);
        set_enabled("Next", at < view().state().steps.size());
        lay_out_anew();
    }

    /// What the button beside the arrows does with the chosen line; empty: nothing.
    [[nodiscard]] rtl::OUString action_label(const Step* step, const FindingLine* finding) {
        if (finding != nullptr && !finding->fix.isEmpty()) return finding->fix;
        if (step == nullptr) return chosen_step() ? messages().text("button.cover-form") : rtl::OUString();
        if (step->missing) return messages().text("button.insert-chapter");
        return messages().text(guide().has_form(step->id) ? "button.chapter-form" : "button.go-to-chapter");
    }

    void act() {
        const auto* step = chosen();
        const auto* finding = chosen_finding();
        if (finding != nullptr && !finding->fix.isEmpty()) {
            const auto id = finding->id;
            return finding->need == core::Need::fill_in ? guide().fill_in(frame(), id) : view().fix_finding(id);
        }
        if (step == nullptr) return run_command("school");
        const auto id = step->id;
        if (step->missing) view().insert_step(id), view().go_to_step(id);
        else if (guide().has_form(id)) guide().open_form(frame(), id);
        else view().go_to_step(id);
    }

    void choose_topic(Topic topic) {
        topic_ = topic;
        for (std::size_t at = 0; at < topics.size(); ++at) set_pressed(topics[at], at == topic);
        show_chosen();
    }
    void choose_guidance() { choose_topic(guidance_topic); }
    void choose_why() { choose_topic(why_topic); }
    void choose_example() { choose_topic(example_topic); }

    void show_topic(const Step* step, const FindingLine* finding) {
        rtl::OUString heading = messages().text("where.cover");
        rtl::OUString text;
        if (step != nullptr) {
            heading = step->title;
            text = topic_ == why_topic       ? step->why
                   : topic_ == example_topic ? guide().example(step->id)
                                             : step->guidance;
        } else if (chosen_step()) text = messages().text("steps.cover");
        else heading = messages().text("steps.root"), text = messages().text("steps.all");
        if (finding != nullptr) text = finding->details;
        for (const char* topic : topics) set_enabled(topic, step != nullptr && finding == nullptr);
        set_text("Heading", heading);
        set_text("Guidance", text);
    }

    void go_to_chosen() {
        if (const auto* finding = chosen_finding()) return view().go_to_finding(std::string(finding->id));
        if (const auto* step = chosen()) {
            if (!step->missing) view().go_to_step(std::string(step->id)); // else the button puts it in
        } else if (chosen_step()) view().go_to_step({});
    }

    /// Of the chosen chapter among all, the cover being the first.
    [[nodiscard]] std::size_t position() {
        const auto* step = chosen();
        return step == nullptr ? 0 : static_cast<std::size_t>(step - view().state().steps.data()) + 1;
    }

    void move_to(std::size_t position) {
        const auto& steps = view().state().steps;
        if (position > steps.size()) return;
        tree_.choose(chapter_key(position == 0 ? std::string() : steps[position - 1].id));
        show_chosen();
        if (const auto* step = chosen(); position == 0 || (step != nullptr && !step->missing))
            view().go_to_step(position == 0 ? std::string() : step->id);
    }
    void previous() {
        if (position() > 0) move_to(position() - 1);
    }
    void next() { move_to(position() + 1); }

    /// Where a person points with the arrow keys counts, else the cursor.
    void go_on() {
        const auto step = chosen_step();
        guide().go_on(frame(), is_pinned_ || step == *step_at_cursor_ ? std::optional<std::string>() : step);
    }

    void open_more() {
        const auto* step = chosen();
        const bool present = step != nullptr && !step->missing;
        const auto id = step != nullptr ? step->id : std::string();
        const auto& state = view().state();
        const auto text = [this](const char* key) { return messages().text(key); };
        open_menu(place().context, control("More"),
                  {{text("more.ready"), present, present && step->marked,
                    [this, id, ready = present && !step->marked] { guide().mark_ready(id, ready); }},
                   {text("more.placeholder"), true, {}, [this] { view().go_to_next_placeholder(); }},
                   {},
                   {text("more.insert-example"), step != nullptr, {}, [this, id] { guide().insert_example(id); }},
                   {text("more.put-example-back"), present, {}, calling(&StepsPanel::put_example_back)},
                   {text("more.remove"), present, {}, calling(&StepsPanel::remove_chosen)},
                   {},
                   {text("more.guidance"), state.guidance_can_hide, state.guidance_shown,
                    [this, shown = state.guidance_shown] { guide().show_guidance(!shown); }},
                   {text("more.pinned"), true, is_pinned_, calling(&StepsPanel::switch_pinned)},
                   {text("more.tips"), true, guide().shows_tips(), calling(&StepsPanel::switch_tips)}});
    }

    void switch_pinned() {
        is_pinned_ = !is_pinned_;
        show_step_at_cursor(); // when it is loose again
    }

    void put_example_back() {
        const auto* step = chosen();
        if (step == nullptr) return;
        const auto id = step->id;
        if (agrees("question.put-example-back", *step)) guide().put_example_back(id);
    }

    void remove_chosen() {
        const auto* step = chosen();
        if (step == nullptr) return;
        const auto id = step->id;
        if (agrees(step->optional ? "question.remove-chapter" : "question.remove-needed-chapter", *step))
            guide().remove_step(id);
    }

    [[nodiscard]] bool agrees(std::string_view question, const Step& step) {
        return ask(place().context, frame()->getContainerWindow(), messages().text("box.title"),
                   messages().text(question, {{"title", uno::to_utf8(step.title)}}));
    }

    /// A line in the same chapter stays chosen.
    void show_step_at_cursor() {
        if (is_pinned_ || !*step_at_cursor_ || chosen_step() == *step_at_cursor_) return;
        tree_.choose(chapter_key(**step_at_cursor_));
        show_chosen();
    }

    Tree tree_;
    ListBox profile_;
    ListBox recent_;
    std::shared_ptr<void> recent_plans_; ///< followed while the panel is there
    std::string tip_;                    ///< id of the one that is shown
    Topic topic_ = guidance_topic;
    bool is_pinned_ = false; ///< the chosen chapter stays, also while a person writes elsewhere
    const std::shared_ptr<std::optional<std::string>> step_at_cursor_ = std::make_shared<std::optional<std::string>>();
    std::shared_ptr<Guide::CursorFollower> following_;
};

} // namespace

rtl::Reference<Panel> open_steps_panel(PanelPlace place) {
    const rtl::Reference<StepsPanel> panel(new StepsPanel(std::move(place)));
    panel->start();
    return panel.get();
}

} // namespace plan::ui
