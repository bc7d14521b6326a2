#include "addon/entry/menu_commands.hpp"

#include "addon/base/names.hpp"
#include "addon/commands/new_plan_command.hpp"
#include "addon/commands/plan_comparison.hpp"
#include "addon/evaluation/answers.hpp"
#include "addon/evaluation/questionnaire_export.hpp"
#include "addon/follow_up/dossier_command.hpp"
#include "addon/follow_up/follow_up.hpp"
#include "addon/follow_up/follow_up_form.hpp"
#include "addon/follow_up/learning.hpp"
#include "addon/forms/budget_settings_form.hpp"
#include "addon/forms/goal_list.hpp"
#include "addon/forms/row_forms.hpp"
#include "addon/forms/school_form.hpp"
#include "addon/forms/text_forms.hpp"
#include "addon/handover/agenda_command.hpp"
#include "addon/handover/overview_command.hpp"
#include "addon/handover/quality_command.hpp"
#include "addon/handover/send_command.hpp"
#include "addon/help/help_pages.hpp"
#include "addon/overview/plans_command.hpp"
#include "addon/panels/going_on.hpp"
#include "addon/requests/request_commands.hpp"
#include "addon/session/plan_session.hpp"
#include "addon/session/show_panel.hpp"
#include "addon/start/begin_bar.hpp"
#include "addon/start/sample.hpp"
#include "addon/takeover/takeover_command.hpp"
#include "addon/years/compare_years.hpp"
#include "core/template/roles.hpp"
#include "core/text/refused.hpp"
#include "ui/dialogs/question.hpp"

#include <algorithm>
#include <array>

namespace plan::addon {

struct MenuCommandContext {
    std::shared_ptr<Extension> extension;
    css::uno::Reference<css::frame::XFrame> frame;

