// What a template says of a plan that takes over a document of another make.
#pragma once

#include "core/text/vocabulary.hpp"

#include <map>
#include <string>

namespace plan::core {

class JsonNode;

/// Without words nothing but titles and columns tells where a part goes.
struct TakeoverTemplate {
    template <typename Value>
    using ByTarget = std::map<std::string, Value, std::less<>>;

    std::string appendix_title;    ///< of the chapter that holds what the plan has no other place for
    std::string appendix_text;     ///< the sentence below it
    std::string rest_title;        ///< above single lines: titles of columns, lines of a cover, footers
    std::string column_text;       ///< a cell that goes along in the text of its row: "{title}: {text}"
    ByTarget<Terms> heading_words; ///< by target: what a heading has in it that no chapter's words tell
    ByTarget<Terms> text_words;    ///< by target: what a text of its own speaks of
    Terms organisations;           ///< what the name of a school has in it: "atheneum"
    Terms left_out;                ///< whole lines that belong to the place where a document was published: "Terug"
};

/// @throws Refused  "template.broken"
TakeoverTemplate read_takeover(const JsonNode& node);

} // namespace plan::core
