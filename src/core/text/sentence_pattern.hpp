// Sentences with gaps, which a form fills in and reads back: "Op {date} werkt ons hele team rond het thema {theme}."
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

struct Gap {
    std::size_t field = 0; ///< which answer goes there
    std::string behind;    ///< the text up to the next gap, or to the end of the sentence
};

struct SentencePattern {
    std::string before; ///< the text in front of the first gap
    std::vector<Gap> gaps;
};

/// The sentences of one paragraph.
using ParagraphPattern = std::vector<SentencePattern>;

/// @param fields  the names that may stand between braces
/// @returns  nothing when another name does, or when there is no gap
std::optional<SentencePattern> parse_sentence_pattern(std::string_view text, const std::vector<std::string>& fields);

/// The paragraph that the answers make; empty when there are none. A sentence without any answer is left out, but the
/// first stays where the paragraph could not be told from another without it; a gap without an answer gets its
/// placeholder.
/// @param answers, placeholders  by field
std::string write_sentences(const ParagraphPattern& pattern, const std::vector<std::string>& answers,
                            const std::vector<std::string>& placeholders);

/// Reads the answers of a paragraph back; placeholders are no answers.
/// @param answers  by field; only what the paragraph says is set
/// @returns  false when the paragraph is not of this pattern: nothing is set then
bool read_sentences(const ParagraphPattern& pattern, std::string_view text, std::vector<std::string>& answers);

} // namespace plan::core
