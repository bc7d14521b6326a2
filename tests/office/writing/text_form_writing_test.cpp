// Sentences that a form writes: they are read back as they were answered, also from other formats, and Undo is exact.
#include "core/forms/text_form.hpp"
#include "core/reading/plan_reader.hpp"
#include "core/text/refused.hpp"
#include "tests/office/budget/money_document.hpp"
#include "tests/office/long_run.hpp"
#include "tests/office/template/bundled_templates.hpp"
#include "writer/reading/inspection.hpp"
#include "writer/undo/undo_step.hpp"
#include "writer/writing/row_writing.hpp"
#include "writer/writing/text_form_writing.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace plan;
using namespace plan::test;

namespace {

using Answers = std::vector<std::string>;

const std::string same; ///< no difference

writer::Inspection inspect(const TextDocument& document) { return writer::inspect(document, bundled_templates()); }

core::TextForm form_of(const core::Plan& plan, const core::TextFormTemplate& entry, std::size_t goal) {
    if (entry.part == core::FormPart::goal)
        return core::text_form_of_goal(plan, entry.id, plan.goals.at(goal).title.text);
    return core::text_form(plan, entry.id);
}

/// Another answer to everything that a sentence holds.
Answers answers_to(const core::TextForm& form) {
    Answers answers = form.values;
    for (const auto& pattern : form.entry->paragraphs)
        for (const auto& sentence : pattern)
            for (const auto& gap : sentence.gaps) {
                const auto& field = form.entry->fields[gap.field];
                answers[gap.field] = field.choices == core::FieldChoices::ranks ? "1"
                                     : field.is_long ? "Zo staat het bij “" + field.id + "”: één, twee & drie."
                                                     : "antwoord <3 op " + field.id;
            }
    return answers;
}

void write(const TextDocument& document, const core::TextForm& form, const Answers& answers,
           const core::Document& read) {
    for (const auto& problem : core::problems(form, answers)) REQUIRE_FALSE(problem);
    writer::UndoStep step(document, "form");
    writer::apply_change(document, read, core::text_form_change(form, answers));
    step.keep();
}

/// The form that was answered before, as its chapter says it now.
core::TextForm written_form(const core::Plan& plan, const core::TextFormTemplate& entry) {
    auto form = form_of(plan, entry, 1);
    if (entry.part == core::FormPart::paragraph) // one that is complete is found by the cursor
        for (const auto& paragraph : form.chapter->paragraphs)
            if (paragraph.text.text.starts_with("Op antwoord"))
                return core::text_form(plan, entry.id, paragraph.text.place);
    return form;
}

std::vector<std::string> names_of_goals(const TextDocument& document) {
    std::vector<std::string> names;
    for (const auto& goal : inspect(document).plan.goals) names.push_back(goal.title.text);
    return names;
}

} // namespace

TEST_CASE("every form reads back what it wrote, in other formats too, and Undo takes it away") {
    const auto* const profile = GENERATE(from_range(some_of<const char*>({"nl", "vl"}, 2)));
    const OpenDocument document(new_plan(profile));
    const auto forms = inspect(*document).plan.plan_template->forms;
    REQUIRE(forms.size() >= 3);
    std::vector<Answers> given;
    for (const auto& entry : forms) {
        INFO(profile << " " << entry.id);
        const auto inspection = inspect(*document);
        const auto form = form_of(inspection.plan, entry, 1);
        const auto before = saved_body(*document);
        const auto steps = undo_steps(*document);
        given.push_back(answers_to(form));
        write(*document, form, given.back(), inspection.document);
        CHECK(undo_steps(*document) == steps + 1);
        const auto after = saved_body(*document);
        undo(*document);
        CHECK(difference(saved_body(*document), before) == same);
        redo(*document);
        CHECK(difference(saved_body(*document), after) == same);
    }
    const auto check = [&](const TextDocument& saved) {
        const auto inspection = inspect(saved);
        for (std::size_t at = 0; at < forms.size(); ++at) {
            INFO(profile << " " << forms[at].id);
            CHECK(written_form(inspection.plan, forms[at]).values == given[at]);
        }
    };
    check(*document);
    const OpenDocument odt(reopened(*document, "writer8", "odt"));
    check(*odt);
    const OpenDocument docx(reopened(*document, "MS Word 2007 XML", "docx"));
    check(*docx);
}

