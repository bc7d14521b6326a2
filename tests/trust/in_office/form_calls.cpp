// What the forms and the guide do with a document, on the main thread as they do it.
#include "core/check/plan_check.hpp"
#include "core/forms/row_form.hpp"
#include "core/forms/text_form.hpp"
#include "core/text/refused.hpp"
#include "tests/office/template/bundled_templates.hpp"
#include "uno/posted_call.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/chapters/chapter_examples.hpp"
#include "writer/chapters/chapter_marks.hpp"
#include "writer/chapters/chapter_removal.hpp"
#include "writer/reading/ignored_findings.hpp"
#include "writer/reading/inspection.hpp"
#include "writer/undo/undo_step.hpp"
#include "writer/writing/house_style.hpp"
#include "writer/writing/row_writing.hpp"
#include "writer/writing/text_form_writing.hpp"

#include <algorithm>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/task/XJob.hpp>

namespace plan::test {
namespace {

using css::uno::Any;
using css::uno::Reference;
using TextDocument = Reference<css::text::XTextDocument>;

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
        if (form.entry->fields[at].choices != core::FieldChoices::ranks) answers[at] = "Iets nieuws, en meer";
    return answers;
}

bool are_right(const core::AnswerProblems& problems) {
    return std::ranges::none_of(problems, [](const auto& problem) { return problem.has_value(); });
}

void write_row(const TextDocument& document, const core::Plan& plan, core::RowForm form) {
    const auto answers = answers_to(form);
    if (!are_right(core::problems(form, plan, answers))) throw core::Refused("form.not-right");
    core::choose_part(form, plan, answers);
    writer::write_row(document, form, core::row_change(form, plan, answers), *plan.plan_template);
}

void write_text(const TextDocument& document, const core::Document& read, const core::TextForm& form) {
    const auto answers = answers_to(form);
    if (!are_right(core::problems(form, answers))) throw core::Refused("form.not-right");
    writer::apply_change(document, read, core::text_form_change(form, answers));
}

/// The first row that a form can be opened for.
core::RowForm first_row(const core::Plan& plan, const std::string& table_id) {
    for (const auto* table : plan.tables(table_id))
        for (std::size_t row = 0; row < table->rows.size(); ++row)
            if (!table->rows[row].empty() && !table->row_is_total(row))
                return core::row_form_at(plan, table->rows[row].front().place);
    throw core::Refused("row.none");
}

void write_text_form(const TextDocument& document, const writer::Inspection& seen, const core::TextFormTemplate& form) {
    const auto& plan = seen.plan;
    const bool of_goal = form.part == core::FormPart::goal;
    if (of_goal && plan.goals.empty()) throw core::Refused("form.none");
    write_text(document, seen.document,
               of_goal ? core::text_form_of_goal(plan, form.id, plan.goals.front().title.text)
                       : core::text_form(plan, form.id));
}

void ignore_something(const TextDocument& document, const writer::Inspection& seen) {
    const auto found = core::check_plan(seen.plan, seen.document, core::Occasion::writing, core::Day{});
    if (found.empty()) throw core::Refused("finding.gone");
    writer::ignore(document, found.front(), "daarom", "Professionaliseringsplan");
}

using Call = std::function<void(const TextDocument&, const writer::Inspection&)>;
struct FormCall {
    std::string name;
    Call call;
};

std::vector<FormCall> calls_on(const core::Template& plan_template) {
    std::vector<FormCall> calls;
    const auto add = [&calls](std::string name, Call call) { calls.push_back({std::move(name), std::move(call)}); };
    for (const char* table : {"activities", "agenda", "costs", "consultations"}) {
        add(std::string("new row in ") + table, [table](const auto& document, const auto& seen) {
            write_row(document, seen.plan, core::new_row_form(seen.plan, table));
        });
        add(std::string("other row in ") + table, [table](const auto& document, const auto& seen) {
            write_row(document, seen.plan, first_row(seen.plan, table));
        });
    }
    for (const auto& form : plan_template.forms)
        add("form " + form.id,
            [form](const auto& document, const auto& seen) { write_text_form(document, seen, form); });
    for (const std::string chapter : {"goals", "activities", "evaluation"}) { // headings, a table, text alone
        add("ready " + chapter,
            [chapter](const auto& document, const auto& seen) { writer::mark_ready(document, seen, chapter, true); });
        add("example back " + chapter,
            [chapter](const auto& document, const auto& seen) { writer::put_example_back(document, seen, chapter); });
        add("without " + chapter,
            [chapter](const auto& document, const auto& seen) { writer::remove_chapter(document, seen, chapter); });
    }
    add("ignore", ignore_something);
    return calls;
}

class FormCalls : public uno::Implements<css::task::XJob> {
public:
    explicit FormCalls(const Reference<css::uno::XComponentContext>& context) : context_(context) {}

    /// @param arguments  Document; and Call: a name, of those that are returned without it
    /// @throws IllegalArgumentException  the call is refused
    Any SAL_CALL execute(const css::uno::Sequence<css::beans::NamedValue>& arguments) override {
        const TextDocument document(arguments[0].Value, css::uno::UNO_QUERY_THROW);
        return uno::on_main_thread(context_, [&] {
            try {
                if (arguments.getLength() == 1) return Any(names(document));
                call(document, uno::to_utf8(arguments[1].Value.get<rtl::OUString>()));
                return Any();
            } catch (const core::Refused& refused) {
                throw css::lang::IllegalArgumentException(uno::to_office(refused.message()), {}, 0);
            }
        });
    }

private:
    static css::uno::Sequence<rtl::OUString> names(const TextDocument& document) {
        std::vector<rtl::OUString> names;
        for (const auto& call : calls_on(*writer::inspect(document, bundled_templates()).plan.plan_template))
            names.push_back(uno::to_office(call.name));
        return {names.data(), static_cast<sal_Int32>(names.size())};
    }

    void call(const TextDocument& document, const std::string& name) {
        const auto seen = writer::inspect(document, bundled_templates());
        const auto calls = calls_on(*seen.plan.plan_template);
        const auto found = std::ranges::find(calls, name, &FormCall::name);
        if (found == calls.end()) throw core::Refused("form.none");
        writer::UndoStep step(document, "test");
        writer::add_missing_styles(document, house_style());
        found->call(document, seen);
        step.keep();
    }

    /// As it is packed: the office takes no styles out of a flat file.
    rtl::OUString house_style() {
        return css::deployment::PackageInformationProvider::get(context_)->getPackageLocation(
                   "org.professionaliseringsplan.writer") +
               "/template/house-style.ott";
    }

    Reference<css::uno::XComponentContext> context_;
};

} // namespace
} // namespace plan::test

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* plan_form_calls_create(css::uno::XComponentContext* context,
                                                                             const css::uno::Sequence<css::uno::Any>&) {
    return cppu::acquire(new plan::test::FormCalls(context));
}
