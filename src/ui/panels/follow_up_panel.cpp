#include "ui/panels/follow_up_panel.hpp"

#include "ui/common/tree.hpp"
#include "ui/panels/year_cards_panel.hpp"
#include "uno/text.hpp"

#include <algorithm>

namespace plan::ui {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class FollowUpPanel : public YearCardsPanel {
public:
    explicit FollowUpPanel(PanelPlace place) : YearCardsPanel(std::move(place)) {}

    void start() { open("FollowUpPanel.xdl", "follow-up"); }

    void focus() override {
        const auto& state = view().state();
        const bool begins = state.is_plan && state.follow_up.is_offered && !state.follow_up.is_there;
        Reference<css::awt::XWindow>(control(begins ? "Begin" : "Due"), UNO_QUERY_THROW)->setFocus();
    }

private:
    void build() override {
        column_.measure_lines_by(control("DueLabel"));
        column_.add(control("Note"));
        column_.add(control("Intro"));
        column_.add_buttons({control("Begin")});
        add_year_cards();
        column_.add_stretching(control("Due"), 7, 1);
        column_.add(control("Details"));
        column_.add_buttons({control("FollowUp"), control("LinkProof")});
        column_.add_buttons({control("Update")});
        make_name_only("DueLabel");
        tree_.connect(place().context, control("Due"), place().folder, calling(&FollowUpPanel::show_chosen),
                      calling(&FollowUpPanel::go_to_chosen));
        on_press("Begin", &FollowUpPanel::begin);
        on_press("FollowUp", &FollowUpPanel::follow_up);
        on_press("LinkProof", &FollowUpPanel::link_proof);
        on_press("Update", &FollowUpPanel::update);
    }

    void laid_out() override { tree_.fit(); }

    void show() override {
        const auto& state = view().state();
        const auto& follow_up = state.follow_up;
        const bool is_there = state.is_plan && follow_up.is_there;
        set_text("Note", state.note);
        set_visible("Note", !state.note.isEmpty());
        set_text("Intro", messages().text(follow_up.is_offered ? "follow-up.intro" : "follow-up.none"));
        set_visible("Intro", state.is_plan && !is_there);
        set_visible("Begin", state.is_plan && !is_there && follow_up.is_offered);
        for (const char* name : {"DueLabel", "Due", "FollowUp", "LinkProof", "Update"}) set_visible(name, is_there);
        show_year_cards(follow_up.years);
        if (is_there) tree_.show(tree_of(follow_up.lines));
        show_chosen();
    }

    [[nodiscard]] TreeLine tree_of(const std::vector<FollowUpLine>& lines) const {
        TreeLine root{.key = "root", .text = messages().text("follow-up.root")};
        for (const auto group : core::follow_up_groups) {
            const std::string name(core::name_of(group));
            TreeLine branch{
                .key = "group/" + name, .text = messages().text("follow-up.group." + name), .begins_open = true};
            for (const auto& line : lines)
                if (line.group == group)
                    branch.lines.push_back({.key = line.key,
                                            .text = line.text,
                                            .tail = tail(line.date),
                                            .short_tail = tail(line.short_date)});
            if (branch.lines.empty()) continue;
            branch.tail = "(" + rtl::OUString::number(static_cast<sal_Int64>(branch.lines.size())) + ")";
            root.lines.push_back(std::move(branch));
        }
        if (lines.empty()) root.lines.push_back({.key = "nothing", .text = messages().text("follow-up.nothing-now")});
        return root;
    }

    [[nodiscard]] rtl::OUString tail(const rtl::OUString& date) const {
        return date.isEmpty() ? date : messages().text("follow-up.date", {{"date", uno::to_utf8(date)}});
    }

    /// nullptr: no line is chosen, or one that has others below it.
    [[nodiscard]] const FollowUpLine* chosen() {
        const auto& lines = view().state().follow_up.lines;
        const auto line = std::ranges::find(lines, tree_.chosen(), &FollowUpLine::key);
        return line == lines.end() ? nullptr : &*line;
    }

    void show_chosen() {
        const auto* line = chosen();
        set_text("Details", line != nullptr ? line->details : rtl::OUString());
        set_visible("Details", view().state().is_plan && line != nullptr);
        lay_out_anew();
    }

    void go_to_chosen() {
        if (const auto* line = chosen()) view().go_to_follow_up(std::string(line->key));
    }

    void begin() {
        update();
        focus();
    }
    /// Of the chosen line; else of the row that the cursor is in, or what is next.
    void follow_up() {
        go_to_chosen();
        run_command("follow-up");
    }
    void link_proof() {
        go_to_chosen();
        run_command("link-proof");
        view().refresh();
    }
    void update() {
        run_command("update-follow-up");
        view().refresh();
    }

    Tree tree_;
};

} // namespace

rtl::Reference<Panel> open_follow_up_panel(PanelPlace place) {
    const rtl::Reference<FollowUpPanel> panel(new FollowUpPanel(std::move(place)));
    panel->start();
    return panel.get();
}

} // namespace plan::ui
