#include "addon/forms/budget_settings_form.hpp"

#include "addon/commands/plan_step.hpp"
#include "core/forms/budget_settings_change.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/refused.hpp"
#include "ui/forms/form.hpp"
#include "uno/text.hpp"
#include "writer/budget/budget_settings_table.hpp"
#include "writer/budget/budget_update.hpp"

#include <algorithm>

namespace plan::addon {
namespace {

/// A setting in the words of the screen; the plan itself has them in its own language.
class Wording {
public:
    Wording(const ui::Messages& messages, core::SettingId id) : messages_(messages), kind_(core::setting_kind(id)) {}

    [[nodiscard]] rtl::OUString label() const { return messages_.text(key()); }

    [[nodiscard]] ui::Texts choices() const {
        ui::Texts result;
        for (const auto choice : kind_.choices) result.push_back(messages_.text(key() + "." + std::string(choice)));
        return result;
    }

    [[nodiscard]] rtl::OUString value(const core::BudgetSettings& settings) const {
        if (kind_.choices.empty()) return uno::to_office(core::setting_number_text(settings, kind_.id));
        return choices().at(core::chosen(settings, kind_.id));
    }

    /// Puts an answer into the settings.
    /// @param words  of the plan's template
    /// @returns  what is wrong with it; nothing when it was put in
    [[nodiscard]] std::optional<core::AnswerProblem> answer(const rtl::OUString& text, const core::AmountWords& words,
                                                            core::BudgetSettings& settings) const {
        const auto written = uno::to_utf8(text);
        if (kind_.choices.empty()) {
            auto& number = core::number(settings, kind_.id);
            number = core::read_setting_number(written, words);
            if (number || written.empty()) return {};
            return kind_.id == core::SettingId::per_employee
                       ? core::AnswerProblem{"amount-unreadable", {{"amount", written}}}
                       : core::AnswerProblem{"form.number", {{"value", written}}};
        }
        const auto known = choices();
        const auto key = core::match_key(written);
        const auto found = std::ranges::find_if(
            known, [&key](const auto& each) { return core::match_key(uno::to_utf8(each)) == key; });
        if (found != known.end()) {
            core::choose(settings, kind_.id, static_cast<std::size_t>(found - known.begin()));
            return {};
        }
        const auto list = core::listed(known, [](const rtl::OUString& each) { return uno::to_utf8(each); });
        return core::AnswerProblem{"form.choose", {{"value", written}, {"values", list}}};
    }

private:
    [[nodiscard]] std::string key() const { return "budget-setting." + std::string(kind_.name); }

    const ui::Messages& messages_;
    const core::SettingKind& kind_;
};

using Ids = std::vector<core::SettingId>;

std::vector<ui::FormField> fields(const FormPlace& place, const Ids& ids) {
    const auto inspection = inspect(*place.extension, place.document);
    std::vector<ui::FormField> result;
    for (const auto id : ids) {
        const Wording wording(place.extension->messages, id);
        auto choices = wording.choices();
        const auto kind = choices.empty() ? ui::AnswerKind::text : ui::AnswerKind::one_of;
        result.push_back(
            {wording.label(), wording.value(inspection.plan.budget_settings), std::move(choices), kind, {}, false});
    }
    return result;
}

/// @param settings  what is not asked for stays
core::AnswerProblems take_over(const FormPlace& place, const Ids& ids, const ui::Texts& answers,
                               const core::AmountWords& words, core::BudgetSettings& settings) {
    core::AnswerProblems problems;
    for (std::size_t at = 0; at < ids.size(); ++at)
        problems.push_back(Wording(place.extension->messages, ids[at]).answer(answers[at], words, settings));
    return problems;
}

/// Where the plan has a summary it is renewed in the same step: its figures may depend on the settings.
void write(const FormPlace& place, const Ids& ids, const ui::Texts& answers) {
    auto& extension = *place.extension;
    change_plan(extension, place.document, {"undo.budget-settings"}, [&](const auto& inspection) {
        const auto house_style = extension.templates.house_style();
        auto settings = inspection.plan.budget_settings;
        take_over(place, ids, answers, inspection.plan.plan_template->amounts, settings);
        if (writer::write_budget_settings(place.document, inspection, house_style, settings))
            writer::update_budget(place.document, inspect(extension, place.document), house_style,
                                  writer::BudgetExtent::present);
    });
}

} // namespace

void open_budget_settings_form(const FormPlace& place) {
    const auto extension = place.extension;
    const auto inspection = inspect(*extension, place.document);
    if (!core::place_for_settings(inspection.plan)) throw core::Refused("table.missing");
    Ids ids;
    for (const auto& setting : inspection.plan.plan_template->budget_settings.settings) ids.push_back(setting.id);
    auto form = form_at(place, extension->messages.text("form.budget-settings"), "budget-settings");
    form.note = extension->messages.text("form.budget-settings.note");
    form.fields = [place, ids] { return fields(place, ids); };
    form.problems = [place, ids, words = inspection.plan.plan_template->amounts](const ui::Texts& answers) {
        core::BudgetSettings settings;
        return take_over(place, ids, answers, words, settings);
    };
    form.accept = [place, ids](const ui::Texts& answers) { write(place, ids, answers); };
    ui::open_form(std::move(form));
}

} // namespace plan::addon
