#include "core/reading/command_tables.hpp"

#include "core/text/matching_key.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace plan::core {
namespace {

using Row = std::vector<std::string>;

bool is_called(const std::string& cell, const std::string& title) {
    return !title.empty() && match_key(cell) == match_key(title);
}

/// Goal, group or function; then at least what was done and what is planned, side by side.
bool is_of_learning(const Row& header, const LearningWords& words) {
    const auto is_first = [&](const std::string& title) { return is_called(header.front(), title); };
    return header.size() > 2 && (is_first(words.goal) || is_first(words.group) || is_first(words.function)) &&
           is_called(header[1], words.done) && is_called(header[2], words.planned);
}

/// A question, its choices, and how many answered.
bool is_of_answers(const Row& header, const EvaluationResultWords& words) {
    return header.size() > 2 && is_called(header.front(), words.question) && is_called(header.back(), words.count);
}

} // namespace

bool is_command_table(const Table& table, const Template& plan_template) {
    if (table.rows.empty()) return false;
    const auto& header = table.rows.front();
    return is_of_learning(header, plan_template.dossier.learning) ||
           is_of_answers(header, plan_template.evaluation.result);
}

} // namespace plan::core
