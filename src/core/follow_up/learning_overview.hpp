// Who learned what: what became of the activities per goal, per target group and per function, and who is still to
// come.
#pragma once

#include "core/plan/plan.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plan::core {

/// A table for a document or a sheet; no row is shorter than the header.
struct LearningTable {
    std::string title;
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
};

struct LearningOverview {
    std::string title;
    LearningTable per_goal;            ///< in the order of the plan; activities without a goal come last
    LearningTable per_group;           ///< of the target groups that activities name
    LearningTable per_function;        ///< of the functions that took part, by their words in the vocabulary
    std::vector<std::string> not_yet;  ///< groups that activities name and that took part in nothing
    std::string conclusion;            ///< the same in a sentence; empty where nothing was done yet
    std::optional<std::int64_t> hours; ///< of all that was done, in hundredths; nothing where the plan counts none
};

/// Names of persons are never in it. Without participants a row that was done is taken to be for its target group.
/// Hours are those of the row, or else those that the plan gives the activity; of several rows of one activity that
/// have none themselves the activity's count once.
/// @throws Refused  "dossier.none" where the template has no words for it
LearningOverview learning_overview(const Plan& plan);

} // namespace plan::core
