// A form that writes sentences into a chapter and reads them back: what is asked, what is wrong with an answer, and
// what becomes of the chapter. It knows no screen; answers are texts in the order of the template's fields.
#pragma once

#include "core/forms/answer_problem.hpp"
#include "core/plan/plan.hpp"
#include "core/plan/renaming.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plan::core {

/// What a form is about, in the plan as it is now.
struct TextForm {
    const TextFormTemplate* entry = nullptr;
    const PlanChapter* chapter = nullptr;
    std::string goal;                             ///< whose part it is; empty where the form is not about one
    std::vector<std::string> values;              ///< what stands there; a field that no sentence holds is empty
    std::vector<const PlanParagraph*> paragraphs; ///< for each of the template's: the one that holds it, or nullptr
    std::size_t begin = 0;                        ///< the block that the part begins with
    std::size_t insert_at = 0;                    ///< the block in front of which a first paragraph comes
    bool has_part = true;                         ///< false: the goal has no heading in this chapter yet
};

/// Whole chapter, or one paragraph of it.
/// @param at  where the cursor stands: that paragraph is meant, if it is one of the form's
/// @throws Refused  "form.none" when the profile knows no such form, "chapter.absent"
TextForm text_form(const Plan& plan, std::string_view form_id, const std::optional<Place>& at = std::nullopt);

/// One more paragraph, whatever other paragraphs are still open.
/// @throws Refused  as above
TextForm text_form_of_new_paragraph(const Plan& plan, std::string_view form_id);

/// The part of a goal. A goal that the plan does not have yet has no part.
/// @throws Refused  as above
TextForm text_form_of_goal(const Plan& plan, std::string_view form_id, const std::string& goal);

/// What a chapter says below the name of a goal, the name included.
struct GoalPart {
    std::size_t begin = 0;  ///< the block of the name
    std::size_t behind = 0; ///< the first block that is not in it
};

/// @returns  nothing when the chapter has no such name
std::optional<GoalPart> goal_part(const PlanChapter& chapter, const Plan& plan, const std::string& goal);

/// Numbers the goals as they stand: what says a place in the order says that of the document.
std::vector<TextChange> rank_goals(const Plan& plan);

/// Below which goal's name a place is; empty where below none.
std::string goal_at(const Plan& plan, const Place& place);

/// What can be chosen in a field.
std::vector<std::string> field_choices(const TextFormField& field, const Plan& plan);

/// What is wrong with each answer.
AnswerProblems problems(const TextForm& form, const std::vector<std::string>& answers);

struct NewBlocks {
    std::size_t block = 0; ///< they come in front of it
    std::vector<Element> elements;
};

/// What is to be done with the document; all blocks are counted as they are before.
struct TextFormChange {
    std::vector<TextChange> texts; ///< paragraphs that say something else
    std::vector<std::size_t> removed;
    std::vector<NewBlocks> inserted; ///< in the order of the document
};

/// Only what was answered changes: a paragraph whose answers are those that it holds stays as it is written.
/// @param answers  without problems
TextFormChange text_form_change(const TextForm& form, const std::vector<std::string>& answers);

bool is_nothing(const TextFormChange& change);

/// The paragraphs of the form as they would stand in the plan; those without an answer are left out.
std::vector<std::string> text_form_preview(const TextForm& form, const std::vector<std::string>& answers);

} // namespace plan::core
