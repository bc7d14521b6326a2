#include "ui/dialogs/takeover_window.hpp"

#include "core/text/refused.hpp"
#include "ui/common/list_box.hpp"
#include "ui/common/listeners.hpp"
#include "ui/common/text_width.hpp"
#include "ui/dialogs/loose_window.hpp"
#include "ui/dialogs/takeover_details.hpp"
#include "ui/dialogs/takeover_layout.hpp"
#include "ui/dialogs/takeover_tree.hpp"
#include "uno/text.hpp"

#include <charconv>
#include <com/sun/star/awt/XWindow.hpp>
#include <memory>
#include <string>
#include <system_error>
#include <utility>

namespace plan::ui {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class TakeoverWindow : public LooseWindow<TakeoverWindow> {
public:
    explicit TakeoverWindow(TakeoverQuestion question)
        : LooseWindow(question.context, question.folder + "/Takeover.xdl", question.window, question.messages,
                      question.help_page),
          question_(std::move(question)), layout_(dialog_, question_.context, asks_school()),
          view_(dialog_, layout_, question_.messages) {}

    void open() {
        show_labels();
        layout_.arrange(false, false);
        connect_lists();
        connect_buttons();
        read();
        choose_first();
        show();
        dialog_.focus("Parts");
    }

private:
    friend class LooseWindow<TakeoverWindow>; // it says what was refused
    /// A label takes "~x" for the key x.
    void say(const rtl::OUString& text) { dialog_.set("Status", "Label", text.replaceAll("~", "~~")); }

    [[nodiscard]] bool asks_school() const { return static_cast<bool>(question_.set_school); }

    void show_labels() {
        const auto show_another = [this](const char* control, const rtl::OUString& label) {
            if (!label.isEmpty()) dialog_.set(control, "Label", label);
        };
        if (!question_.title.isEmpty()) uno::set(dialog_.model(), "Title", question_.title);
        show_another("PartsLabel", question_.parts_label);
        show_another("Ok", question_.action_label);
        for (const char* name : {"Text", "Rows"}) dialog_.set(name, "AutoVScroll", true);
        layout_.set_visible("OtherSource", bool(question_.choose_other_source));
        layout_.set_visible("Forget", bool(question_.forget_earlier_choices));
        for (const char* name : {"ProfileLabel", "Profile", "LevelLabel", "Level", "OrganisationLabel", "Organisation",
                                 "SchoolYearLabel", "SchoolYear"})
            layout_.set_visible(name, asks_school());
    }

    void connect_lists() {
        const auto parts = dialog_.control("Parts");
        tree_.connect(question_.context, parts, question_.folder, calling(&TakeoverWindow::choose_part), [] {});
        Reference<css::awt::XWindow>(parts, UNO_QUERY_THROW)
            ->addKeyListener(on_enter(calling(&TakeoverWindow::show_soon)));
        on_double_click(parts, calling(&TakeoverWindow::show_soon));
        profiles_.connect(dialog_.control("Profile"), calling(&TakeoverWindow::choose_profile), [] {});
        levels_.connect(dialog_.control("Level"), calling(&TakeoverWindow::choose_level), [] {});
        view_.connect({.target = calling(&TakeoverWindow::choose_target),
                       .for_all = calling(&TakeoverWindow::choose_for_all),
                       .column = calling(&TakeoverWindow::choose_column),
                       .choice = calling(&TakeoverWindow::choose_for_column)});
    }

    void connect_buttons() {
        on_press("OtherSource", calling(&TakeoverWindow::choose_other_source));
        on_press("Show", calling(&TakeoverWindow::show_in_source));
        on_press("Forget", calling(&TakeoverWindow::forget));
        on_press("Ok", calling(&TakeoverWindow::begin_to_take_over));
        on_press("Cancel", calling(&TakeoverWindow::close));
    }

    void read() {
        const auto parts_before = state_.parts.size();
        if (!saying_why_not([this] { state_ = question_.read(); })) return show_details();
        const auto source = question_.messages.text("takeover.source", {{"file", uno::to_utf8(state_.source)}});
        const auto label = dialog_.control("Source");
        const auto room = Reference<css::awt::XWindow>(label, UNO_QUERY_THROW)->getPosSize().Width;
        dialog_.set("Source", "Label", TextWidth(label).shortened(source, room).replaceAll("~", "~~"));
        dialog_.set("Source", "HelpText", source);
        dialog_.set("Counts", "Label", state_.counts.replaceAll("~", "~~"));
        if (asks_school()) show_school();
        const auto parts = dialog_.control("Parts");
        tree_.show(takeover_tree(state_, parts, question_.messages));
        if (state_.parts.size() != parts_before) open_branches(parts);
        if (state_.parts.empty()) say(question_.messages.text("takeover.empty"));
        show_details();
    }

