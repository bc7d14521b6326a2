#include "addon/panels/going_on.hpp"

#include "addon/forms/chapter_forms.hpp"
#include "addon/handover/send_command.hpp"
#include "core/check/next_task.hpp"
#include "core/text/refused.hpp"
#include "uno/text.hpp"
#include "writer/reading/places.hpp"

#include <algorithm>
#include <utility>

namespace plan::addon {
namespace {

std::vector<core::OpenItem> open_items(const ui::PlanState& state) {
    std::vector<core::OpenItem> open;
    for (const auto& finding : state.findings)
        if (!finding.ignored) open.push_back({finding.id, finding.step, finding.need});
    return open;
}

std::vector<std::string> chapters(const ui::PlanState& state) {
    std::vector<std::string> ids;
    for (const auto& step : state.steps) ids.push_back(step.id);
    return ids;
}

/// Where to look for the next thing: the cursor counts once a person has moved it since.
core::WorkPlace work_place(PlanSession& session, const std::optional<std::string>& step) {
    auto place = session.progress().place;
    if (step) place.chapter = *step;
    else if (const auto here = session.step_of_cursor(); here != session.progress().cursor_step) place.chapter = here;
    return place;
}

/// "Mooi, nog 8 van 12." where a chapter is done since the last time.
rtl::OUString praise(const Extension& extension, PlanSession& session) {
    const auto& state = session.state();
    const auto before = std::exchange(session.progress().done, state.steps_done());
    if (!before || *before >= state.steps_done()) return {};
    return extension.messages.text("go-on.praise",
                                   {{"left", std::to_string(state.steps_counted() - state.steps_done())},
                                    {"total", std::to_string(state.steps_counted())}}) +
           " ";
}

void bring_to(const FormPlace& place, PlanSession& session, const ui::FindingLine& finding, core::Need need) {
    const auto id = finding.id; // what is done changes the state
    const auto step = finding.step;
    const bool is_missing = std::ranges::any_of(
        session.state().steps, [&step](const ui::Step& each) { return each.id == step && each.missing; });
    if (is_missing && !finding.fix.isEmpty()) {
        session.fix_finding(id);
        return session.go_to_step(step);
    }
    session.go_to_finding(id);
    if (need == core::Need::fill_in) open_form_at(place, writer::place_of_selection(place.document));
}

} // namespace

void go_on(const FormPlace& place, PlanSession& session, const std::optional<std::string>& step) {
    const auto& messages = place.extension->messages;
    session.refresh();
    if (!session.state().is_plan) throw core::Refused("document.no-plan");
    const auto said = praise(*place.extension, session);
    const auto task =
        core::next_task(open_items(session.state()), chapters(session.state()), work_place(session, step));
    if (!task) {
        session.tell(said + messages.text("go-on.ready"));
        return open_send_window(place);
    }
    const auto finding = *std::ranges::find(session.state().findings, task->id, &ui::FindingLine::id);
    session.progress().place = {task->id, task->chapter};
    constexpr const char* keys[] = {"go-on.fill-in", "go-on.mend", "go-on.adapt"};
    session.tell(said +
                 messages.text(keys[static_cast<std::size_t>(task->need)],
                               {{"chapter", uno::to_utf8(finding.chapter)}, {"message", uno::to_utf8(finding.line)}}));
    bring_to(place, session, finding, task->need);
    session.progress().cursor_step = session.step_of_cursor();
}

} // namespace plan::addon
