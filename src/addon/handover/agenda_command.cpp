#include "addon/handover/agenda_command.hpp"

#include "addon/base/choose_path.hpp"
#include "addon/commands/plan_versions.hpp"
#include "addon/forms/folder_export.hpp"
#include "addon/handover/agenda_export.hpp"
#include "core/plan/deliveries.hpp"
#include "core/text/file_name.hpp"
#include "core/text/name_list.hpp"
#include "uno/posted_call.hpp"
#include "uno/text.hpp"

namespace plan::addon {
namespace {

rtl::OUString ask_for_file(const FormPlace& place, const std::string& name) {
    const auto& extension = *place.extension;
    return choose_target({extension.context, extension.messages.text("form.calendar"), folder_of(place.document)},
                         {"iCalendar", "*.ics"}, uno::to_office(name));
}

void export_and_say(const FormPlace& place, core::PeriodPlacement placement) {
    do_and_say(place, [&]() -> rtl::OUString {
        auto& extension = *place.extension;
        const auto& messages = extension.messages;
        const auto plan = inspect(extension, place.document);
        const auto name = core::fill_in_handover("{title} {organisation} {schoolYear}", plan.plan, nullptr, 0, today());
        const auto url = ask_for_file(place, core::file_name(name, ".ics"));
        if (url.isEmpty()) return {};
        const auto done = export_agenda(extension, place.document, url, placement);
        auto said = messages.text("calendar.done", {{"n", std::to_string(done.events)}});
        if (const auto names = core::listed(done.left_out); !names.empty())
            said += " " + messages.text("calendar.left-out", {{"names", names}});
        return said;
    });
}

} // namespace

void open_agenda_export(const FormPlace& place) {
    const auto& messages = place.extension->messages;
    static_cast<void>(inspect(*place.extension, place.document)); // no plan: say so now
    const ui::Texts choices = {messages.text("form.calendar.whole"), messages.text("form.calendar.first-day")};
    auto form = form_at(place, messages.text("form.calendar"), "agenda");
    form.note = messages.text("form.calendar.note");
    form.fields = [label = messages.text("form.calendar.periods"), choices] {
        return std::vector<ui::FormField>{{label, choices.front(), choices, ui::AnswerKind::one_of}};
    };
    form.problems = choice_problems({choices});
    form.accept = [place, choices](const ui::Texts& answers) {
        const auto placement = answers.front() == choices.back() ? core::PeriodPlacement::first_school_day
                                                                 : core::PeriodPlacement::whole_period;
        // once the form has closed: the office crashes when a window goes that a file dialog stands over
        const auto context = place.extension->context;
        uno::post_call(context, [context, place, placement] {
            uno::post_call(context, [place, placement] { export_and_say(place, placement); });
        });
    };
    ui::open_form(std::move(form));
}

} // namespace plan::addon
