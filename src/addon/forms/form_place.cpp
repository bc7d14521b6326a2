#include "addon/forms/form_place.hpp"

#include <algorithm>
#include <utility>

namespace plan::addon {

ui::Form form_at(const FormPlace& place, const rtl::OUString& title, std::string help_page) {
    constexpr int preview_lines = 5;
    const auto& extension = *place.extension;
    return {extension.context,
            place.frame->getContainerWindow(),
            extension.templates.dialogs_folder(),
            extension.messages,
            title,
            std::move(help_page),
            {},
            false,
            {},
            {},
            {},
            {},
            {},
            {},
            preview_lines,
            {}};
}

std::function<core::AnswerProblems(const ui::Texts&)> choice_problems(std::vector<ui::Texts> choices) {
    return [choices = std::move(choices)](const ui::Texts& answers) {
        core::AnswerProblems problems(choices.size());
        for (std::size_t at = 0; at < choices.size(); ++at)
            if (std::ranges::find(choices[at], answers.at(at)) == choices[at].end())
                problems[at] = core::AnswerProblem{"form.choose-one"};
        return problems;
    };
}

} // namespace plan::addon
