// Which column of a file with answers belongs to which question, whatever a form made of the text of the question.
#pragma once

#include "core/evaluation/questionnaire.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace plan::core {

/// Why nothing was taken from a column.
enum class UnusedReason {
    personal, ///< it says who answered, or when
    repeated, ///< another column has the answers to that question
    unknown   ///< none of the questions is meant, or more than one may be
};

struct QuestionColumns {
    std::vector<std::optional<std::size_t>> question_of; ///< by column: the index of its question
    std::vector<bool> misspelt;        ///< by column: its question is only likely the one that is meant
    std::vector<UnusedReason> reasons; ///< by column; of one that has a question it says nothing

    [[nodiscard]] bool any() const;
};

/// Looks for the whole text or the id of a question, then for its beginning where the title was cut off, then for the
/// name of a goal with a piece of the question ("Taalbeleid: hoe goed merk je", "Hoe goed merk je … [Taalbeleid]"),
/// then for what is misspelt. A goal that got another name is another goal. Each question has one column at most, and
/// each column one question.
/// @param titles  of the columns
/// @param with_misspelt  whether it looks for what is misspelt, too
QuestionColumns question_columns(const Questionnaire& questionnaire, const std::vector<std::string>& titles,
                                 bool with_misspelt);

} // namespace plan::core
