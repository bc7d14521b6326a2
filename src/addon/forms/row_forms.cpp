#include "addon/forms/row_forms.hpp"

#include "addon/commands/plan_step.hpp"
#include "core/forms/row_form.hpp"
#include "core/forms/written_answer.hpp"
#include "core/plan/deliveries.hpp"
#include "core/plan/plan_fingerprint.hpp"
#include "core/plan/renaming.hpp"
#include "core/template/roles.hpp"
#include "core/template/written_day.hpp"
#include "core/text/refused.hpp"
#include "ui/forms/form.hpp"
#include "uno/text.hpp"
#include "writer/reading/fingerprint_marks.hpp"
#include "writer/reading/places.hpp"
#include "writer/writing/row_writing.hpp"

#include <algorithm>

namespace plan::addon {
namespace {

/// Which row is asked for. A person may change the document while the form is open, so nothing points into it.
struct Target {
    std::string table_id;
    std::vector<std::string> columns; ///< of the fields
    bool is_new = true;
    core::Place place;               ///< of the row when the form was opened
    std::vector<std::string> values; ///< what it held then
};

Target target_of(const core::RowForm& form, const core::Place& place) {
    Target target{form.table->entry->role, {}, !form.row, place, {}};
    for (const auto& field : form.fields) {
        target.columns.push_back(field.column->id);
        target.values.push_back(field.value);
    }
    return target;
}

core::Answers values_of(const core::RowForm& form) {
    core::Answers values;
    for (const auto& field : form.fields) values.push_back(field.value);
    return values;
}

/// The form anew; for an existing row wherever it stands now.
core::RowForm find_form(const core::Plan& plan, const Target& target) {
    if (target.is_new) return core::new_row_form(plan, target.table_id);
    std::optional<core::RowForm> found;
    for (const auto* table : plan.tables(target.table_id))
        for (std::size_t row = 0; row < table->rows.size(); ++row) {
            if (table->rows[row].empty() || table->row_is_total(row)) continue;
            const auto& place = table->rows[row].front().place;
            auto form = core::row_form_at(plan, place);
            if (values_of(form) != target.values) continue;
            if (!found || place == target.place) found = std::move(form);
        }
    if (!found) throw core::Refused("row.changed");
    return std::move(*found);
}

/// The answers in the order of a form that may have got or lost columns.
core::Answers in_order(const core::RowForm& form, const Target& target, const ui::Texts& answers) {
    core::Answers result;
    for (const auto& field : form.fields) {
        const auto at = std::ranges::find(target.columns, field.column->id);
        result.push_back(at == target.columns.end()
                             ? field.value
                             : uno::to_utf8(answers[static_cast<std::size_t>(at - target.columns.begin())]));
    }
    return result;
}

ui::AnswerKind kind_of(const core::RowField& field) {
    if (field.column->kind == core::ColumnKind::date) return ui::AnswerKind::date;
    if (!field.choices.empty()) return field.is_closed ? ui::AnswerKind::one_of : ui::AnswerKind::suggested;
    namespace role = core::role::column;
    const bool is_short = field.column->role == role::hours || field.column->role == role::invoice;
    return field.column->kind == core::ColumnKind::text && !is_short ? ui::AnswerKind::sentences : ui::AnswerKind::text;
}

rtl::OUString hint_of(const ui::Messages& messages, const core::RowField& field) {
    if (!field.planned.empty()) return messages.text("form.planned", {{"planned", field.planned}});
    return field.example.empty() ? rtl::OUString() : messages.text("form.example", {{"example", field.example}});
}

std::vector<ui::FormField> fields_of(const ui::Messages& messages, const core::RowForm& form) {
    std::vector<ui::FormField> fields;
    for (const auto& field : form.fields) {
        ui::FormField shown{uno::to_office(field.label),
                            uno::to_office(field.value),
                            {},
                            kind_of(field),
                            hint_of(messages, field),
                            field.is_needed};
        for (const auto& choice : field.choices) shown.choices.push_back(uno::to_office(choice));
        fields.push_back(std::move(shown));
    }
    return fields;
}

/// Lets the window show where the row stands, without taking the keyboard from the form.
void show_row(const TextDocument& document, const core::PlanTable& table, std::size_t row) {
    const core::Place place{table.block, core::CellIndex{table.first_row + row, 0}, 0, 0};
    if (document->getCurrentController().is()) writer::select_range(document, writer::range_at(document, place).get());
}

/// The fingerprint that a row is to keep: of the text that it comes to say was approved, else the one that it has.
std::string fingerprint_to_keep(const writer::Inspection& inspection, const core::RowForm& form,
                                const core::Answers& answers) {
    const auto& plan = inspection.plan;
    const auto kind = form.field(core::role::column::kind);
    const auto outcome = form.field(core::role::column::outcome);
    if (!kind || !outcome) return {};
    core::NotedTalk before;
    std::string kept;
    if (form.row) {
        before = {form.fields[*kind].value, form.fields[*outcome].value};
        kept = core::fingerprint_of_row(plan, form.table->rows[*form.row].front().place);
    }
    return core::comes_to_approve(plan, before, kept, {answers[*kind], answers[*outcome]})
               ? core::plan_fingerprint(plan, inspection.document)
               : kept;
}

void write(const FormPlace& place, const Target& target, const ui::Texts& texts) {
    auto& extension = *place.extension;
    const auto inspection = inspect(extension, place.document);
    auto form = find_form(inspection.plan, target);
    auto answers = in_order(form, target, texts);
    core::choose_part(form, inspection.plan, answers);
    const auto fingerprint = fingerprint_to_keep(inspection, form, answers);
    const auto change = core::row_change(form, inspection.plan, answers);
    const PlanStep step{target.is_new ? "undo.add-row" : "undo.edit-row", {}, Styles::with_missing_ones};
    run_step(extension, place.document, step, [&] {
        if (const auto name = form.field(core::role::column::activity);
            form.row && name && target.table_id == core::role::table::activities)
            writer::change_texts(place.document, inspection.document,
                                 core::rename_activity(inspection.plan, form.fields[*name].value, answers[*name]));
        writer::write_row(place.document, form, change, *inspection.plan.plan_template);
        if (!fingerprint.empty()) // where a cell was written anew, its bookmark went with the old text
            writer::keep_fingerprint(place.document, form.table->block, {form.table->first_row + change.row, 0},
                                     fingerprint);
    });
    show_row(place.document, *form.table, change.row);
}

std::vector<const core::Activity*> not_scheduled(const core::Plan& plan) {
    std::vector<bool> scheduled(plan.activities.size(), false);
    for (const auto& item : plan.agenda)
        if (item.match) scheduled[*item.match] = true;
    std::vector<const core::Activity*> result;
    for (std::size_t at = 0; at < scheduled.size(); ++at)
        if (!scheduled[at]) result.push_back(&plan.activities[at]);
    return result;
}

void write_agenda_row(const TextDocument& document, const core::Plan& plan, const core::Activity& activity) {
    auto form = core::new_row_form(plan, core::role::table::agenda);
    auto answers = values_of(form);
    if (const auto name = form.field(core::role::column::activity)) {
        answers[*name] = activity.activity.text;
        core::follow(form, plan, *name, answers);
    }
    core::choose_part(form, plan, answers);
    writer::write_row(document, form, core::row_change(form, plan, answers), *plan.plan_template);
}

void open(const FormPlace& place, Target target, const rtl::OUString& title) {
    const auto plan_of = [place] { return inspect(*place.extension, place.document); };
    auto asked = form_at(place, title, target.table_id); // a page of the manual for each role
    asked.may_repeat = target.is_new;
    asked.fields = [place, plan_of, target] {
        const auto inspection = plan_of();
        return fields_of(place.extension->messages, find_form(inspection.plan, target));
    };
    asked.problems = [plan_of, target](const ui::Texts& answers) {
        const auto inspection = plan_of();
        const auto form = find_form(inspection.plan, target);
        const auto found = core::problems(form, inspection.plan, in_order(form, target, answers));
        core::AnswerProblems problems(answers.size());
        for (std::size_t at = 0; at < form.fields.size(); ++at) {
            const auto field = std::ranges::find(target.columns, form.fields[at].column->id);
            if (field != target.columns.end())
                problems[static_cast<std::size_t>(field - target.columns.begin())] = found[at];
        }
        return problems;
    };
    asked.follow = [plan_of, target](std::size_t changed, ui::Texts& answers) {
        const auto inspection = plan_of();
        const auto form = find_form(inspection.plan, target);
        const auto field = form.field(target.columns[changed]);
        if (!field) return;
        auto all = in_order(form, target, answers);
        core::follow(form, inspection.plan, *field, all);
        for (std::size_t at = 0; at < target.columns.size(); ++at)
            if (const auto known = form.field(target.columns[at])) answers[at] = uno::to_office(all[*known]);
    };
    asked.tidy = [plan_of, target](std::size_t field, const rtl::OUString& answer) {
        const auto inspection = plan_of();
        const auto form = find_form(inspection.plan, target);
        const auto at = form.field(target.columns[field]);
        return at ? uno::to_office(core::written_answer(form.fields[*at], inspection.plan, uno::to_utf8(answer)))
                  : answer;
    };
    asked.date = [plan_of](int year, unsigned month, unsigned day) {
        return uno::to_office(
            core::date_in_words(*plan_of().plan.plan_template,
                                std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day)));
    };
    asked.preview = [place, plan_of, target](const ui::Texts& answers) {
        const auto inspection = plan_of();
        const auto form = find_form(inspection.plan, target);
        return uno::to_office(core::row_preview(form, in_order(form, target, answers)));
    };
    asked.preview_lines = 2;
    asked.accept = [place, target](const ui::Texts& answers) { write(place, target, answers); };
    ui::open_form(std::move(asked));
}

rtl::OUString title_of(const Extension& extension, const char* kind, const core::RowForm& form) {
    return extension.messages.text(std::string("form.") + kind + "." + form.table->entry->role);
}

} // namespace