TEST_CASE("while changes are recorded a form reads back what it wrote, or refuses and changes nothing") {
    const auto* const profile = GENERATE(from_range(some_of<const char*>({"nl", "vl"}, 2)));
    const OpenDocument document(new_plan(profile));
    uno::set(*document, "RecordChanges", true);
    const auto forms = inspect(*document).plan.plan_template->forms;
    std::size_t written = 0;
    for (const auto& entry : forms) {
        INFO(profile << " " << entry.id);
        const auto inspection = inspect(*document);
        const auto form = form_of(inspection.plan, entry, 1);
        const auto before = saved_body(*document);
        const auto answers = answers_to(form);
        try {
            write(*document, form, answers, inspection.document);
            ++written;
            const auto again = written_form(inspect(*document).plan, entry);
            CHECK(again.values == answers);
            undo(*document);
        } catch (const core::Refused& refused) {
            CHECK(std::string(refused.message()) == "document.recording");
        }
        CHECK(difference(saved_body(*document), before) == same);
    }
    CHECK(written > 0);
}

TEST_CASE("a new goal gets its heading, and a chapter at the end of the document is no trouble") {
    const OpenDocument document(new_plan("nl"));
    const auto before = saved_body(*document);
    const auto add = [&document](const char* form_id) {
        const auto inspection = inspect(*document);
        const auto form = core::text_form_of_goal(inspection.plan, form_id, "Samen zingen");
        CHECK_FALSE(form.has_part);
        auto answers = form.values;
        for (const auto& field : form.entry->fields)
            if (field.is_long) answers.at(form.entry->field(field.id)) = "Zingen verbindt.";
        write(*document, form, answers, inspection.document);
    };
    add("goal");
    CHECK(names_of_goals(*document).back() == "Samen zingen");
    add("evaluation");
    CHECK(read_plan(*document).at("goals").as_array().size() == 4);
    undo(*document);
    undo(*document);
    CHECK(difference(saved_body(*document), before) == same);
}

TEST_CASE("a goal moves with all it says, up and down, in one Undo step") {
    const OpenDocument document(new_plan());
    const auto names = names_of_goals(*document);
    const auto before = saved_body(*document);
    const auto steps = undo_steps(*document);
    const bool up = GENERATE(true, false);
    {
        const auto inspection = inspect(*document);
        const auto& plan = inspection.plan;
        const auto& chapter = *plan.chapter("goals");
        const auto first = core::goal_part(chapter, plan, names[0]).value();
        const auto last = core::goal_part(chapter, plan, names[2]).value();
        writer::UndoStep step(*document, "move");
        if (up) writer::move_paragraphs(*document, last.begin, last.behind, first.begin);
        else writer::move_paragraphs(*document, first.begin, first.behind, last.behind);
        const auto ranked = inspect(*document);
        writer::change_texts(*document, ranked.document, core::rank_goals(ranked.plan));
        step.keep();
    }
    CHECK(undo_steps(*document) == steps + 1);
    const auto moved = up ? std::vector{names[2], names[0], names[1]} : std::vector{names[1], names[2], names[0]};
    CHECK(names_of_goals(*document) == moved);
    const auto inspection = inspect(*document);
    for (std::size_t at = 0; at < moved.size(); ++at) {
        const auto form = core::text_form_of_goal(inspection.plan, "goal", moved[at]);
        CHECK(form.values.at(form.entry->field("priority")) == std::to_string(at + 1));
        CHECK_FALSE(form.values.at(form.entry->field("impact")).empty());
    }
    undo(*document);
    CHECK(difference(saved_body(*document), before) == same);
}
