// The words by which rules recognise what a text is about. They are data of the template, in the language of the plan.
#pragma once

#include "core/text/words.hpp"

#include <bitset>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// Words and phrases: "iedereen", "lokaal comité", "evalu*" for every word that begins so, "*wiskunde" for every word
/// that ends so; "!digitaal" is a word on which no star fits. Case, punctuation and the kind of spaces do not matter.
class Terms {
public:
    Terms() = default;
    explicit Terms(const std::vector<std::string>& written);

    /// Whether a text, given as spaced_words, has one of the terms in it.
    [[nodiscard]] bool in_words(std::string_view spaced) const;
    [[nodiscard]] bool in(std::string_view text) const { return !terms_.empty() && in_words(spaced_words(text)); }
    /// Whether the whole text is one of the terms.
    [[nodiscard]] bool is(std::string_view text) const;
    /// A list that the template leaves out; the rule that needs it has nothing to go by then.
    [[nodiscard]] bool empty() const { return terms_.empty(); }

private:
    struct Term {
        std::string spaced; ///< with a space at each end that is closed
        bool open_start = false;
        bool open_end = false;
    };
    static constexpr std::size_t kinds_of_begin = 1024;
    static std::size_t kind_of_begin(char first, char second);
    static bool is_whole(const Term& term, std::string_view spaced);
    [[nodiscard]] bool is_exception(std::string_view spaced, std::size_t at) const;

    std::vector<Term> terms_;
    std::vector<Term> exceptions_;       ///< to the terms with a star
    std::bitset<kinds_of_begin> begins_; ///< of the terms that begin a word: most words of a text begin none
};

/// Terms that stand for one thing, with its name as messages give it.
struct NamedTerms {
    std::string name;
    Terms terms;
};

struct Vocabulary {
    Terms everyone;      ///< the whole staff: "alle personeelsleden"
    Terms staff;         ///< staff or a part of it: "leraren"
    Terms every_goal;    ///< "per doel"
    Terms priority;      ///< an order among goals, or the impact expected of them
    Terms nothing;       ///< texts that say nothing: "n.v.t."
    Terms theme;         ///< what introduces the theme of a study day: "rond"
    Terms not_scheduled; ///< what an agenda may have besides activities: "schoolraad"
    Terms approval;
    Terms refusal;                       ///< "niet goedgekeurd"
    Terms voluntary_training;            ///< training that the school does not impose
    Terms open_texts;                    ///< a whole text that somebody is still to write: "n.t.b.", "PM"
    Terms open_words;                    ///< the same anywhere in a text: "n.t.b."
    Terms open_requests;                 ///< how a request in brackets begins: "[vul in]"
    Terms open_names;                    ///< how a name in brackets begins that stands for another: "[naam school]"
    Terms broken_reference;              ///< what an office puts in the place of a cross-reference that leads nowhere
    Terms prompts;                       ///< what an office shows in a field that nobody has filled in
    std::vector<NamedTerms> involvement; ///< the moments at which the team takes part
};

} // namespace plan::core
