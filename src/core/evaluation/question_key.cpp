#include "core/evaluation/question_key.hpp"

#include "core/text/words.hpp"

namespace plan::core {

std::string question_key(std::string_view text) {
    std::string key = spaced_words(text);
    std::erase(key, ' ');
    return key;
}

} // namespace plan::core