    void show_profiles() {
        const Filling filling(is_filling_);
        profiles_.set_lines(state_.profiles);
        profiles_.choose(static_cast<int>(state_.profile));
        const bool has_levels = state_.levels.size() > 1;
        for (const char* name : {"LevelLabel", "Level"}) layout_.set_visible(name, has_levels);
        levels_.set_lines(state_.levels);
        if (state_.level) levels_.choose(static_cast<int>(*state_.level));
        else dialog_.set("Level", "SelectedItems", css::uno::Sequence<sal_Int16>());
    }
    void show_school() {
        show_profiles();
        if (school_years_ != state_.school_years) {
            school_years_ = state_.school_years;
            dialog_.set(
                "SchoolYear", "StringItemList",
                css::uno::Sequence<rtl::OUString>(school_years_.data(), static_cast<sal_Int32>(school_years_.size())));
        }
        show_unless_typed("Organisation", organisation_, state_.organisation);
        show_unless_typed("SchoolYear", school_year_, state_.school_year);
    }
    /// What somebody typed stays.
    void show_unless_typed(const char* name, rtl::OUString& shown, const rtl::OUString& text) {
        if (dialog_.value<rtl::OUString>(name, "Text") != shown) return;
        shown = text;
        dialog_.set(name, "Text", text);
    }

    [[nodiscard]] std::optional<std::size_t> chosen() const {
        const auto about = tree_.chosen_about();
        std::size_t part = 0;
        if (std::from_chars(about.data(), about.data() + about.size(), part).ec != std::errc()) return std::nullopt;
        return part < state_.parts.size() ? std::optional(part) : std::nullopt;
    }

    void choose_first() {
        tree_.choose(takeover_key(0));
        choose_part();
    }
    void choose_part() {
        say(state_.parts.empty() ? question_.messages.text("takeover.empty") : rtl::OUString());
        view_.begin();
        show_details();
    }

    void show_details() {
        const auto part = chosen();
        TakeoverDetails details;
        if (part) saying_why_not([&] { details = question_.details(*part); });
        else if (!state_.parts.empty()) details.text = question_.messages.text("takeover.choose");
        view_.show(details);
        dialog_.set("Show", "Enabled", part.has_value());
        dialog_.set("Ok", "Enabled", asks_school() ? !state_.parts.empty() : part.has_value());
    }

    /// Does it, and shows what came of it; what was refused is shown as it was before.
    /// @returns  whether it was done
    template <typename Action>
    bool change(Action&& action) {
        say({});
        const bool is_done = saying_why_not(action);
        if (is_done) read();
        else show_details();
        return is_done;
    }
    void choose_profile() {
        const auto profile = newly_chosen(profiles_, state_.profile);
        if (profile && !is_filling_) change([&] { question_.choose_profile(*profile); });
    }
    void choose_level() {
        const auto level = newly_chosen(levels_, state_.level);
        if (level && !is_filling_) change([&] { question_.choose_level(*level); });
    }
    void choose_target() {
        const auto part = chosen();
        const auto target = view_.new_target();
        if (part && target) change([&] { question_.choose_target(*part, *target, view_.is_for_all()); });
    }
    /// Somebody may tick it after choosing where the part goes.
    void choose_for_all() {
        const auto part = chosen();
        if (part && view_.is_for_all()) change([&] { question_.choose_target(*part, view_.target(), true); });
    }
    void choose_column() { view_.show_choice_for_column(); }
    void choose_for_column() {
        const auto part = chosen();
        const auto choice = view_.new_choice();
        if (part && choice) change([&] { question_.choose_column(*part, choice->column, choice->choice); });
    }

    /// Once the tree is done with the key or click that asks for it: another window gets the keyboard.
    void show_soon() { uno::post_call(question_.context, calling(&TakeoverWindow::show_in_source)); }
    void show_in_source() {
        const auto part = chosen();
        if (!part) return;
        say({});
        saying_why_not([&] { question_.show(*part); });
    }

    void choose_other_source() {
        bool is_other = false;
        say({});
        if (!saying_why_not([&] { is_other = question_.choose_other_source(); }) || !is_other) return;
        read();
        open_branches(dialog_.control("Parts"));
        choose_first();
    }
    void forget() {
        if (change(question_.forget_earlier_choices)) say(question_.messages.text("takeover.forgotten"));
    }

    /// It may take a while: the window says so first.
    void begin_to_take_over() {
        if (std::exchange(is_taking_over_, true)) return;
        say(question_.messages.text("takeover.busy"));
        uno::post_call(question_.context, calling(&TakeoverWindow::take_over));
    }
    void take_over() {
        bool is_done = false;
        const bool is_answered = saying_why_not([&] {
            if (asks_school())
                question_.set_school(dialog_.value<rtl::OUString>("Organisation", "Text").trim(),
                                     dialog_.value<rtl::OUString>("SchoolYear", "Text").trim());
            is_done = question_.take_over(chosen());
        });
        is_taking_over_ = false;
        if (is_done) return close();
        if (is_answered) say({}); // somebody was asked, and says no
    }

    TakeoverQuestion question_;
    TakeoverLayout layout_;
    TakeoverDetailsView view_;
    Tree tree_;
    ListBox profiles_;
    ListBox levels_;
    TakeoverState state_;
    std::vector<rtl::OUString> school_years_;
    rtl::OUString organisation_; ///< as the window filled it in
    rtl::OUString school_year_;
    bool is_filling_ = false;
    bool is_taking_over_ = false;
};

} // namespace

void open_takeover_window(TakeoverQuestion question) { std::make_shared<TakeoverWindow>(std::move(question))->open(); }

} // namespace plan::ui
