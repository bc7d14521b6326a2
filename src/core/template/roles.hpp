// The parts of a template that the code knows by name. A chapter, table, column or fact plays the role that its "role"
// says, or else the one that its id is the name of. A role that a template does not have switches off what needs it.
#pragma once

#include <array>
#include <string_view>

namespace plan::core::role {

namespace chapter {
inline constexpr std::string_view introduction = "introduction";
inline constexpr std::string_view vision = "vision";
inline constexpr std::string_view learning_needs = "learning-needs";
inline constexpr std::string_view goals = "goals";
inline constexpr std::string_view target_groups = "target-groups";
inline constexpr std::string_view activities = "activities";
inline constexpr std::string_view induction = "induction";
inline constexpr std::string_view study_day = "study-day";
inline constexpr std::string_view agenda = "agenda";
inline constexpr std::string_view budget = "budget";
inline constexpr std::string_view evaluation = "evaluation";
inline constexpr std::string_view involvement = "involvement";
inline constexpr std::string_view follow_up = "follow-up";
inline constexpr std::array all = {introduction, vision,      learning_needs, goals,  target_groups,
                                   activities,   induction,   study_day,      agenda, budget,
                                   evaluation,   involvement, follow_up};
} // namespace chapter

namespace table {
inline constexpr std::string_view activities = "activities";
inline constexpr std::string_view agenda = "agenda";
inline constexpr std::string_view means = "means";
inline constexpr std::string_view costs = "costs";
inline constexpr std::string_view consultations = "consultations";
inline constexpr std::string_view follow_up = "follow-up";
inline constexpr std::string_view priorities = "priorities";
inline constexpr std::array all = {activities, agenda, means, costs, consultations, follow_up, priorities};
} // namespace table

namespace column {
inline constexpr std::string_view goal = "goal";
inline constexpr std::string_view target_group = "target-group";
inline constexpr std::string_view level = "level";
inline constexpr std::string_view activity = "activity";
inline constexpr std::string_view date = "date";
inline constexpr std::string_view responsible = "responsible";
inline constexpr std::string_view category = "category";
inline constexpr std::string_view payer = "payer";
inline constexpr std::string_view cost = "cost";
inline constexpr std::string_view relevance = "relevance";
inline constexpr std::string_view year = "year";
inline constexpr std::string_view grant = "grant";
inline constexpr std::string_view reserve = "reserve";
inline constexpr std::string_view body = "body";
inline constexpr std::string_view kind = "kind";
inline constexpr std::string_view outcome = "outcome";
inline constexpr std::string_view state = "state";
inline constexpr std::string_view participants = "participants";
inline constexpr std::string_view hours = "hours";
inline constexpr std::string_view paid = "paid";
inline constexpr std::string_view invoice = "invoice";
inline constexpr std::string_view proof = "proof";
inline constexpr std::string_view priority = "priority";
inline constexpr std::string_view from_year = "from-year";
inline constexpr std::string_view until_year = "until-year";
inline constexpr std::string_view aim = "aim";
inline constexpr std::array all = {goal,  target_group, level,     activity,     date,  responsible, category,
                                   payer, cost,         relevance, year,         grant, reserve,     body,
                                   kind,  outcome,      state,     participants, hours, paid,        invoice,
                                   proof, priority,     from_year, until_year,   aim};
} // namespace column

/// A line of the cover; also a variable in a template's texts.
namespace fact {
inline constexpr std::string_view organisation = "organisation";
inline constexpr std::string_view school_year = "schoolYear";
inline constexpr std::string_view level = "level";
inline constexpr std::string_view school_council = "schoolCouncil";
inline constexpr std::string_view local_committee = "localCommittee";
inline constexpr std::string_view author = "author";
inline constexpr std::array all = {organisation, school_year, level, school_council, local_committee, author};
} // namespace fact

/// A form that writes sentences; the menu opens it by this name.
namespace form {
inline constexpr std::string_view goal = "goal";
inline constexpr std::string_view target_group = "target-group";
inline constexpr std::string_view induction = "induction";
inline constexpr std::string_view study_day = "study-day";
inline constexpr std::string_view evaluation = "evaluation";
} // namespace form

} // namespace plan::core::role
