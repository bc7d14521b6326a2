#include "addon/forms/text_form_fields.hpp"

#include "uno/text.hpp"

#include <boost/algorithm/string/join.hpp>

namespace plan::addon {

namespace {

/// Of one that offers choices.
ui::AnswerKind kind_of(const core::TextFormField& field) {
    const bool is_closed = field.choices == core::FieldChoices::goals || field.choices == core::FieldChoices::ranks;
    return is_closed ? ui::AnswerKind::one_of : ui::AnswerKind::suggested;
}

} // namespace

std::vector<ui::FormField> fields_of(const Extension& extension, const core::TextForm& form, const core::Plan& plan) {
    const auto prefix = "form." + form.entry->id + ".";
    std::vector<ui::FormField> fields;
    for (std::size_t at = 0; at < form.values.size(); ++at) {
        const auto& entry = form.entry->fields[at];
        ui::FormField field{extension.messages.text(prefix + entry.id), uno::to_office(form.values[at])};
        for (const auto& choice : core::field_choices(entry, plan)) field.choices.push_back(uno::to_office(choice));
        if (entry.is_long) field.kind = ui::AnswerKind::sentences;
        else if (!field.choices.empty()) field.kind = kind_of(entry);
        fields.push_back(std::move(field));
    }
    return fields;
}

PlanStep step_in(const core::Chapter& chapter) {
    return {"undo.text-form", {{"chapter", chapter.title}}, Styles::with_missing_ones};
}

std::vector<std::string> answers_of(const ui::Texts& texts, const std::vector<std::string>& opened,
                                    const std::vector<std::string>& now) {
    std::vector<std::string> answers;
    for (std::size_t at = 0; at < texts.size(); ++at) {
        const auto answer = uno::to_utf8(texts[at].trim());
        answers.push_back(answer == opened[at] ? now[at] : answer);
    }
    return answers;
}

rtl::OUString preview_of(const core::TextForm& form, const std::vector<std::string>& answers) {
    return uno::to_office(boost::algorithm::join(core::text_form_preview(form, answers), "\n"));
}

} // namespace plan::addon
