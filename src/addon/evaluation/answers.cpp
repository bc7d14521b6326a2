#include "addon/evaluation/answers.hpp"

#include "addon/base/choose_path.hpp"
#include "addon/commands/plan_step.hpp"
#include "addon/commands/plan_versions.hpp"
#include "addon/evaluation/answer_file.hpp"
#include "addon/forms/folder_export.hpp"
#include "core/document/own_properties.hpp"
#include "core/evaluation/answers.hpp"
#include "core/evaluation/answers_json.hpp"
#include "core/evaluation/evaluation_section.hpp"
#include "core/template/roles.hpp"
#include "core/text/name_list.hpp"
#include "core/text/refused.hpp"
#include "uno/text.hpp"
#include "writer/writing/own_section_writing.hpp"

#include <algorithm>
#include <utility>

namespace plan::addon {
namespace {

constexpr char answer_files[] = "*.csv;*.xlsx;*.ods;*.xls;*.tsv;*.txt";

struct Counted {
    core::Questionnaire questionnaire;
    core::QuestionnaireKind kind = core::QuestionnaireKind::goals;
    core::AnswerCounts counts;

    [[nodiscard]] std::size_t asked() const {
        return static_cast<std::size_t>(
            std::ranges::count_if(counts.questions, [](const auto& question) { return question.asked; }));
    }
};

/// With the questionnaire and the sheet that fit best: the one of which most questions have a column.
Counted best_count(const core::Plan& plan, const std::vector<core::Table>& tables) {
    std::optional<Counted> best;
    bool has_questions = false;
    for (const auto kind : {core::QuestionnaireKind::goals, core::QuestionnaireKind::needs}) {
        const auto questionnaire = core::questionnaire_of(plan, kind);
        has_questions = has_questions || !questionnaire.questions.empty();
        for (const auto& table : tables) {
            Counted counted{questionnaire, kind, core::count_answers(questionnaire, table)};
            if (!best || counted.asked() > best->asked()) best = std::move(counted);
        }
    }
    if (!has_questions) throw core::Refused("questionnaire.none");
    if (!best || best->asked() == 0) throw core::Refused("answers.no-questions");
    if (best->counts.people == 0) throw core::Refused("answers.none");
    return std::move(*best);
}

/// What colleagues want to learn stands with the needs of the school, where its plan has that chapter.
const core::PlanChapter& chapter_for(const core::Plan& plan, core::QuestionnaireKind kind) {
    const auto* needs = plan.chapter(core::role::chapter::learning_needs);
    if (kind == core::QuestionnaireKind::needs && needs != nullptr) return *needs;
    const auto* evaluation = plan.chapter(core::role::chapter::evaluation);
    if (evaluation == nullptr) throw core::Refused("answers.no-chapter");
    return *evaluation;
}

writer::BarChart bars_of(const core::EvaluationSection::Chart& placed) {
    writer::BarChart chart{placed.chart.title, placed.description, placed.chart.names, {}, true};
    for (const auto& series : placed.chart.series)
        chart.series.push_back({series.name, {series.counts.begin(), series.counts.end()}});
    return chart;
}

Counted count_into_plan(Extension& extension, const TextDocument& document, const rtl::OUString& url) {
    const auto inspection = inspect(extension, document);
    auto counted = best_count(inspection.plan, read_answer_file(extension, url));
    const auto section = core::evaluation_section(
        core::evaluation_result(counted.questionnaire, counted.counts, today()), *inspection.plan.plan_template);
    const auto& chapter = chapter_for(inspection.plan, counted.kind);
    const auto* property =
        counted.kind == core::QuestionnaireKind::needs ? core::needs_property : core::answers_property;
    std::vector<writer::PlacedChart> charts;
    for (const auto& chart : section.charts) charts.push_back({chart.element, bars_of(chart)});
    run_step(extension, document, {"undo.answers", {}, Styles::with_missing_ones}, [&] {
        writer::write_own_section(document, inspection, chapter, {property, section.elements, std::move(charts)});
    });
    return counted;
}

/// What a person must know of the count: what was left out, and what was only likely meant.
rtl::OUString in_words(const ui::Messages& messages, const Counted& counted) {
    const auto& counts = counted.counts;
    auto said = messages.text("answers.done", {{"people", std::to_string(counts.people)},
                                               {"questions", std::to_string(counted.asked())},
                                               {"all", std::to_string(counts.questions.size())}});
    std::vector<std::string> misspelt;
    std::size_t odd = 0;
    for (const auto& question : counts.questions) {
        odd += question.not_understood;
        if (question.is_misspelt) misspelt.push_back(question.column);
    }
    std::vector<std::string> unused;
    for (const auto& column : counts.unused)
        if (column.reason != core::UnusedReason::personal && !column.title.empty()) unused.push_back(column.title);
    const auto personal = std::ranges::count(counts.unused, core::UnusedReason::personal, &core::UnusedColumn::reason);
    if (odd > 0) said += "\n\n" + messages.text("answers.odd", {{"n", std::to_string(odd)}});
    if (!misspelt.empty()) said += "\n\n" + messages.text("answers.misspelt", {{"names", core::listed(misspelt)}});
    if (!unused.empty()) said += "\n\n" + messages.text("answers.unused", {{"names", core::listed(unused)}});
    if (personal > 0) said += "\n\n" + messages.text("answers.personal");
    return said;
}

} // namespace

std::string count_answers_of_file(Extension& extension, const TextDocument& document, const rtl::OUString& url) {
    const auto counted = count_into_plan(extension, document, url);
    return core::answers_json(counted.questionnaire, counted.kind, counted.counts);
}

void open_answers(const FormPlace& place) {
    static_cast<void>(inspect(*place.extension, place.document)); // no plan: say so now
    const auto& messages = place.extension->messages;
    const auto files =
        choose_files({place.extension->context, messages.text("answers.choose-file"), folder_of(place.document)},
                     {messages.text("answers.files"), answer_files});
    if (files.empty()) return;
    do_and_say(place,
               [&] { return in_words(messages, count_into_plan(*place.extension, place.document, files.front())); });
}

} // namespace plan::addon
