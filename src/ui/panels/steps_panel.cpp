#include "ui/panels/steps_panel.hpp"

#include "core/text/refused.hpp"
#include "ui/common/list_box.hpp"
#include "ui/dialogs/question.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <com/sun/star/awt/XProgressBar.hpp>

namespace plan::ui {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class StepsPanel : public Panel {
public:
    explicit StepsPanel(PanelPlace place) : Panel(std::move(place)) {}

    void start() { open("StepsPanel.xdl"); }

    void focus() override {
        if (following_ != nullptr) following_->look(); // else it would take away what is chosen right after this
        Reference<css::awt::XWindow>(control("Steps"), UNO_QUERY_THROW)->setFocus();
    }

private:
    void come_into_sight() override {
        Panel::come_into_sight();
        if (following_ != nullptr) following_->look_soon();
    }

    static constexpr const char* controls_of_a_plan[] = {
        "Progress", "ProgressBar",     "StepsLabel", "Steps",         "Previous", "Next",
        "GoTo",     "NextPlaceholder", "Form",       "Ready",         "Pinned",   "OpenLabel",
        "Open",     "TopicLabel",      "Topic",      "GuidanceLabel", "Guidance", "GuidanceInDocument",
        "Remove"};
    enum Topic { guidance_topic, why_topic, example_topic }; // in the order of the list

    void build() override {
        column_.measure_lines_by(control("StepsLabel"));
        column_.add(control("Note"));
        column_.add(control("ProfileLabel"));
        column_.add_fields({control("Profile"), control("KeepProfile")});
        column_.add_fields({control("Progress"), control("ProgressBar")});
        column_.add(control("StepsLabel"));
        column_.add_stretching(control("Steps"), 5, 3);
        column_.add_buttons({control("Previous"), control("Next")});
        column_.add_buttons({control("GoTo"), control("Remove")});
        column_.add_buttons({control("Form"), control("NextPlaceholder")});
        column_.add_buttons({control("Ready"), control("Pinned")});
        column_.add(control("OpenLabel"));
        column_.add_stretching(control("Open"), 3, 1);
        column_.add_fields({control("TopicLabel"), control("Topic")});
        column_.add(control("GuidanceLabel"));
        column_.add_stretching(control("Guidance"), 4, 3);
        column_.add_buttons({control("InsertExample"), control("PutExampleBack")});
        column_.add(control("GuidanceInDocument"));
        list_.connect(control("Steps"), calling(&StepsPanel::show_other), calling(&StepsPanel::go_to_chosen));
        open_.connect(
            control("Open"), [] {}, calling(&StepsPanel::go_to_open));
        profile_.connect(
            control("Profile"), [] {}, [] {});
        topic_.connect(control("Topic"), calling(&StepsPanel::show_other), [] {});
        topic_.choose(guidance_topic);
        leave_shortcuts("Guidance");
        on_press("KeepProfile", &StepsPanel::keep_profile);
        on_press("Previous", &StepsPanel::previous);
        on_press("Next", &StepsPanel::next);
        on_press("GoTo", &StepsPanel::go_to_chosen);
        on_press("NextPlaceholder", &StepsPanel::next_placeholder);
        on_press("Form", &StepsPanel::open_form);
        on_press("InsertExample", &StepsPanel::insert_example);
        on_press("PutExampleBack", &StepsPanel::put_example_back);
        on_press("Remove", &StepsPanel::remove_chosen);
        on_switch("Ready", &StepsPanel::switch_ready);
        on_switch("Pinned", &StepsPanel::show_step_at_cursor); // when it is loose again
        on_switch("GuidanceInDocument", &StepsPanel::switch_guidance);
        const auto at_cursor = step_at_cursor_;
        const auto show_it = calling(&StepsPanel::show_step_at_cursor);
        following_ = guide().follow_cursor(
            frame(), {[at_cursor, show_it](const std::string& step) { *at_cursor = step, show_it(); }, is_seen()});
    }

