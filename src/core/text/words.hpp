// The words of a text.
#pragma once

#include "core/text/span.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// The words in lower case, without punctuation and the marks that let a word break.
std::vector<std::string> words(std::string_view text);

/// The words with one space around each, so that a phrase is found as a piece of it.
std::string spaced_words(std::string_view text);

/// A word in lower case, and where it stands.
struct PlacedWord {
    std::string text;
    Span span;
};
std::vector<PlacedWord> placed_words(std::string_view text);

} // namespace plan::core
