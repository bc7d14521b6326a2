#include "addon/evaluation/questionnaire_export.hpp"

#include "addon/base/option_value.hpp"
#include "addon/forms/folder_export.hpp"
#include "core/text/file_name.hpp"
#include "core/text/refused.hpp"
#include "uno/text.hpp"
#include "writer/handover/delivered_document.hpp"
#include "writer/handover/delivered_files.hpp"
#include "writer/handover/page_document.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace plan::addon {
namespace {

std::set<QuestionnaireFile> files_of(const css::beans::NamedValue& option) {
    static const std::map<std::string, QuestionnaireFile, std::less<>> known = {
        {"odt", QuestionnaireFile::odt},
        {"docx", QuestionnaireFile::docx},
        {"questions", QuestionnaireFile::questions},
        {"answers", QuestionnaireFile::answers}};
    std::set<QuestionnaireFile> files;
    for (const auto& name : list_of(option)) {
        const auto found = known.find(name);
        if (found == known.end()) refuse_value(option);
        files.insert(found->second);
    }
    return files;
}

core::Questionnaire questionnaire_for(const core::Plan& plan, core::QuestionnaireKind kind) {
    auto questionnaire = core::questionnaire_of(plan, kind);
    if (questionnaire.questions.empty()) throw core::Refused("questionnaire.none");
    return questionnaire;
}

void write_pages(Extension& extension, const core::Questionnaire& questionnaire, const QuestionnaireOrder& order,
                 writer::DeliveredFiles& files) {
    std::vector<std::pair<QuestionnaireFile, writer::FileKind>> kinds;
    for (const auto& each : {std::pair(QuestionnaireFile::odt, writer::FileKind::odt),
                             std::pair(QuestionnaireFile::docx, writer::FileKind::docx)})
        if (order.files.contains(each.first)) kinds.push_back(each);
    if (kinds.empty()) return;
    const auto page = core::questionnaire_page(questionnaire);
    const writer::PageDocument pages(
        extension.context, extension.templates.house_style(),
        {questionnaire.title, {page.begin(), page.end()}, questionnaire.plan_template->language});
    for (const auto& [file, kind] : kinds) writer::deliver_document(pages.document(), kind, questionnaire.title, files);
}

} // namespace

QuestionnaireOrder read_questionnaire_options(const rtl::OUString& kind, const rtl::OUString& folder,
                                              const css::uno::Sequence<css::beans::NamedValue>& options) {
    QuestionnaireOrder order;
    order.folder = folder;
    if (kind == "needs") order.kind = core::QuestionnaireKind::needs;
    else if (kind != "goals") throw core::Refused("questionnaire.kind", {{"kind", uno::to_utf8(kind)}});
    for (const auto& option : options) {
        if (option.Name == "Overwrite") order.overwrite = value_of<bool>(option);
        else if (option.Name == "Formats") order.files = files_of(option);
        else throw core::Refused("option.unknown", {{"option", uno::to_utf8(option.Name)}});
    }
    return order;
}

css::uno::Sequence<rtl::OUString> export_questionnaire(Extension& extension, const TextDocument& document,
                                                       const QuestionnaireOrder& order) {
    const auto inspection = inspect(extension, document);
    const auto questionnaire = questionnaire_for(inspection.plan, order.kind);
    const auto name_of = [&](const char* what) {
        return core::file_name(uno::to_utf8(extension.messages.text(what, {{"title", questionnaire.title}})), ".csv");
    };
    writer::DeliveredFiles files(extension.context, order.folder,
                                 order.overwrite ? writer::Existing::replace : writer::Existing::refuse);
    write_pages(extension, questionnaire, order, files);
    if (order.files.contains(QuestionnaireFile::questions))
        files.write(name_of("questionnaire.questions-file"), core::questionnaire_csv(questionnaire));
    if (order.files.contains(QuestionnaireFile::answers))
        files.write(name_of("questionnaire.answers-file"), core::answers_csv(questionnaire));
    return files.finish();
}

void open_questionnaire_form(const FormPlace& place) {
    const auto& messages = place.extension->messages;
    const auto inspection = inspect(*place.extension, place.document);
    ui::Texts titles;
    std::vector<core::QuestionnaireKind> kinds;
    for (const auto kind : {core::QuestionnaireKind::goals, core::QuestionnaireKind::needs}) {
        const auto questionnaire = core::questionnaire_of(inspection.plan, kind);
        if (questionnaire.questions.empty()) continue;
        titles.push_back(uno::to_office(questionnaire.title));
        kinds.push_back(kind);
    }
    if (titles.empty()) throw core::Refused("questionnaire.none");
    auto form = form_at(place, messages.text("questionnaire.title"), "questionnaire");
    form.note = messages.text("questionnaire.note");
    form.fields = [label = messages.text("questionnaire.which"), titles] {
        return std::vector<ui::FormField>{{label, titles.front(), titles, ui::AnswerKind::one_of}};
    };
    form.problems = choice_problems({titles});
    form.accept = [place, titles, kinds](const ui::Texts& answers) {
        const auto chosen = std::ranges::find(titles, answers.front()) - titles.begin();
        const auto kind = kinds[static_cast<std::size_t>(chosen)];
        export_after_form(
            place, place.extension->messages.text("questionnaire.choose-folder"),
            [place, kind](const ExportTarget& target) {
                const auto files =
                    export_questionnaire(*place.extension, place.document, {kind, target.folder, target.overwrite});
                return place.extension->messages.text("questionnaire.done", {{"n", std::to_string(files.getLength())}});
            });
    };
    ui::open_form(std::move(form));
}

} // namespace plan::addon
