#include "addon/forms/text_form_fields.hpp"

#include "uno/text.hpp"

#include <boost/algorithm/string/join.hpp>

namespace plan::addon {

std::vector<ui::FormField> fields_of(const Extension& extension, const core::TextForm& form, const core::Plan& plan) {
    const auto prefix = "form." + form.entry->id + ".";
    std::vector<ui::FormField> fields;
    for (std::size_t at = 0; at < form.values.size(); ++at) {
        const auto& entry = form.entry->fields[at];
        ui::FormField field{
            extension.messages.text(prefix + entry.id), uno::to_office(form.values[at]), {}, entry.is_long};
        for (const auto& choice : core::field_choices(entry, plan)) field.choices.push_back(uno::to_office(choice));
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
