#include "addon/start/sample.hpp"

#include "addon/base/infobar.hpp"
#include "addon/base/names.hpp"
#include "addon/commands/commands.hpp"
#include "addon/commands/plan_step.hpp"
#include "addon/template/creation_settings.hpp"
#include "addon/template/remembered_settings.hpp"
#include "core/sample/sample_plan.hpp"
#include "core/text/refused.hpp"
#include "ui/dialogs/choice_dialog.hpp"
#include "uno/text.hpp"
#include "writer/office/document_state.hpp"
#include "writer/writing/page_mark.hpp"
#include "writer/writing/plan_creation.hpp"

#include <algorithm>
#include <com/sun/star/util/XCloseable.hpp>

namespace plan::addon {
namespace {

using css::beans::NamedValue;
using css::uno::Any;

struct SampleChoice {
    std::string profile;
    std::string level;
    rtl::OUString name; ///< "Vlaanderen – Basisonderwijs"
};

std::vector<SampleChoice> samples(Extension& extension) {
    std::vector<SampleChoice> choices;
    const auto templates = extension.templates.templates();
    for (const auto& plan_template : *templates)
        for (const auto& level : plan_template.education_levels) {
            if (!level.is_offered() || !extension.templates.has_sample(plan_template.profile, level.id)) continue;
            const auto& name = extension.messages.is_dutch() ? plan_template.name.nl : plan_template.name.en;
            choices.push_back({plan_template.profile, level.id,
                               extension.messages.text("sample.choice", {{"country", name}, {"level", level.title}})});
        }
    return choices;
}

std::size_t usual_choice(Extension& extension, const std::vector<SampleChoice>& choices) {
    const RememberedSettings settings(extension.context, "NewPlan");
    const auto profile = uno::to_utf8(settings.text("Profile"));
    const auto templates = extension.templates.templates();
    const auto plan_template = std::ranges::find(*templates, profile, &core::Template::profile);
    const auto* level = plan_template == templates->end()
                            ? nullptr
                            : plan_template->education_level(uno::to_utf8(settings.text("Level")));
    const auto found = std::ranges::find_if(choices, [&](const SampleChoice& choice) {
        return choice.profile == profile && (level == nullptr || choice.level == level->id);
    });
    return found == choices.end() ? 0 : static_cast<std::size_t>(found - choices.begin());
}

} // namespace

TextDocument create_sample(Extension& extension, const css::uno::Sequence<NamedValue>& settings) {
    const auto templates = extension.templates.templates();
    const auto wanted = read_sample_settings(settings, *templates, today());
    const auto sample = extension.templates.sample(wanted.profile, wanted.level, wanted.school_year);
    const auto house_style = extension.templates.house_style();
    const auto document =
        writer::create_plan(extension.context, {sample.plan_template,
                                                sample.settings,
                                                core::compose_plan(sample.plan_template, sample.settings),
                                                {},
                                                house_style,
                                                wanted.hidden,
                                                true,
                                                core::proposed_file_name(sample.plan_template, sample.settings)});
    try {
        update_budget(extension, document);
        writer::mark_pages(document, sample.plan_template.sample_mark, house_style);
        writer::forget_changes(document);
    } catch (...) {
        css::uno::Reference<css::util::XCloseable>(document, css::uno::UNO_QUERY_THROW)->close(true);
        throw;
    }
    return document;
}

TextDocument ask_and_open_sample(Extension& extension, const css::uno::Reference<css::awt::XWindow>& window) {
    const auto choices = samples(extension);
    if (choices.empty()) throw core::Refused("sample.none");
    std::vector<rtl::OUString> lines(choices.size());
    std::ranges::transform(choices, lines.begin(), &SampleChoice::name);
    const auto chosen = ui::choose(
        {extension.context, window, extension.templates.dialogs_folder(), lines, usual_choice(extension, choices)});
    if (!chosen) return {};
    const NamedValue settings[] = {{"Profile", Any(uno::to_office(choices[*chosen].profile))},
                                   {"Level", Any(uno::to_office(choices[*chosen].level))}};
    auto document = create_sample(extension, {settings, 2});
    show_sample_bar(extension, document);
    return document;
}

void show_sample_bar(const Extension& extension, const TextDocument& document) {
    const auto& messages = extension.messages;
    show_bar(document, {names::sample_bar,
                        messages.text("sample.bar"),
                        messages.text("sample.bar.advice"),
                        css::frame::InfobarType::INFO,
                        {{messages.text("sample.keep"), "keep-sample"}}});
}

bool is_sample(const TextDocument& document, const writer::Inspection& inspection) {
    const auto& mark = inspection.plan.plan_template->sample_mark;
    return !mark.empty() && !inspection.document.property("PlanSample").empty() &&
           writer::has_page_mark(document, mark);
}

void keep_sample(Extension& extension, const TextDocument& document) {
    change_plan(extension, document, {"undo.keep-sample"}, [&](const auto& inspection) {
        if (!is_sample(document, inspection)) throw core::Refused("sample.not");
        writer::take_page_mark_off(document, inspection.plan.plan_template->sample_mark);
    });
    remove_bar(document, names::sample_bar);
}

} // namespace plan::addon
