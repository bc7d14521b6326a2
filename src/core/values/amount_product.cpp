#include "core/values/amount_product.hpp"

#include "core/text/characters.hpp"
#include "core/text/number.hpp"
#include "core/text/trimming.hpp"
#include "core/values/plain_number.hpp"

#include <algorithm>
#include <boost/safe_numerics/safe_integer.hpp>
#include <string>
#include <vector>

namespace plan::core {
namespace {

using SafeCents = boost::safe_numerics::safe<std::int64_t>;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }

bool is_noun(std::string_view text) { return text.size() > 1 && std::ranges::all_of(text, is_letter); }

/// Whether a piece of a text is a word of its own there.
bool stands_alone(std::string_view text, std::size_t at, std::string_view word) {
    const auto end = at + word.size();
    return !(is_letter(word.front()) && at > 0 && is_letter(text[at - 1])) &&
           !(is_letter(word.back()) && end < text.size() && is_letter(text[end]));
}

/// The pieces between the words for "times"; one piece where there is none.
std::vector<std::string_view> factors_of(std::string_view text, const AmountWords& words) {
    std::vector<std::string_view> factors;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto rest = text.substr(at);
        const auto word = std::ranges::find_if(words.times, [&](const std::string& name) {
            return rest.starts_with(name) && stands_alone(text, at, name);
        });
        if (word == words.times.end()) {
            ++at;
            continue;
        }
        factors.push_back(trimmed(text.substr(begin, at - begin)));
        begin = at += word->size();
    }
    factors.push_back(trimmed(text.substr(begin)));
    return factors;
}

struct Factor {
    std::optional<unsigned> count;
    std::optional<Cents> cents;
    std::string_view noun; ///< what is counted, or what the amount is for one of
    bool is_money = false; ///< for certain
};

/// "12", "12 personen"
Factor read_count(std::string_view text) {
    constexpr std::size_t most_digits = 4;
    const auto end = std::min(text.find_first_not_of("0123456789"), text.size());
    const auto noun = trimmed(text.substr(end));
    if (end == 0 || end > most_digits || text.front() == '0' || !(noun.empty() || is_noun(noun))) return {};
    return {read_number(text.substr(0, end)), std::nullopt, noun, false};
}

/// "€ 50", "12,50", "€ 50/persoon", "50 p.p."
Factor read_amount(std::string_view text, const AmountWords& words) {
    if (text.starts_with('0') && std::ranges::all_of(text, is_digit)) return {}; // "0x10"
    if (const auto cents = parse_number(text, words))
        return {std::nullopt, cents, {}, is_letter(text.front()) || is_letter(text.back())};
    for (const auto& word : words.per)
        for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
            const auto noun = trimmed(text.substr(at + word.size()));
            if (!stands_alone(text, at, word) || !(noun.empty() || is_noun(noun))) continue;
            if (const auto cents = parse_number(trimmed(text.substr(0, at)), words))
                return {std::nullopt, cents, noun, true};
        }
    return {};
}

/// "persoon" and "personen"
bool are_alike(std::string_view one, std::string_view other) {
    constexpr std::size_t enough = 3;
    return one.substr(0, enough) == other.substr(0, enough);
}

std::optional<Cents> product_of(const std::vector<std::string_view>& texts, const AmountWords& words) {
    constexpr std::size_t most_factors = 4;
    if (texts.size() < 2 || texts.size() > most_factors) return std::nullopt;
    std::vector<Factor> counts;
    std::optional<Factor> amount;
    for (const auto text : texts) {
        if (const auto count = read_count(text); count.count) {
            // "85 euro" is no number of euros that is counted
            if (count.noun.empty() || !parse_number(text, words)) {
                counts.push_back(count);
                continue;
            }
        }
        const auto read = read_amount(text, words);
        if (!read.cents || *read.cents < 0 || amount) return std::nullopt;
        amount = read;
    }
    const bool counts_things = std::ranges::any_of(counts, [](const Factor& factor) { return !factor.noun.empty(); });
    if (counts_things && !(amount && amount->is_money)) return std::nullopt; // "12 x 50 km"
    const auto is_for_one = [&](const Factor& factor) { return are_alike(factor.noun, amount->noun); };
    if (counts_things && !amount->noun.empty() && std::ranges::none_of(counts, is_for_one)) return std::nullopt;
    try {
        SafeCents result = amount ? *amount->cents : cents_per_euro;
        for (const auto& factor : counts) result *= static_cast<std::int64_t>(*factor.count);
        return static_cast<Cents>(result);
    } catch (const std::exception&) { // more than 64 bits hold
        return std::nullopt;
    }
}

} // namespace

std::optional<Cents> parse_product(std::string_view text, const AmountWords& words) {
    const auto equals = text.find('=');
    const auto product = product_of(factors_of(trimmed(text.substr(0, equals)), words), words);
    if (!product || equals == std::string_view::npos) return product;
    return parse_number(trimmed(text.substr(equals + 1)), words) == product ? product : std::nullopt;
}

} // namespace plan::core
