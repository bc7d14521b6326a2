#include "core/text/vocabulary.hpp"

#include "core/text/trimming.hpp"

#include <algorithm>

namespace plan::core {

Terms::Terms(const std::vector<std::string>& written) {
    for (const auto& text : written) {
        const auto inner = trimmed(text);
        Term term{spaced_words(inner), inner.starts_with('*'), inner.ends_with('*')};
        if (trimmed(term.spaced).empty()) continue; // "*" alone would stand for everything
        if (term.open_end) term.spaced.pop_back();
        if (term.open_start) term.spaced.erase(0, 1);
        else first_letters_.set(static_cast<unsigned char>(term.spaced[1]));
        terms_.push_back(std::move(term));
    }
}

bool Terms::in_words(std::string_view spaced) const {
    for (const auto& term : terms_)
        if (term.open_start && spaced.find(term.spaced) != std::string_view::npos) return true;
    for (std::size_t at = 0; at != std::string_view::npos && at + 1 < spaced.size(); at = spaced.find(' ', at + 1)) {
        if (!first_letters_[static_cast<unsigned char>(spaced[at + 1])]) continue;
        const auto rest = spaced.substr(at);
        if (std::ranges::any_of(terms_, [rest](const Term& term) { return rest.starts_with(term.spaced); }))
            return true;
    }
    return false;
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
