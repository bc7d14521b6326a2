#include "addon/forms/goal_list.hpp"

#include "addon/commands/plan_step.hpp"
#include "addon/forms/goal_form.hpp"
#include "addon/forms/goal_order.hpp"
#include "addon/session/plan_session.hpp"
#include "core/text/refused.hpp"
#include "ui/dialogs/question.hpp"
#include "ui/dialogs/things_dialog.hpp"
#include "uno/text.hpp"

#include <algorithm>

namespace plan::addon {
namespace {

std::vector<std::string> goals_of(const FormPlace& place) {
    const auto inspection = inspect(*place.extension, place.document);
    std::vector<std::string> titles;
    for (const auto& goal : inspection.plan.goals) titles.push_back(goal.title.text);
    return titles;
}

/// The goal in a line, as the list was read last: the document may have changed since.
std::string goal_in(const FormPlace& place, std::size_t line) {
    const auto goals = goals_of(place);
    if (line >= goals.size()) throw core::Refused("document.changed");
    return goals[line];
}

void move(const FormPlace& place, std::size_t line, int by) {
    const auto goal = goal_in(place, line);
    run_step(*place.extension, place.document, {"undo.move-goal", {}, Styles::with_missing_ones},
             [&] { put_goal_in_order(place, goal, line + 1 + static_cast<std::size_t>(by)); });
}

bool remove(const FormPlace& place, std::size_t line) {
    const auto& messages = place.extension->messages;
    const auto goal = goal_in(place, line);
    if (!ui::ask(place.extension->context, place.frame->getContainerWindow(), messages.text("box.title"),
                 messages.text("question.remove-goal", {{"goal", goal}})))
        return false;
    run_step(*place.extension, place.document, {"undo.remove-goal"}, [&] { remove_goal(place, goal); });
    return true;
}

} // namespace

void open_goal_list(const FormPlace& place) {
    const auto goals = goals_of(place);
    if (goals.empty()) return open_goal_form(place, {});
    const auto& extension = *place.extension;
    const auto here = goal_at_cursor(inspect(*place.extension, place.document).plan, place.document);
    const auto first = static_cast<std::size_t>(std::ranges::find(goals, here) - goals.begin());
    const auto session = session_of(place.extension, place.document);
    ui::open_things_dialog(
        {extension.context, place.frame->getContainerWindow(), extension.templates.dialogs_folder(), extension.messages,
         extension.messages.text("form.goals"), "goals", first < goals.size() ? first : 0,
         [place] {
             std::vector<rtl::OUString> lines;
             for (const auto& goal : goals_of(place)) lines.push_back(uno::to_office(goal));
             return lines;
         },
         [place](std::size_t line) { open_goal_form(place, goal_in(place, line)); },
         [place] { open_goal_form(place, {}); }, [place](std::size_t line, int by) { move(place, line, by); },
         [place](std::size_t line) { return remove(place, line); },
         [session](std::function<void()> changed) {
             return session->subscribe({std::move(changed), [] { return true; }});
         }});
}

} // namespace plan::addon
