// open_goal_form: a goal's name changes everywhere, and its target groups stand in another chapter.
#include "addon/forms/goal_form.hpp"

#include "addon/commands/plan_step.hpp"
#include "addon/forms/goal_order.hpp"
#include "addon/forms/text_form_fields.hpp"
#include "addon/forms/text_forms.hpp"
#include "core/plan/renaming.hpp"
#include "core/template/roles.hpp"
#include "core/text/characters.hpp"
#include "core/text/name_list.hpp"
#include "core/text/number.hpp"
#include "core/text/refused.hpp"
#include "uno/text.hpp"
#include "writer/writing/row_writing.hpp"
#include "writer/writing/text_form_writing.hpp"

#include <algorithm>

namespace plan::addon {
namespace {

constexpr auto goal_form = core::role::form::goal;
constexpr auto group_form = core::role::form::target_group;

struct Fields {
    std::size_t title, priority, groups;
};

Fields fields_in(const core::TextForm& form) {
    return {form.entry->field("title"), form.entry->field("priority"), form.entry->field("groups")};
}

/// Whether target groups can be written: a template of a school's own may do without.
bool has_groups(const core::Plan& plan) {
    const auto& forms = plan.plan_template->forms;
    const auto form = std::ranges::find(forms, group_form, &core::TextFormTemplate::id);
    return form != forms.end() && plan.chapter(form->chapter) != nullptr;
}

/// The form, with what the chapter of target groups says of the goal.
core::TextForm form_of(const core::Plan& plan, const std::string& goal) {
    auto form = core::text_form_of_goal(plan, goal_form, goal);
    const auto fields = fields_in(form);
    form.values[fields.title] = goal;
    if (goal.empty()) form.values[fields.priority] = std::to_string(plan.goals.size() + 1);
    if (goal.empty() || !has_groups(plan)) return form;
    const auto groups = core::text_form_of_goal(plan, group_form, goal);
    form.values[fields.groups] = groups.values[groups.entry->field("groups")];
    return form;
}

class GoalDialog : public std::enable_shared_from_this<GoalDialog> {
public:
    GoalDialog(const FormPlace& place, std::string goal) : place_(place), goal_(std::move(goal)) {}

    void open() {
        const auto inspection = look();
        opened_ = form_of(inspection.plan, goal_).values;
        auto form = form_at(place_, place_.extension->messages.text(goal_.empty() ? "form.goal.new" : "form.goal.edit"),
                            "goals");
        form.may_repeat = goal_.empty();
        const auto self = shared_from_this();
        form.fields = [self] { return self->fields(); };
        form.problems = [self](const ui::Texts& texts) { return self->problems(texts); };
        form.preview = [self](const ui::Texts& texts) { return self->preview(texts); };
        form.accept = [self](const ui::Texts& texts) { self->accept(texts); };
        ui::open_form(std::move(form));
    }

private:
    [[nodiscard]] writer::Inspection look() const { return inspect(*place_.extension, place_.document); }

    [[nodiscard]] core::TextForm form_now(const core::Plan& plan) const {
        if (!goal_.empty() && plan.goal(goal_) == nullptr) throw core::Refused("form.goal-gone", {{"goal", goal_}});
        return form_of(plan, goal_);
    }

    [[nodiscard]] std::vector<ui::FormField> fields() {
        const auto inspection = look();
        const auto form = form_now(inspection.plan);
        if (goal_.empty()) opened_ = form.values; // the rank that is proposed rises with each goal that is added
        return fields_of(*place_.extension, form, inspection.plan);
    }

    [[nodiscard]] core::AnswerProblems problems(const ui::Texts& texts) const {
        const auto inspection = look();
        const auto& plan = inspection.plan;
        const auto form = form_now(plan);
        const auto answers = answers_of(texts, opened_, form.values);
        const auto at = fields_in(form);
        auto found = core::problems(form, answers);
        if (const auto problem = problem_of_title(plan, answers[at.title])) found[at.title] = problem;
        const auto ranks = plan.goals.size() + (goal_.empty() ? 1 : 0);
        if (rank_of(answers[at.priority], ranks) == 0)
            found[at.priority] = core::AnswerProblem{"form.goal.rank", {{"n", std::to_string(ranks)}}};
        if (answers[at.groups] != form.values[at.groups] && !has_groups(plan))
            found[at.groups] = core::AnswerProblem{"form.goal.no-groups"};
        return found;
    }

    [[nodiscard]] std::optional<core::AnswerProblem> problem_of_title(const core::Plan& plan,
                                                                      const std::string& title) const {
        if (title.empty()) return core::AnswerProblem{"form.goal.no-title"};
        if (core::utf16_length(title) > core::longest_given_name)
            return core::AnswerProblem{"form.goal.too-long", {{"n", std::to_string(core::longest_given_name)}}};
        const auto* other = plan.goal(title);
        if (other != nullptr && other->title.text != goal_) return core::AnswerProblem{"form.goal.exists"};
        return {};
    }

    /// 1 up to `ranks`; 0 for anything else.
    static std::size_t rank_of(const std::string& text, std::size_t ranks) {
        const auto rank = core::read_number(text);
        return rank && *rank <= ranks && !text.starts_with('0') ? *rank : 0;
    }

    [[nodiscard]] rtl::OUString preview(const ui::Texts& texts) const {
        const auto inspection = look();
        const auto form = form_now(inspection.plan);
        return preview_of(form, answers_of(texts, opened_, form.values));
    }

    void accept(const ui::Texts& texts) {
        const auto inspection = look();
        const auto form = form_now(inspection.plan);
        const auto answers = answers_of(texts, opened_, form.values);
        if (!goal_.empty() && answers == form.values) return;
        const auto at = fields_in(form);
        const auto& title = answers[at.title];
        run_step(*place_.extension, place_.document, step_in(*form.chapter->entry), [&] {
            if (const auto* goal = inspection.plan.goal(goal_); !goal_.empty() && goal->title.text != title)
                writer::change_texts(place_.document, inspection.document,
                                     core::rename_goal(inspection.plan, *goal, title));
            write(goal_form, title,
                  [&answers](const core::TextForm&) -> const std::vector<std::string>& { return answers; });
            if (answers[at.groups] != form.values[at.groups])
                write(group_form, title, [&](const core::TextForm& groups) {
                    auto values = groups.values;
                    values[groups.entry->field("groups")] = answers[at.groups];
                    return values;
                });
            if (answers[at.priority] != form.values[at.priority] || goal_.empty())
                put_goal_in_order(place_, title, core::read_number(answers[at.priority]).value());
        });
        if (!goal_.empty()) goal_ = title;
    }

    template <typename Answers>
    void write(std::string_view form_id, const std::string& goal, Answers&& answers) const {
        const auto inspection = look();
        const auto form = core::text_form_of_goal(inspection.plan, form_id, goal);
        writer::apply_change(place_.document, inspection.document, core::text_form_change(form, answers(form)));
    }

    FormPlace place_;
    std::string goal_; ///< its name in the plan; empty for a new one
    std::vector<std::string> opened_;
};

} // namespace

void open_goal_form(const FormPlace& place, const std::string& goal) {
    std::make_shared<GoalDialog>(place, goal)->open();
}

void open_goal_form(const FormPlace& place) {
    const auto goal = goal_at_cursor(inspect(*place.extension, place.document).plan, place.document);
    open_goal_form(place, goal);
}

} // namespace plan::addon
