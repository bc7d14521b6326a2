#include "core/vocabulary.hpp"

#include "core/text.hpp"

#include <algorithm>

namespace plan::core {

std::string spaced_words(std::string_view text) {
    std::string result = " ";
    for (const auto& word : words(without_break_marks(text))) result += word + ' ';
    return result;
}

Terms::Terms(const std::vector<std::string>& written) {
    for (const auto& text : written) {
        const auto inner = trimmed(text);
        Term term{spaced_words(inner), inner.starts_with('*'), inner.ends_with('*')};
        if (trimmed(term.spaced).empty()) continue; // "*" alone would stand for everything
        if (term.open_end) term.spaced.pop_back();
        if (term.open_start) term.spaced.erase(0, 1);
        terms_.push_back(std::move(term));
    }
}

bool Terms::in_words(std::string_view spaced) const {
    return std::ranges::any_of(terms_,
                               [spaced](const Term& term) { return spaced.find(term.spaced) != std::string::npos; });
}

bool Terms::is(std::string_view text) const {
    if (terms_.empty()) return false;
    const auto spaced = spaced_words(text);
    return std::ranges::any_of(terms_, [&spaced](const Term& term) {
        if (!term.open_start && !term.open_end) return spaced == term.spaced;
        return (term.open_start || spaced.starts_with(term.spaced)) &&
               (term.open_end || spaced.ends_with(term.spaced)) && spaced.find(term.spaced) != std::string::npos;
    });
}

} // namespace plan::core
