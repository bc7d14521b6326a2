#include "addon/forms/school_form.hpp"

#include "addon/commands/plan_step.hpp"
#include "core/forms/level_change.hpp"
#include "core/template/roles.hpp"
#include "core/text/name_list.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/refused.hpp"
#include "ui/dialogs/question.hpp"
#include "ui/forms/form.hpp"
#include "uno/text.hpp"
#include "writer/chapters/level_writing.hpp"
#include "writer/writing/row_writing.hpp"
#include "writer/writing/text_replacement.hpp"

#include <algorithm>
#include <optional>

namespace plan::addon {
namespace {

/// What is asked: the facts of the cover, by id.
struct Question {
    std::vector<std::string> ids;
    std::vector<ui::FormField> fields;
};

ui::Texts choices_for(const core::Plan& plan, const core::Fact& fact) {
    ui::Texts choices;
    if (fact.id == core::role::fact::level)
        for (const auto& level : plan.plan_template->education_levels)
            if (level.is_offered()) choices.push_back(uno::to_office(level.title));
    if (fact.id == core::role::fact::school_council || fact.id == core::role::fact::local_committee)
        choices = {uno::to_office(plan.plan_template->yes), uno::to_office(plan.plan_template->no)};
    return choices;
}

ui::AnswerKind kind_of(const core::Fact& fact) {
    if (fact.id == core::role::fact::level) return ui::AnswerKind::one_of;
    const bool is_yes_no = fact.id == core::role::fact::school_council || fact.id == core::role::fact::local_committee;
    return is_yes_no ? ui::AnswerKind::yes_no : ui::AnswerKind::text;
}

Question question(const core::Plan& plan) {
    Question result;
    for (const auto& fact : plan.facts) {
        if (core::contains(result.ids, fact.entry->id)) continue;
        const bool is_open = core::is_only_placeholder(fact.value.text);
        result.ids.push_back(fact.entry->id);
        result.fields.push_back({uno::to_office(fact.entry->label),
                                 is_open ? rtl::OUString() : uno::to_office(fact.value.text),
                                 choices_for(plan, *fact.entry),
                                 kind_of(*fact.entry),
                                 {},
                                 fact.entry->id == core::role::fact::organisation});
    }
    if (result.ids.empty()) throw core::Refused("facts.none");
    return result;
}

/// A school year is written with a hyphen or a dash.
std::vector<std::string> spellings(const std::string& text) {
    auto dashed = text;
    if (const auto hyphen = dashed.find('-'); hyphen != std::string::npos) dashed.replace(hyphen, 1, "\u2013");
    return dashed == text ? std::vector{text} : std::vector{text, dashed};
}

void change_fact(const FormPlace& place, const std::string& id, const std::string& answer) {
    const auto inspection =
        inspect(*place.extension, place.document); // anew: the change before this one may have moved places
    const auto* fact = inspection.plan.fact(id);
    if (fact == nullptr || answer.empty() || answer == fact->value.text) return;
    const auto before = fact->value.text;
    writer::change_texts(place.document, inspection.document, {{fact->value.place, answer}});
    if (id == "organisation") writer::replace_everywhere(place.document, before, answer);
    if (id == "schoolYear")
        for (const auto& spelling : spellings(before)) writer::replace_everywhere(place.document, spelling, answer);
}

/// What becomes of the plan for the level that was answered; nothing where that is the one that it has, or none.
struct OtherLevel {
    writer::Inspection inspection;
    core::LevelChange change;
};

std::optional<OtherLevel> other_level(const FormPlace& place, const std::vector<std::string>& ids,
                                      const ui::Texts& answers) {
    const auto at = std::ranges::find(ids, core::role::fact::level);
    if (at == ids.end()) return std::nullopt;
    OtherLevel other{inspect(*place.extension, place.document), {}};
    const auto& plan = other.inspection.plan;
    const auto& templates = *other.inspection.templates;
    const auto profile = std::ranges::find(templates, plan.plan_template->profile, &core::Template::profile);
    const auto* level =
        profile == templates.end()
            ? nullptr
            : profile->education_level(uno::to_utf8(answers.at(static_cast<std::size_t>(at - ids.begin()))));
    if (level == nullptr || level->id == plan.plan_template->level) return std::nullopt;
    other.change = core::level_change(plan, other.inspection.document, *level, profile->for_level(level->id));
    return other;
}

/// Which example texts would be those of the other level, in words; empty where none.
rtl::OUString offer(const ui::Messages& messages, const OtherLevel& other) {
    std::vector<std::string> titles;
    for (const auto& id : other.change.chapters) titles.push_back(other.change.now->chapter(id)->title);
    if (titles.empty()) return {};
    return messages.text("form.school.other-level", {{"chapters", core::listed(titles)},
                                                     {"goals", core::listed(core::example_goals(*other.change.now))}});
}

void change_facts(const FormPlace& place, const std::vector<std::string>& ids, const ui::Texts& answers) {
    const auto& messages = place.extension->messages;
    const auto other = other_level(place, ids, answers);
    const auto offered = other ? offer(messages, *other) : rtl::OUString();
    const bool examples = !offered.isEmpty() &&
                          ui::ask(place.extension->context, place.frame->getContainerWindow(),
                                  messages.text("box.title"), offered + "\n\n" + messages.text("question.other-level"));
    run_step(*place.extension, place.document, {"undo.school", {}, Styles::with_missing_ones}, [&] {
        if (other)
            writer::change_level(place.document, other->inspection.templates, other->change.now->level,
                                 examples ? writer::ExampleTexts::of_the_level : writer::ExampleTexts::as_they_are);
        for (std::size_t at = 0; at < ids.size(); ++at) change_fact(place, ids[at], uno::to_utf8(answers[at]));
    });
}

} // namespace

void open_school_form(const FormPlace& place) {
    const auto extension = place.extension;
    const auto ids = question(inspect(*extension, place.document).plan).ids;
    auto form = form_at(place, extension->messages.text("form.school"), "school");
    form.note = extension->messages.text("form.school.note");
    form.fields = [place] { return question(inspect(*place.extension, place.document).plan).fields; };
    form.problems = [place, ids](const ui::Texts& answers) {
        const auto inspection = inspect(*place.extension, place.document);
        core::AnswerProblems problems(answers.size());
        for (std::size_t at = 0; at < ids.size(); ++at) {
            const auto answer = uno::to_utf8(answers[at]);
            if (ids[at] == core::role::fact::school_year && !answer.empty() &&
                !core::find_school_year(answer, inspection.plan.plan_template->first_month))
                problems[at] = core::AnswerProblem{"setting.school-year", {{"value", answer}}};
            const auto* before = inspection.plan.fact(ids[at]);
            const bool had_one = before != nullptr && !core::is_only_placeholder(before->value.text);
            if (ids[at] == core::role::fact::organisation && answer.empty() && had_one)
                problems[at] = core::AnswerProblem{"setting.no-organisation"};
        }
        return problems;
    };
    form.accept = [place, ids](const ui::Texts& answers) { change_facts(place, ids, answers); };
    ui::open_form(std::move(form));
}

} // namespace plan::addon
