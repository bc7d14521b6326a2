// The answers to a questionnaire, counted: how often each choice was made, and what people wrote, without who they are.
#pragma once

#include "core/document/document.hpp"
#include "core/evaluation/question_columns.hpp"
#include "core/evaluation/questionnaire.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace plan::core {

/// Of one question, in the order of the questionnaire.
struct QuestionAnswers {
    bool asked = false;                 ///< a column has its answers
    std::string column;                 ///< the title of that column
    bool is_misspelt = false;           ///< that title is only like the question: a person may look at it
    std::vector<std::size_t> choices;   ///< of a scale: how often each was made
    std::size_t unanswered = 0;         ///< people who answered other questions
    std::size_t not_understood = 0;     ///< answers to a scale that are none of its choices
    std::vector<std::string> odd_texts; ///< those, each once, by alphabet
    std::vector<std::string> texts;     ///< own words, each once, by alphabet: rows cannot be put together again

    [[nodiscard]] std::size_t counted() const; ///< choices that were made
};

struct UnusedColumn {
    std::string title; ///< empty where the column has none
    UnusedReason reason = UnusedReason::unknown;
};

struct AnswerCounts {
    std::optional<std::size_t> header_row; ///< nothing where no row names a question: then nothing was counted
    std::size_t people = 0;                ///< rows with an answer
    std::vector<QuestionAnswers> questions;
    std::vector<UnusedColumn> unused; ///< in the order of the file
};

/// The header is the first row that names a question; what stands above it is left out, and so is a header that comes
/// again. Cells are text, whatever they hold: nothing is computed. What says nothing ("-", "nvt") is no answer. What
/// somebody's own columns say of them (a full name, an address) is left out of what they wrote; a name that is in no
/// other column is not known as one.
/// @param rows  of a CSV file or a sheet
AnswerCounts count_answers(const Questionnaire& questionnaire, const Table& rows);

} // namespace plan::core
