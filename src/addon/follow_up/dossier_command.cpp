#include "addon/follow_up/dossier_command.hpp"

#include "addon/follow_up/dossier_export.hpp"
#include "addon/forms/folder_export.hpp"
#include "core/budget/budget.hpp"
#include "core/budget/budget_calendar.hpp"
#include "core/text/refused.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <utility>

namespace plan::addon {
namespace {

struct BudgetYearChoice {
    int year = 0;
    rtl::OUString label;
};

std::vector<BudgetYearChoice> budget_years(const core::Plan& plan) {
    const core::BudgetCalendar calendar(plan);
    std::vector<BudgetYearChoice> choices;
    for (const auto& year : core::budget_of(plan).years)
        choices.push_back({year.year, uno::to_office(calendar.label(year.year))});
    return choices;
}

/// The last one that has begun: its expenses are known best.
std::size_t usual_year(const core::Plan& plan, const std::vector<BudgetYearChoice>& choices) {
    const core::BudgetCalendar calendar(plan);
    std::size_t usual = 0;
    for (std::size_t at = 0; at < choices.size(); ++at)
        if (calendar.period(choices[at].year).from <= today()) usual = at;
    return usual;
}

} // namespace

void open_dossier_form(const FormPlace& place) {
    const auto& messages = place.extension->messages;
    const auto inspection = inspect(*place.extension, place.document);
    if (!inspection.plan.plan_template->dossier.is_there()) throw core::Refused("dossier.none");
    const auto choices = budget_years(inspection.plan);
    if (choices.empty()) throw core::Refused("dossier.no-years");
    ui::Texts years(choices.size());
    std::ranges::transform(choices, years.begin(), &BudgetYearChoice::label);
    const ui::Texts names = {messages.text("dossier.names.keep"), messages.text("dossier.names.leave-out")};
    auto form = form_at(place, messages.text("dossier.title"), "follow-up");
    form.note = messages.text("dossier.note");
    form.fields = [labels = std::pair(messages.text("dossier.year.label"), messages.text("dossier.names.label")), years,
                   names, usual = usual_year(inspection.plan, choices)] {
        return std::vector<ui::FormField>{{labels.first, years[usual], years, ui::AnswerKind::one_of},
                                          {labels.second, names.front(), names, ui::AnswerKind::one_of}};
    };
    form.problems = choice_problems({years, names});
    form.accept = [place, choices, names](const ui::Texts& answers) {
        const auto chosen = std::ranges::find(choices, answers.front(), &BudgetYearChoice::label);
        const bool names_left_out = answers.back() == names.back();
        export_after_form(
            place, place.extension->messages.text("dossier.choose-folder"),
            [place, year = chosen->year, names_left_out](const ExportTarget& target) {
                const auto files = export_dossier(*place.extension, place.document,
                                                  {year, target.folder, target.overwrite, names_left_out});
                return place.extension->messages.text("dossier.done", {{"n", std::to_string(files.getLength())}});
            });
    };
    ui::open_form(std::move(form));
}

} // namespace plan::addon
