#include "core/text/open_spots.hpp"

#include "core/text/characters.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/trimming.hpp"
#include "core/text/words.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace plan::core {
namespace {

constexpr std::string_view ellipsis = "\u2026";

bool is_letter_or_digit(std::string_view text, std::size_t at) {
    return at < text.size() && (is_digit(text[at]) || may_be_letter(text[at]));
}

/// "……", ".....", ". . . . ."; three points are an ellipsis, and points before a page number lead to it.
std::size_t dots_at(std::string_view text, std::size_t at) {
    constexpr int least = 5;
    std::size_t end = at;
    int dots = 0;
    for (auto next = at; next < text.size();) {
        if (text[next] == '.') ++dots, ++next, end = next;
        else if (text.substr(next).starts_with(ellipsis)) dots += 3, next += ellipsis.size(), end = next;
        else if (text[next] == ' ' && dots > 0) ++next;
        else break;
    }
    if (dots < least) return 0;
    const auto behind = trimmed(text.substr(end));
    constexpr std::size_t longest_page = 3;
    const bool leads_to_page =
        !behind.empty() && behind.size() <= longest_page && std::ranges::all_of(behind, is_digit);
    return leads_to_page && !trimmed(text.substr(0, at)).empty() ? 0 : end - at;
}

/// "____"; alone in a text, and long, it is a line that is drawn.
std::size_t line_at(std::string_view text, std::size_t at) {
    constexpr std::size_t least = 3;
    constexpr std::size_t drawn = 30;
    const auto length = std::min(text.find_first_not_of('_', at), text.size()) - at;
    if (length < least || (length >= drawn && trimmed(text).size() == length)) return 0;
    return length;
}

/// "XXX", "xx/xx/2026"
std::size_t crosses_at(std::string_view text, std::size_t at) {
    constexpr std::size_t least = 3;
    if (at > 0 && is_letter_or_digit(text, at - 1)) return 0;
    const char cross = text[at];
    auto end = std::min(text.find_first_not_of(cross, at), text.size());
    const auto take_group = [&] { // "/xx", "/2026"
        const auto group = end + 1;
        if (end >= text.size() || (text[end] != '/' && text[end] != '-' && text[end] != '.')) return false;
        const auto crosses = std::min(text.find_first_not_of(cross, group), text.size());
        const auto digits = std::min(text.find_first_not_of("0123456789", group), text.size());
        const auto behind = std::max(crosses, digits);
        if (behind - group < 2 || is_letter_or_digit(text, behind)) return false;
        end = behind;
        return true;
    };
    const bool is_long = end - at >= least;
    const bool is_date = end - at == 2 && take_group();
    if (!is_long && !is_date) return 0;
    while (take_group()) {}
    return is_letter_or_digit(text, end) ? 0 : end - at;
}

/// Whether what stands in brackets asks for something, or stands for a name.
bool asks_for_something(std::string_view inside, const Vocabulary& words) {
    constexpr std::size_t longest_name = 4; // words
    const auto spoken = core::words(inside);
    std::string start;
    for (std::size_t count = 0; count < std::min(spoken.size(), longest_name); ++count) {
        start += (count > 0 ? " " : "") + spoken[count];
        if (words.open_requests.is(start)) return true;
        if (spoken.size() <= longest_name && !has_digit(inside) && words.open_names.is(start)) return true;
    }
    return words.open_texts.is(inside);
}

struct Brackets {
    std::string_view open;
    std::string_view close;
};

std::size_t brackets_at(std::string_view text, std::size_t at, const Vocabulary& words) {
    static constexpr std::array<Brackets, 4> kinds{
        {{"[", "]"}, {"{", "}"}, {"\u2039", "\u203A"}, {"\u00AB", "\u00BB"}}};
    constexpr std::size_t longest = 300;
    for (const auto& kind : kinds) {
        if (!text.substr(at).starts_with(kind.open)) continue;
        const auto inside = at + kind.open.size();
        const auto close = text.substr(0, std::min(text.size(), inside + longest)).find(kind.close, inside);
        if (close == std::string_view::npos) return 0;
        const auto content = text.substr(inside, close - inside);
        if (content.find(kind.open) != std::string_view::npos || content.find('\n') != std::string_view::npos) return 0;
        return asks_for_something(content, words) ? close + kind.close.size() - at : 0;
    }
    return 0;
}

/// "n.t.b." with its last point, anywhere.
void add_words(std::string_view text, const Vocabulary& words, std::vector<Span>& found) {
    if (!words.open_words.in(text)) return;
    constexpr std::size_t most_words = 4;
    const auto placed = placed_words(text);
    for (std::size_t first = 0; first < placed.size(); ++first) {
        const auto begin = placed[first].span.offset;
        for (std::size_t last = first; last < std::min(placed.size(), first + most_words); ++last) {
            auto end = placed[last].span.offset + placed[last].span.length;
            if (!words.open_words.is(text.substr(begin, end - begin))) continue;
            if (last > first && end < text.size() && text[end] == '.') ++end;
            found.push_back({begin, end - begin});
            first = last;
            break;
        }
    }
}

/// The first of those that overlap stays.
void keep_apart(std::vector<Span>& found, const std::vector<Span>& taken) {
    std::ranges::stable_sort(found, {}, &Span::offset);
    std::vector<Span> kept;
    const auto overlaps = [](const Span& one, const Span& other) {
        return one.offset < other.offset + other.length && other.offset < one.offset + one.length;
    };
    for (const auto& span : found) {
        const auto meets = [&](const Span& other) { return overlaps(span, other); };
        if (std::ranges::none_of(taken, meets) && (kept.empty() || !meets(kept.back()))) kept.push_back(span);
    }
    found = std::move(kept);
}

} // namespace

std::vector<Span> find_open_spots(std::string_view text, const Vocabulary& words) {
    std::vector<Span> found;
    const auto whole = trimmed(text);
    if (whole.empty()) return found;
    const auto placeholders = find_placeholders(text);
    if (placeholders.empty() && words.open_texts.is(whole))
        return {{static_cast<std::size_t>(whole.data() - text.data()), whole.size()}};
    for (std::size_t at = 0; at < text.size();) {
        std::size_t length = 0;
        switch (text[at]) {
        case '.':
        case '\xE2': // an ellipsis, or a bracket
            length = dots_at(text, at);
            if (length == 0) length = brackets_at(text, at, words);
            break;
        case '_':
            length = line_at(text, at);
            break;
        case 'x':
        case 'X':
            length = crosses_at(text, at);
            break;
        case '[':
        case '{':
        case '\xC2':
            length = brackets_at(text, at, words);
            break;
        default:
            break;
        }
        if (length > 0) found.push_back({at, length});
        // A run that is too short for a spot is none from its middle on either.
        const auto run = text[at] == '_' ? std::min(text.find_first_not_of('_', at), text.size()) - at : 1;
        at += std::max(length, run);
    }
    add_words(text, words, found);
    keep_apart(found, placeholders);
    return found;
}

} // namespace plan::core