void open_new_row_form(const FormPlace& place, std::string_view table_role) {
    const auto inspection = inspect(*place.extension, place.document);
    const auto form = core::new_row_form(inspection.plan, table_role);
    open(place, target_of(form, {}), title_of(*place.extension, "new", form));
}

void open_row_form(const FormPlace& place) { open_row_form_at(place, writer::place_of_selection(place.document)); }

void open_row_form_at(const FormPlace& place, const core::Place& cell) {
    const auto inspection = inspect(*place.extension, place.document);
    const auto form = core::row_form_at(inspection.plan, cell);
    open(place, target_of(form, form.table->rows[*form.row].front().place), title_of(*place.extension, "edit", form));
}

void open_means_form(const FormPlace& place) {
    const auto inspection = inspect(*place.extension, place.document);
    const auto& means = inspection.plan.means;
    const auto open_year =
        std::ranges::find_if(means, [](const core::MeansItem& year) { return year.table != nullptr && !year.grant; });
    if (open_year == means.end()) return open_new_row_form(place, core::role::table::means);
    const auto& at = open_year->table->rows[open_year->row].front().place;
    const auto form = core::row_form_at(inspection.plan, at);
    open(place, target_of(form, at), title_of(*place.extension, "edit", form));
}

void plan_agenda(const FormPlace& place) {
    auto& extension = *place.extension;
    run_step(extension, place.document, {"undo.plan-agenda", {}, Styles::with_missing_ones}, [&] {
        std::size_t done = 0;
        for (std::size_t most = 0;; ++done) {
            const auto inspection = inspect(extension, place.document);
            const auto& plan = inspection.plan;
            const auto open = not_scheduled(plan);
            if (done == 0) most = open.size();
            if (open.empty() || done >= most) break;
            write_agenda_row(place.document, plan, *open.front());
        }
        if (done == 0) throw core::Refused("agenda.complete");
    });
}

} // namespace plan::addon