    [[nodiscard]] css::uno::Reference<css::frame::XController> controller() const {
        return frame.is() ? frame->getController() : css::uno::Reference<css::frame::XController>();
    }
    [[nodiscard]] TextDocument document() const {
        const auto view = controller();
        if (!view.is()) throw core::Refused("document.none");
        TextDocument document(view->getModel(), css::uno::UNO_QUERY);
        if (!document.is()) throw core::Refused("document.none");
        return document;
    }
    [[nodiscard]] std::shared_ptr<ui::PlanView> view() const { return session_of(extension, document()); }
};

namespace {

using css::uno::Reference;

FormPlace form_place(const MenuCommandContext& context) {
    return {context.extension, context.frame, context.document()};
}

PanelWish steps_panel(bool enter = false) { return {names::steps_deck, names::steps_panel, enter}; }

/// After making a plan its window opens with the guide at the side.
void create_new_plan(const MenuCommandContext& context) {
    const auto window = context.frame.is() ? context.frame->getContainerWindow() : Reference<css::awt::XWindow>();
    const auto document = ask_and_create_plan(*context.extension, window);
    if (!document.is()) return;
    welcome_to_plan(*context.extension, document);
    show_panel(context.extension->context, document->getCurrentController(), steps_panel());
}

void view_sample(const MenuCommandContext& context) {
    const auto window = context.frame.is() ? context.frame->getContainerWindow() : Reference<css::awt::XWindow>();
    const auto document = ask_and_open_sample(*context.extension, window);
    if (document.is()) show_panel(context.extension->context, document->getCurrentController(), steps_panel());
}

void keep_sample_now(const MenuCommandContext& context) {
    const auto document = context.document();
    keep_sample(*context.extension, document);
    session_of(context.extension, document)->refresh();
}

void stop_begin_bar_now(const MenuCommandContext& context) { stop_begin_bar(*context.extension, context.document()); }

void show_help(const MenuCommandContext& context) { open_help_page(*context.extension, "index"); }

void create_next_year_plan(const MenuCommandContext& context) {
    if (!is_own_plan(*context.extension, context.document()))
        return open_takeover_for_next_year(context.extension, context.frame, context.document());
    const auto document = create_next_year(*context.extension, context.document());
    show_panel(context.extension->context, document->getCurrentController(), steps_panel());
}

void take_over_document(const MenuCommandContext& context) { open_takeover(context.extension, context.frame); }
void take_over_rows(const MenuCommandContext& context) {
    open_row_takeover(context.extension, context.frame, context.document());
}

void show_steps(const MenuCommandContext& context) {
    show_panel(context.extension->context, context.controller(), steps_panel(true));
}

void show_findings(const MenuCommandContext& context) {
    show_panel(context.extension->context, context.controller(), {names::findings_deck, names::findings_panel, true});
}

void show_budget(const MenuCommandContext& context) {
    show_panel(context.extension->context, context.controller(), {names::budget_deck, names::budget_panel, true});
}

void show_follow_up(const MenuCommandContext& context) {
    show_panel(context.extension->context, context.controller(), {names::follow_up_deck, names::follow_up_panel, true});
}

void update_budget_now(const MenuCommandContext& context) { context.view()->update_budget(); }

void check_now(const MenuCommandContext& context) {
    const auto view = context.view();
    view->refresh();
    if (!view->state().is_plan) throw core::Refused("document.no-plan");
    show_findings(context);
}

void next_placeholder(const MenuCommandContext& context) { context.view()->go_to_next_placeholder(); }

void go_on_now(const MenuCommandContext& context) {
    const auto session = session_of(context.extension, context.document());
    go_on(form_place(context), *session, {});
}

void previous_finding(const MenuCommandContext& context) { context.view()->go_to_neighbour_finding(-1); }
void next_finding(const MenuCommandContext& context) { context.view()->go_to_neighbour_finding(1); }

void go_to_neighbour(const MenuCommandContext& context, int by) {
    const auto view = context.view();
    const auto& steps = view->state().steps;
    for (int at = view->step_at_cursor() + by; at >= 0 && at < static_cast<int>(steps.size()); at += by)
        if (const auto& step = steps[static_cast<std::size_t>(at)]; !step.missing)
            return view->go_to_step(std::string(step.id));
}

void previous_chapter(const MenuCommandContext& context) { go_to_neighbour(context, -1); }
void next_chapter(const MenuCommandContext& context) { go_to_neighbour(context, 1); }
void show_guidance_now(const MenuCommandContext& context) {
    show_guidance(*context.extension, context.document(), true);
}
void hide_guidance_now(const MenuCommandContext& context) {
    show_guidance(*context.extension, context.document(), false);
}

void add_activity(const MenuCommandContext& context) {
    open_new_row_form(form_place(context), core::role::table::activities);
}
void add_agenda_item(const MenuCommandContext& context) {
    open_new_row_form(form_place(context), core::role::table::agenda);
}
void add_cost(const MenuCommandContext& context) { open_new_row_form(form_place(context), core::role::table::costs); }
void fill_in_means(const MenuCommandContext& context) { open_means_form(form_place(context)); }
void add_consultation(const MenuCommandContext& context) {
    open_new_row_form(form_place(context), core::role::table::consultations);
}
void edit_row(const MenuCommandContext& context) { open_row_form(form_place(context)); }
void edit_goals(const MenuCommandContext& context) { open_goal_list(form_place(context)); }
void edit_target_group(const MenuCommandContext& context) {
    open_text_form(form_place(context), core::role::form::target_group);
}
void edit_induction(const MenuCommandContext& context) {
    open_text_form(form_place(context), core::role::form::induction);
}
void edit_study_day(const MenuCommandContext& context) {
    open_text_form(form_place(context), core::role::form::study_day);
}
void edit_evaluation(const MenuCommandContext& context) {
    open_text_form(form_place(context), core::role::form::evaluation);
}
void plan_agenda_now(const MenuCommandContext& context) { plan_agenda(form_place(context)); }
void edit_budget_settings(const MenuCommandContext& context) { open_budget_settings_form(form_place(context)); }
void follow_up_now(const MenuCommandContext& context) { open_follow_up_form(form_place(context)); }
void update_follow_up_now(const MenuCommandContext& context) {
    update_follow_up(*context.extension, context.document());
}
void insert_learning_now(const MenuCommandContext& context) {
    insert_learning_overview(*context.extension, context.document());
}
void make_dossier(const MenuCommandContext& context) { open_dossier_form(form_place(context)); }
void make_questionnaire(const MenuCommandContext& context) { open_questionnaire_form(form_place(context)); }
void count_answers_now(const MenuCommandContext& context) { open_answers(form_place(context)); }
void compare_years_now(const MenuCommandContext& context) {
    open_year_comparison({context.extension, context.frame, {context.controller()->getModel(), css::uno::UNO_QUERY}});
}
void make_plans_overview(const MenuCommandContext& context) { open_plans_overview(context.extension, context.frame); }
void link_proof_now(const MenuCommandContext& context) { link_proof(form_place(context)); }
void make_request_form_now(const MenuCommandContext& context) { make_request_form(form_place(context)); }
void read_requests(const MenuCommandContext& context) { open_requests(form_place(context)); }
void send_plan(const MenuCommandContext& context) { open_send_window(form_place(context)); }
void show_overview(const MenuCommandContext& context) { open_overview_window(form_place(context)); }
void show_quality(const MenuCommandContext& context) { open_quality_window(form_place(context)); }
void show_plan_changes(const MenuCommandContext& context) { show_changes(*context.extension, context.document()); }
void export_agenda_now(const MenuCommandContext& context) { open_agenda_export(form_place(context)); }
void edit_school(const MenuCommandContext& context) { open_school_form(form_place(context)); }

constexpr std::array commands = {
    MenuCommand{"new", create_new_plan, false},
    MenuCommand{"sample", view_sample, false},
    MenuCommand{"keep-sample", keep_sample_now},
    MenuCommand{"stop-begin-bar", stop_begin_bar_now, false},
    MenuCommand{"help", show_help, false},
    MenuCommand{"new-year", create_next_year_plan},
    MenuCommand{"take-over", take_over_document, false},
    MenuCommand{"take-over-rows", take_over_rows},
    MenuCommand{"steps", show_steps, false},
    MenuCommand{"findings", show_findings, false},
    MenuCommand{"check", check_now},
    MenuCommand{"overview", show_overview},
    MenuCommand{"quality", show_quality},
    MenuCommand{"previous-finding", previous_finding},
    MenuCommand{"next-finding", next_finding},
    MenuCommand{"next-placeholder", next_placeholder},
    MenuCommand{"go-on", go_on_now},
    MenuCommand{"previous-chapter", previous_chapter},
    MenuCommand{"next-chapter", next_chapter},
    MenuCommand{"show-guidance", show_guidance_now},
    MenuCommand{"hide-guidance", hide_guidance_now},
    MenuCommand{"school", edit_school},
    MenuCommand{"send", send_plan},
    MenuCommand{"show-changes", show_plan_changes},
    MenuCommand{"export-agenda", export_agenda_now},
    MenuCommand{"goal", edit_goals},
    MenuCommand{"target-group", edit_target_group},
    MenuCommand{"induction", edit_induction},
    MenuCommand{"study-day", edit_study_day},
    MenuCommand{"evaluation", edit_evaluation},
    MenuCommand{"add-activity", add_activity},
    MenuCommand{"add-agenda-item", add_agenda_item},
    MenuCommand{"plan-agenda", plan_agenda_now},
    MenuCommand{"add-cost", add_cost},
    MenuCommand{"means", fill_in_means},
    MenuCommand{"add-consultation", add_consultation},
    MenuCommand{"edit-row", edit_row},
    MenuCommand{"budget", show_budget, false},
    MenuCommand{"update-budget", update_budget_now},
    MenuCommand{"budget-settings", edit_budget_settings},
    MenuCommand{"show-follow-up", show_follow_up, false},
    MenuCommand{"follow-up", follow_up_now},
    MenuCommand{"update-follow-up", update_follow_up_now},
    MenuCommand{"link-proof", link_proof_now},
    MenuCommand{"learning", insert_learning_now},
    MenuCommand{"dossier", make_dossier},
    MenuCommand{"questionnaire", make_questionnaire},
    MenuCommand{"answers", count_answers_now},
    MenuCommand{"compare-years", compare_years_now, false},
    MenuCommand{"plans-overview", make_plans_overview, false},
    MenuCommand{"request-form", make_request_form_now},
    MenuCommand{"requests", read_requests},
};

void say(const MenuCommandContext& context, const rtl::OUString& text) {
    if (!context.frame.is()) return;
    const auto& extension = *context.extension;
    ui::tell(extension.context, context.frame->getContainerWindow(), extension.messages.text("box.title"), text);
}

} // namespace

const MenuCommand* find_menu_command(std::string_view name) {
    const auto found = std::ranges::find(commands, name, &MenuCommand::name);
    return found == commands.end() ? nullptr : &*found;
}

void run_menu_command(const std::shared_ptr<Extension>& extension, const Reference<css::frame::XFrame>& frame,
                      const MenuCommand& command) {
    const MenuCommandContext context{extension, frame};
    try {
        command.run(context);
    } catch (const core::Refused& refused) {
        say(context, extension->messages.text(refused));
    } catch (const css::uno::Exception& exception) {
        say(context, extension->messages.text(exception));
    }
}

} // namespace plan::addon
