#include "addon/commands/new_plan_command.hpp"

#include "addon/template/remembered_settings.hpp"
#include "ui/dialogs/new_plan_dialog.hpp"
#include "uno/text.hpp"

#include <algorithm>

namespace plan::addon {
namespace {

using css::uno::Any;

ui::NewPlanAnswers remembered_answers(const RememberedSettings& settings) {
    ui::NewPlanAnswers answers;
    answers.profile = uno::to_utf8(settings.text("Profile"));
    answers.organisation = settings.text("Organisation");
    answers.level = settings.text("Level");
    answers.school_council = settings.flag("SchoolCouncil");
    answers.local_committee = settings.flag("LocalCommittee");
    answers.compact = settings.flag("Compact");
    return answers;
}

css::uno::Sequence<css::beans::NamedValue> as_values(const ui::NewPlanAnswers& answers) {
    const std::pair<const char*, Any> values[] = {{"Profile", Any(uno::to_office(answers.profile))},
                                                  {"Organisation", Any(answers.organisation)},
                                                  {"SchoolYear", Any(answers.school_year)},
                                                  {"Level", Any(answers.level)},
                                                  {"SchoolCouncil", Any(answers.school_council)},
                                                  {"LocalCommittee", Any(answers.local_committee)},
                                                  {"Compact", Any(answers.compact)}};
    css::uno::Sequence<css::beans::NamedValue> result(static_cast<sal_Int32>(std::size(values)));
    std::ranges::transform(values, result.getArray(), [](const auto& value) {
        return css::beans::NamedValue(rtl::OUString::createFromAscii(value.first), value.second);
    });
    return result;
}

} // namespace

TextDocument ask_and_create_plan(Extension& extension, const css::uno::Reference<css::awt::XWindow>& window) {
    const auto templates = extension.templates.templates();
    RememberedSettings settings(extension.context, "NewPlan");
    const auto answers = ui::ask_new_plan({extension.context, window, extension.templates.dialogs_folder(),
                                           extension.messages, *templates, today(), remembered_answers(settings)});
    if (!answers) return {};
    for (const auto& value : as_values(*answers))
        if (value.Name != "SchoolYear") settings.set(uno::to_utf8(value.Name).c_str(), value.Value);
    settings.save();
    return create_plan(extension, as_values(*answers));
}

} // namespace plan::addon
