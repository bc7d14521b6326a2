#include "core/plan/phrases.hpp"

#include "core/plan/placed_text.hpp"
#include "core/text/name_list.hpp"

#include <algorithm>

namespace plan::core {
namespace {

bool stands_at(const std::vector<PlacedWord>& text, std::size_t at, const Phrase& phrase) {
    return !phrase.empty() && at + phrase.size() <= text.size() &&
           std::ranges::equal(phrase.begin(), phrase.end(), text.begin() + static_cast<std::ptrdiff_t>(at),
                              text.begin() + static_cast<std::ptrdiff_t>(at + phrase.size()), {}, {},
                              &PlacedWord::text);
}

bool is_denied(const std::vector<PlacedWord>& text, std::size_t at, const std::vector<std::string>& negations) {
    constexpr std::size_t reach = 2; // "niet echt verplicht"
    for (std::size_t before = at; before > 0 && at - before < reach; --before)
        if (contains(negations, text[before - 1].text)) return true;
    return false;
}

} // namespace

std::optional<PhraseMatch> find_phrase(const std::vector<PlacedWord>& text, const std::vector<Phrase>& phrases,
                                       std::size_t from) {
    for (std::size_t at = from; at < text.size(); ++at) {
        std::size_t longest = 0;
        for (const auto& phrase : phrases)
            if (stands_at(text, at, phrase)) longest = std::max(longest, phrase.size());
        if (longest > 0) return PhraseMatch{at, longest};
    }
    return std::nullopt;
}

bool says(std::string_view text, const std::vector<Phrase>& phrases, const std::vector<std::string>& negations) {
    const auto spoken = placed_words(text);
    for (auto match = find_phrase(spoken, phrases); match;
         match = find_phrase(spoken, phrases, match->word + match->count))
        if (!is_denied(spoken, match->word, negations)) return true;
    return false;
}

const PlacedText* cell_that_says(const CostItem& cost, const std::vector<Phrase>& phrases,
                                 const std::vector<std::string>& negations) {
    for (const auto* column : {"activity", "category", "relevance"})
        if (const auto* cell = cost.cell(column); cell != nullptr && says(cell->text, phrases, negations)) return cell;
    return nullptr;
}

} // namespace plan::core
