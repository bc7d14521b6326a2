// What the forms and the guide do with a document; in the office they do it on the main thread, as here.
#include "../office/bundled_templates.hpp"
#include "core/row_form.hpp"
#include "core/rules/rule.hpp"
#include "core/text_form.hpp"
#include "journey.hpp"
#include "writer/chapter_examples.hpp"
#include "writer/chapter_marks.hpp"
#include "writer/chapter_removal.hpp"
#include "writer/house_style.hpp"
#include "writer/ignored_findings.hpp"
#include "writer/inspection.hpp"
#include "writer/row_writing.hpp"
#include "writer/text_form_writing.hpp"
#include "writer/undo_step.hpp"

#include <algorithm>

namespace plan::test {
namespace {

/// Something that may be answered in each field.
core::Answers answers_to(const core::RowForm& form) {
    core::Answers answers;
    for (const auto& field : form.fields) {
        const auto kind = field.column->kind;
        const bool is_free = kind == core::ColumnKind::text || kind == core::ColumnKind::activity;
        if (!is_free && !field.choices.empty()) answers.push_back(field.choices.front());
        else if (kind == core::ColumnKind::amount) answers.emplace_back("12,50");
        else if (kind == core::ColumnKind::date) answers.emplace_back("3 november 2026");
        else answers.emplace_back("Iets <nieuws> & meer");
    }
    return answers;
}

std::vector<std::string> answers_to(const core::TextForm& form) {
    auto answers = form.values;
    for (std::size_t at = 0; at < answers.size(); ++at)
        if (form.shape->fields[at].choices != core::FieldChoices::ranks) answers[at] = "Iets nieuws, en meer";
    return answers;
}

bool are_right(const std::vector<std::optional<core::Refused>>& problems) {
    return std::ranges::none_of(problems, [](const auto& problem) { return problem.has_value(); });
}

void write_row(const TextDocument& document, const core::Plan& plan, core::RowForm form) {
    const auto answers = answers_to(form);
    if (!are_right(core::problems(form, plan, answers))) throw core::Refused("form.not-right");
    core::choose_part(form, plan, answers);
    writer::write_row(document, form, core::row_change(form, plan, answers), plan.shape->language);
}

void write_text(const TextDocument& document, std::size_t blocks, const core::TextForm& form) {
    const auto answers = answers_to(form);
    if (!are_right(core::problems(form, answers))) throw core::Refused("form.not-right");
    writer::apply_change(document, blocks, core::text_form_change(form, answers));
}

/// The first row that a form can be opened for.
core::RowForm first_row(const core::Plan& plan, const std::string& table_id) {
    for (const auto* table : plan.tables(table_id))
        for (std::size_t row = 0; row < table->rows.size(); ++row)
            if (!table->rows[row].empty() && !table->row_is_total(row))
                return core::row_form_at(plan, table->rows[row].front().place);
    throw core::Refused("row.none");
}

} // namespace

void Journey::form_calls() {
    using Command = std::function<void(const writer::Inspection&)>;
    const auto look = [this] { return writer::inspect(document_, bundled_templates()); };
    const auto in_one_step = [&](const std::string& name, const Command& command) {
        changing(name, [&] {
            const auto inspection = look();
            writer::UndoStep step(document_, "test");
            writer::add_missing_styles(document_, uno::to_office("file://" PLAN_TEMPLATE_FOLDER "/house-style.fodt"));
            command(inspection);
            step.keep();
        });
    };
    std::vector<core::TextFormTemplate> forms;
    std::optional<core::Finding> finding;
    try {
        const auto inspection = look();
        forms = inspection.plan.shape->forms;
        const auto found = core::check_plan(inspection.plan, inspection.document, core::Occasion::writing, core::Day{});
        if (!found.empty()) finding = found.front();
    } catch (const core::Refused&) { // no plan
        return;
    }
    for (const char* table : {"activities", "agenda", "costs", "consultations"}) {
        in_one_step(std::string("new row in ") + table, [&](const writer::Inspection& seen) {
            write_row(document_, seen.plan, core::new_row_form(seen.plan, table));
        });
        in_one_step(std::string("other row in ") + table, [&](const writer::Inspection& seen) {
            write_row(document_, seen.plan, first_row(seen.plan, table));
        });
    }
    for (const auto& form : forms)
        in_one_step("form " + form.id, [&](const writer::Inspection& seen) {
            const auto& plan = seen.plan;
            const bool of_goal = form.part == core::FormPart::goal;
            if (of_goal && plan.goals.empty()) throw core::Refused("form.none");
            write_text(document_, seen.document.blocks.size(),
                       of_goal ? core::text_form_of_goal(plan, form.id, plan.goals.front().title.text)
                               : core::text_form(plan, form.id));
        });
    for (const std::string chapter : {"goals", "activities", "evaluation"}) { // headings, a table, text alone
        const auto named = [&chapter](const char* what) { return what + (" " + chapter); };
        in_one_step(named("ready"), [&](const auto& seen) { writer::mark_ready(document_, seen, chapter, true); });
        in_one_step(named("example back"),
                    [&](const auto& seen) { writer::put_example_back(document_, seen, chapter); });
        in_one_step(named("without"), [&](const auto& seen) { writer::remove_chapter(document_, seen, chapter); });
    }
    if (finding)
        in_one_step("ignore",
                    [&](const auto&) { writer::ignore(document_, *finding, "daarom", "Professionaliseringsplan"); });
}

} // namespace plan::test
