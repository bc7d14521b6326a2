#include "addon/forms/text_forms.hpp"

#include "addon/commands/plan_step.hpp"
#include "addon/forms/text_form_fields.hpp"
#include "core/template/roles.hpp"
#include "core/text/refused.hpp"
#include "uno/text.hpp"
#include "writer/reading/places.hpp"
#include "writer/writing/text_form_writing.hpp"

#include <algorithm>

namespace plan::addon {
namespace {

/// What a form was opened for. The document may change meanwhile, so nothing points into it.
struct Opened {
    std::string form_id;
    std::optional<std::string> goal;      ///< of a form about a goal
    std::optional<std::string> paragraph; ///< the text of the paragraph that a form about one was opened with
    std::vector<std::string> values;
};

bool is_about_goals(const core::TextForm& form) { return form.entry->part == core::FormPart::goal; }

/// The form as the plan is now.
/// @throws core::Refused  "form.text-changed" when what it was opened for is gone
core::TextForm find_form(const core::Plan& plan, const Opened& opened) {
    if (opened.goal) {
        if (plan.goal(*opened.goal) == nullptr) throw core::Refused("form.goal-gone", {{"goal", *opened.goal}});
        return core::text_form_of_goal(plan, opened.form_id, *opened.goal);
    }
    auto form = core::text_form(plan, opened.form_id);
    if (form.entry->part != core::FormPart::paragraph) return form;
    if (!opened.paragraph) return core::text_form_of_new_paragraph(plan, opened.form_id);
    for (const auto& paragraph : form.chapter->paragraphs)
        if (paragraph.text.text == *opened.paragraph)
            return core::text_form(plan, opened.form_id, paragraph.text.place);
    throw core::Refused("form.text-changed");
}

/// A page of the manual is about the forms of one kind.
std::string help_page_of(const std::string& form) {
    if (form == core::role::form::goal) return "goals";
    return form == core::role::form::target_group ? "target-groups" : form;
}

class TextFormDialog : public std::enable_shared_from_this<TextFormDialog> {
public:
    TextFormDialog(const FormPlace& place, std::string_view form_id) : place_(place) { opened_.form_id = form_id; }

    void open() {
        remember(look_up());
        const auto title = "form." + opened_.form_id;
        auto form = form_at(place_, place_.extension->messages.text(title), help_page_of(opened_.form_id));
        const auto self = shared_from_this();
        form.fields = [self] { return self->fields(); };
        form.problems = [self](const ui::Texts& texts) { return self->problems(texts); };
        form.follow = [self](std::size_t changed, ui::Texts& texts) { self->follow(changed, texts); };
        form.preview = [self](const ui::Texts& texts) { return self->preview(texts); };
        form.accept = [self](const ui::Texts& texts) { self->accept(texts); };
        ui::open_form(std::move(form));
    }

private:
    [[nodiscard]] writer::Inspection look() const { return inspect(*place_.extension, place_.document); }

    /// The form for what the cursor stands in, and the look at the document that it points into.
    struct Found {
        writer::Inspection inspection;
        core::TextForm form;
    };
    [[nodiscard]] Found look_up() const {
        Found found{look(), {}};
        const auto& plan = found.inspection.plan;
        const auto at = writer::place_of_selection(place_.document);
        found.form = core::text_form(plan, opened_.form_id, at);
        if (!is_about_goals(found.form)) return found;
        if (plan.goals.empty()) throw core::Refused("form.no-goals");
        const auto here = core::goal_at(plan, at);
        found.form =
            core::text_form_of_goal(plan, opened_.form_id, here.empty() ? plan.goals.front().title.text : here);
        return found;
    }

    void remember(const Found& found) {
        const auto& form = found.form;
        opened_.values = form.values;
        if (is_about_goals(form)) opened_.goal = form.goal;
        if (form.entry->part == core::FormPart::paragraph && form.paragraphs.front() != nullptr)
            opened_.paragraph = form.paragraphs.front()->text.text;
    }

    [[nodiscard]] std::vector<ui::FormField> fields() const {
        const auto inspection = look();
        return fields_of(*place_.extension, find_form(inspection.plan, opened_), inspection.plan);
    }

    /// About the goal that is answered now: `follow` may not have been called for it yet.
    [[nodiscard]] core::TextForm form_for(const core::Plan& plan, const ui::Texts& texts) const {
        auto asked = opened_;
        if (const auto* goal = asked.goal ? plan.goal(uno::to_utf8(texts.front())) : nullptr)
            asked.goal = goal->title.text;
        return find_form(plan, asked);
    }

    [[nodiscard]] core::AnswerProblems problems(const ui::Texts& texts) const {
        const auto inspection = look();
        const auto form = form_for(inspection.plan, texts);
        auto found = core::problems(form, answers_of(texts, opened_.values, form.values));
        if (is_about_goals(form) && inspection.plan.goal(uno::to_utf8(texts.front())) == nullptr)
            found.front() = core::AnswerProblem{"form.choose-goal"};
        return found;
    }

    /// When another goal was chosen, fills in what the plan says of it, where nothing else was typed.
    void follow(std::size_t changed, ui::Texts& texts) {
        if (!opened_.goal || changed != 0) return;
        const auto inspection = look();
        const auto* goal = inspection.plan.goal(uno::to_utf8(texts.front()));
        if (goal == nullptr) return;
        const auto form = core::text_form_of_goal(inspection.plan, opened_.form_id, goal->title.text);
        for (std::size_t at = 1; at < texts.size(); ++at)
            if (uno::to_utf8(texts[at]) == opened_.values[at]) texts[at] = uno::to_office(form.values[at]);
        opened_.goal = goal->title.text;
        opened_.values = form.values;
    }

    /// The sentences that the answers make.
    [[nodiscard]] rtl::OUString preview(const ui::Texts& texts) const {
        const auto inspection = look();
        const auto form = form_for(inspection.plan, texts);
        return preview_of(form, answers_of(texts, opened_.values, form.values));
    }

    void accept(const ui::Texts& texts) {
        const auto inspection = look();
        const auto form = form_for(inspection.plan, texts);
        const auto change = core::text_form_change(form, answers_of(texts, opened_.values, form.values));
        if (core::is_nothing(change)) return;
        run_step(*place_.extension, place_.document, step_in(*form.chapter->entry),
                 [&] { writer::apply_change(place_.document, inspection.document, change); });
    }

    FormPlace place_;
    Opened opened_;
};

} // namespace

void open_text_form(const FormPlace& place, std::string_view form_id) {
    std::make_shared<TextFormDialog>(place, form_id)->open();
}

} // namespace plan::addon
