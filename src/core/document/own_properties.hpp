// The document properties by which commands know again what they wrote themselves.
#pragma once

namespace plan::core {

/// Of a document that is about a plan and is none, such as a questionnaire or a comparison of years.
inline constexpr const char* page_property = "PlanPage";

/// Fingerprints of sections: counted answers about goals, those about what somebody wants to learn, who learned what.
inline constexpr const char* answers_property = "PlanAnswers";
inline constexpr const char* needs_property = "PlanNeeds";
inline constexpr const char* learning_property = "PlanLearning";

} // namespace plan::core
