#include "core/text/vocabulary.hpp"

#include "core/text/trimming.hpp"

#include <algorithm>

namespace plan::core {

Terms::Terms(const std::vector<std::string>& written) {
    for (const auto& text : written) {
        auto inner = trimmed(text);
        const bool is_exception = inner.starts_with('!');
        if (is_exception) inner.remove_prefix(1);
        Term term{spaced_words(inner), inner.starts_with('*'), inner.ends_with('*')};
        if (trimmed(term.spaced).empty()) continue; // "*" alone would stand for everything
        if (term.open_end) term.spaced.pop_back();
        if (term.open_start) term.spaced.erase(0, 1);
        else if (!is_exception && term.spaced.size() > 2) begins_.set(kind_of_begin(term.spaced[1], term.spaced[2]));
        else if (!is_exception) begins_.set(); // any letter may follow
        (is_exception ? exceptions_ : terms_).push_back(std::move(term));
    }
}

/// @param second  a space behind a word of one letter
std::size_t Terms::kind_of_begin(char first, char second) {
    constexpr std::size_t letters = 32; // as good as all of the alphabet; some beyond it share their number
    return (static_cast<unsigned char>(first) * letters + static_cast<unsigned char>(second) % letters) %
           kinds_of_begin;
}

bool Terms::is_whole(const Term& term, std::string_view spaced) {
    if (!term.open_start && !term.open_end) return spaced == term.spaced;
    return (term.open_start || spaced.starts_with(term.spaced)) && (term.open_end || spaced.ends_with(term.spaced)) &&
           spaced.find(term.spaced) != std::string_view::npos;
}

/// @param at  of a letter of the word
bool Terms::is_exception(std::string_view spaced, std::size_t at) const {
    if (exceptions_.empty()) return false;
    const auto begin = spaced.rfind(' ', at);
    const auto word = spaced.substr(begin, spaced.find(' ', at) + 1 - begin);
    return std::ranges::any_of(exceptions_, [word](const Term& term) { return is_whole(term, word); });
}

bool Terms::in_words(std::string_view spaced) const {
    for (const auto& term : terms_)
        for (auto at = term.open_start ? spaced.find(term.spaced) : std::string_view::npos;
             at != std::string_view::npos; at = spaced.find(term.spaced, at + 1))
            if (!is_exception(spaced, at)) return true;
    for (std::size_t at = 0; at != std::string_view::npos && at + 2 < spaced.size(); at = spaced.find(' ', at + 1)) {
        if (!begins_[kind_of_begin(spaced[at + 1], spaced[at + 2])]) continue;
        const auto rest = spaced.substr(at);
        if (std::ranges::any_of(terms_, [&](const Term& term) {
                return !term.open_start && rest.starts_with(term.spaced) &&
                       !(term.open_end && is_exception(spaced, at + term.spaced.size() - 1));
            }))
            return true;
    }
    return false;
}

bool Terms::is(std::string_view text) const {
    if (terms_.empty()) return false;
    const auto spaced = spaced_words(text);
    return std::ranges::any_of(terms_, [&](const Term& term) {
        if (!is_whole(term, spaced)) return false;
        const bool has_star = term.open_start || term.open_end;
        return !has_star || !is_exception(spaced, term.open_start ? spaced.size() - 2 : 1);
    });
}

} // namespace plan::core