    void show() override {
        const auto& state = view().state();
        set_text("Note", state.note);
        set_visible("Note", !state.note.isEmpty());
        for (const char* name : controls_of_a_plan) set_visible(name, state.is_plan);
        for (const char* name : {"InsertExample", "PutExampleBack"})
            set_visible(name, state.is_plan && topic_.chosen() == example_topic);
        show_open_question(state);
        if (!state.is_plan) return;
        set_text("Progress", state.progress);
        const Reference<css::awt::XProgressBar> bar(control("ProgressBar"), UNO_QUERY_THROW);
        bar->setRange(0, static_cast<sal_Int32>(state.steps_counted()));
        bar->setValue(static_cast<sal_Int32>(state.steps_done()));
        std::vector<rtl::OUString> lines;
        for (const auto& step : state.steps) lines.push_back(in_words(step, "step"));
        list_.set_lines(lines);
        if (list_.chosen() < 0 && !lines.empty()) list_.choose(std::max(0, view().step_at_cursor()));
        set_checked("GuidanceInDocument", state.guidance_shown);
        set_enabled("GuidanceInDocument", state.guidance_can_hide);
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

    void keep_profile() {
        const auto& state = view().state();
        const auto& choices = asked(state);
        const auto at = static_cast<std::size_t>(profile_.chosen());
        if (profile_.chosen() < 0 || at >= choices.size()) return;
        const auto id = choices[at].id; // the answer changes what is asked
        if (state.open_profiles.empty()) guide().keep_level(id);
        else guide().keep_profile(id);
    }

    [[nodiscard]] const Step* chosen() {
        const auto& steps = view().state().steps;
        const auto at = list_.chosen();
        return at >= 0 && static_cast<std::size_t>(at) < steps.size() ? &steps[static_cast<std::size_t>(at)] : nullptr;
    }

    void show_chosen() {
        const auto* step = chosen();
        show_topic(step);
        set_text("GoTo",
                 messages().text(step != nullptr && step->missing ? "button.insert-chapter" : "button.go-to-chapter"));
        set_enabled("GoTo", step != nullptr);
        const bool present = step != nullptr && !step->missing;
        for (const char* name : {"Ready", "Remove", "PutExampleBack"}) set_enabled(name, present);
        set_enabled("Form", present && guide().has_form(step->id));
        set_checked("Ready", present && step->marked);
        set_enabled("Previous", list_.chosen() > 0);
        set_enabled("Next", list_.chosen() + 1 < static_cast<int>(view().state().steps.size()));
        show_open(step != nullptr ? step->id : std::string());
    }

    /// After somebody chose another chapter or topic.
    void show_other() {
        for (const char* name : {"InsertExample", "PutExampleBack"})
            set_visible(name, topic_.chosen() == example_topic);
        show_chosen();
        lay_out_anew();
    }

    void show_topic(const Step* step) {
        rtl::OUString label;
        rtl::OUString text;
        if (step != nullptr && topic_.chosen() == example_topic)
            label = in_words(*step, "step.example"), text = guide().example(step->id);
        else if (step != nullptr && topic_.chosen() == why_topic) label = in_words(*step, "step.why"), text = step->why;
        else if (step != nullptr) label = in_words(*step, "step.guidance"), text = step->guidance;
        set_text("GuidanceLabel", label);
        set_text("Guidance", text);
    }

    void show_open(const std::string& step) {
        open_ids_.clear();
        std::vector<rtl::OUString> lines;
        for (const auto& finding : view().state().findings)
            if (finding.step == step && !finding.ignored && !step.empty())
                open_ids_.push_back(finding.id), lines.push_back(finding.line);
        set_text("OpenLabel", lines.empty() ? messages().text("step.nothing-open")
                                            : messages().text("step.open", {{"n", std::to_string(lines.size())}}));
        open_.set_lines(lines);
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

    void go_to_open() {
        const auto at = open_.chosen();
        if (at >= 0 && static_cast<std::size_t>(at) < open_ids_.size())
            view().go_to_finding(std::string(open_ids_[static_cast<std::size_t>(at)]));
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
    void next_placeholder() { view().go_to_next_placeholder(); }

    void open_form() {
        if (const auto* step = chosen()) guide().open_form(frame(), std::string(step->id));
    }

    void insert_example() {
        if (const auto* step = chosen()) guide().insert_example(std::string(step->id));
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

    void switch_ready() {
        if (const auto* step = chosen())
            or_show_as_it_is([&] { guide().mark_ready(std::string(step->id), is_checked("Ready")); });
    }

    void switch_guidance() {
        or_show_as_it_is([this] { guide().show_guidance(is_checked("GuidanceInDocument")); });
        show(); // a plan may have got guidance meanwhile that no style hides
    }

    /// A check box tells what is true, also after a refusal.
    template <typename Call>
    void or_show_as_it_is(Call&& call) {
        try {
            call();
        } catch (...) {
            show();
            throw;
        }
    }

    void show_step_at_cursor() {
        if (is_checked("Pinned")) return;
        const auto& steps = view().state().steps;
        const auto found = std::ranges::find(steps, *step_at_cursor_, &Step::id);
        const int line = found == steps.end() ? -1 : static_cast<int>(found - steps.begin());
        if (line < 0 || line == list_.chosen()) return;
        list_.choose(line);
        show_chosen();
        lay_out_anew();
    }

    ListBox list_;
    ListBox profile_;
    ListBox open_;
    std::vector<std::string> open_ids_; ///< of the finding in each line
    ListBox topic_;
    const std::shared_ptr<std::string> step_at_cursor_ = std::make_shared<std::string>();
    std::shared_ptr<Guide::CursorFollower> following_;
};

} // namespace

rtl::Reference<Panel> open_steps_panel(PanelPlace place) {
    const rtl::Reference<StepsPanel> panel(new StepsPanel(std::move(place)));
    panel->start();
    return panel.get();
}

} // namespace plan::ui
