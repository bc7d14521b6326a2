#include "core/values/money.hpp"

#include "core/text/folding.hpp"
#include "core/text/lower_case.hpp"
#include "core/text/name_list.hpp"
#include "core/text/trimming.hpp"
#include "core/values/amount_product.hpp"
#include "core/values/plain_number.hpp"
#include "core/values/word_parser.hpp"

#include <algorithm>
#include <boost/safe_numerics/safe_integer.hpp>
#include <boost/spirit/home/x3.hpp>

namespace plan::core {
namespace {

namespace x3 = boost::spirit::x3;
using SafeCents = boost::safe_numerics::safe<std::int64_t>;

struct Digits {
    std::string whole;
    std::string cents;
    int minuses = 0; ///< before or behind the currency, but not both
};

/// Reads the whole text as one amount, or nothing.
std::optional<Digits> read_digits(const std::string& text, const std::vector<std::string>& currencies) {
    Digits digits;
    const auto add_whole = [&](const auto& context) { digits.whole += x3::_attr(context); };
    const auto add_cents = [&](const auto& context) { digits.cents += x3::_attr(context); };
    const auto start_over = [&](const auto&) { digits.whole.clear(), digits.cents.clear(); };
    const auto add_minus = [&](const auto&) { ++digits.minuses; };

    const auto begin = x3::eps[start_over];
    const auto whole_digit = x3::digit[add_whole];
    const auto cent_digit = x3::digit[add_cents];
    const auto three_digits = whole_digit >> whole_digit >> whole_digit;
    // A group of thousands never begins with 0: "0.250" is no 250.
    const auto grouped_by = [&](auto separator) {
        return begin >> !x3::lit('0') >> whole_digit >> -whole_digit >> -whole_digit >> +(separator >> three_digits) >>
               !x3::digit;
    };
    const auto plain = begin >> +whole_digit;
    const auto no_cents = x3::lit("--") | "-" | "=";
    const auto comma_cents =
        ((x3::lit(',') >> (no_cents | (cent_digit >> -cent_digit))) | (x3::lit('.') >> no_cents)) >> !x3::digit;
    const auto only_cents = begin >> x3::lit(',') >> cent_digit >> cent_digit >> !x3::digit;
    const auto point_cents = x3::lit('.') >> cent_digit >> -cent_digit >> !x3::digit;
    const auto number = (grouped_by(x3::lit('.')) >> -comma_cents) | (grouped_by(x3::lit(' ')) >> -comma_cents) |
                        (grouped_by(x3::lit(',')) >> point_cents) | (plain >> (comma_cents | point_cents)) | plain;
    const auto gap = *(x3::lit(' ') | '\n' | '\t'); // between two numbers none of the last two: those are two amounts
    const auto currency = x3::lit("\u20AC") | OneOf(currencies);
    const auto minus = x3::lit('-')[add_minus];
    const auto behind_currency = currency >> -(x3::lit('.') | ':') >> gap >> -minus >> (number | only_cents);
    const auto amount = -minus >> gap >> (behind_currency | number) >> gap >> -currency >> x3::eoi;
    if (!x3::parse(text.begin(), text.end(), amount) || digits.minuses > 1) return std::nullopt;
    return digits;
}

/// "300." and "300;" end a sentence.
std::string_view without_closing_mark(std::string_view text) {
    if (text.ends_with('.') || text.ends_with(';')) text.remove_suffix(1);
    return trimmed(text);
}

/// "100 incl. btw", "100 (incl. btw)": the same amount.
std::string_view without_what_is_included(std::string_view text, const AmountWords& words) {
    const bool in_brackets = text.ends_with(')');
    const auto inner = in_brackets ? text.substr(0, text.size() - 1) : text;
    for (const auto& word : words.included) {
        for (const std::string_view mark : {std::string_view(word), without_closing_mark(word)}) {
            if (!inner.ends_with(mark)) continue;
            auto rest = inner.substr(0, inner.size() - mark.size());
            if (in_brackets && !rest.ends_with('(')) continue;
            if (in_brackets) rest.remove_suffix(1);
            rest = trimmed(rest);
            if (rest.ends_with(',') && rest.size() > 1) rest.remove_suffix(1);
            return rest;
        }
    }
    return text;
}

} // namespace

std::optional<Cents> parse_number(std::string_view text, const AmountWords& words) {
    auto digits = read_digits(std::string(text), words.currencies);
    if (!digits) return std::nullopt;
    digits->cents.resize(2, '0');
    try {
        SafeCents cents = 0;
        for (const char digit : digits->whole + digits->cents) cents = cents * 10 + (digit - '0');
        return digits->minuses > 0 ? static_cast<Cents>(-cents) : static_cast<Cents>(cents);
    } catch (const std::exception&) { // more than 64 bits hold
        return std::nullopt;
    }
}

std::optional<Cents> parse_amount(std::string_view text, const AmountWords& words) {
    const auto plain = lower(folded(text));
    if (contains(words.nothing, plain)) return 0;
    const auto bare = without_closing_mark(plain);
    if (contains(words.nothing, bare)) return 0;
    if (const auto number = parse_number(bare, words)) return number;
    if (const auto number = parse_number(without_what_is_included(bare, words), words)) return number;
    return parse_product(bare, words);
}

bool is_plain_amount(std::string_view text, const AmountWords& words) {
    const auto plain = lower(folded(text));
    return plain.find_first_of("\n\t") == std::string::npos && parse_number(without_closing_mark(plain), words);
}

std::optional<Cents> add(std::optional<Cents> left, std::optional<Cents> right) {
    if (!left || !right) return std::nullopt;
    try {
        return static_cast<Cents>(SafeCents(*left) + SafeCents(*right));
    } catch (const std::exception&) { // more than 64 bits hold
        return std::nullopt;
    }
}

std::string format_amount(Cents cents) {
    const bool negative = cents < 0;
    const auto size =
        negative ? std::uint64_t{0} - static_cast<std::uint64_t>(cents) : static_cast<std::uint64_t>(cents);
    std::string whole = std::to_string(size / 100);
    for (std::size_t at = whole.size(); at > 3; at -= 3) whole.insert(at - 3, ".");
    const auto rest = std::to_string(100 + size % 100);
    return std::string("\u20AC ") + (negative ? "-" : "") + whole + "," + rest.substr(1);
}

} // namespace plan::core
