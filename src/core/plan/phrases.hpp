// Finding phrases of the template in a text or a cost, whatever the case and the white space between their words.
#pragma once

#include "core/plan/placed_text.hpp"
#include "core/plan/plan.hpp"
#include "core/text/words.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// The word at which one of the phrases begins, at or behind `from`, and how many words it has; the longest at the
/// first place where any stands.
struct PhraseMatch {
    std::size_t word = 0;
    std::size_t count = 0;
};
std::optional<PhraseMatch> find_phrase(const std::vector<PlacedWord>& text, const std::vector<Phrase>& phrases,
                                       std::size_t from = 0);

/// Whether a text says one of the phrases without a negation in the two words before it ("niet verplicht").
bool says(std::string_view text, const std::vector<Phrase>& phrases, const std::vector<std::string>& negations);

/// The cell of a cost that says one of the phrases; nullptr when none does.
const PlacedText* cell_that_says(const CostItem& cost, const std::vector<Phrase>& phrases,
                                 const std::vector<std::string>& negations);

} // namespace plan::core
