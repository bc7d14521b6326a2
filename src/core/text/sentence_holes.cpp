#include "core/text/sentence_holes.hpp"

#include "core/text/characters.hpp"
#include "core/text/lower_case.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <utility>

namespace plan::core {
namespace {

using Words = std::vector<std::string>;

bool ends_sentence(char mark) { return mark == '.' || mark == '!' || mark == '?'; }

bool is_word(const std::string& token) {
    return std::ranges::any_of(token, [](char c) { return (c >= 'a' && c <= 'z') || static_cast<signed char>(c) < 0; });
}

std::size_t count_words(const Words& tokens) {
    return static_cast<std::size_t>(std::ranges::count_if(tokens, is_word));
}

std::string joined(const Words& tokens, std::size_t first, std::size_t behind) {
    std::string result;
    for (std::size_t at = first; at < behind; ++at) result += tokens[at];
    return result;
}
std::string joined(const Words& tokens) { return joined(tokens, 0, tokens.size()); }

std::size_t length_of_character(std::string_view text, std::size_t at) {
    const auto first = static_cast<unsigned char>(text[at]);
    const std::size_t length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    return std::min(length, text.size() - at);
}

/// The spots of a text of the template.
std::vector<Span> spots_in(std::string_view text) {
    auto spots = find_placeholders(text);
    for (auto open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1))
        if (const auto close = text.find('}', open); close != std::string_view::npos)
            spots.push_back({open, close + 1 - open});
    std::ranges::sort(spots, {}, &Span::offset);
    return spots;
}

/// The last words of a piece, with the punctuation among them.
std::string last_words(const Words& tokens, std::size_t count) {
    auto first = tokens.size();
    while (first > 0 && count > 0) count -= is_word(tokens[--first]) ? 1 : 0;
    return joined(tokens, first, tokens.size());
}

/// The first words of a piece, and the punctuation in front of them.
std::string first_words(const Words& tokens, std::size_t count) {
    std::size_t behind = 0;
    while (behind < tokens.size() && count > 0) count -= is_word(tokens[behind++]) ? 1 : 0;
    return joined(tokens, 0, behind);
}

} // namespace

/// A text in lower case without any white space, and where each byte of it comes from.
struct SentenceHoles::Folded {
    std::string text;
    std::vector<std::size_t> from;   ///< offsets in the text; one more, its end
    std::vector<std::size_t> begins; ///< of sentences, in the folded text; one more, its end

    explicit Folded(std::string_view read) {
        bool begins_here = true;
        text.reserve(read.size());
        from.reserve(read.size() + 1);
        for (auto rest = read; !rest.empty();) {
            const auto at = read.size() - rest.size();
            const auto c = take_character(rest);
            if (is_space(c) || is_break_mark(c)) {
                begins_here = begins_here || (!text.empty() && ends_sentence(text.back()));
                continue;
            }
            if (std::exchange(begins_here, false)) begins.push_back(text.size());
            if (c < 0x80) text += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
            else text += lower(read.substr(at, read.size() - rest.size() - at));
            from.resize(text.size(), at);
        }
        from.push_back(trimmed(read).empty() ? 0 : static_cast<std::size_t>(trimmed(read).end() - read.begin()));
        begins.push_back(text.size());
    }

    [[nodiscard]] bool is_begin(std::size_t at) const { return std::ranges::binary_search(begins, at); }
};

void SentenceHoles::learn(std::string_view text) {
    const auto spots = spots_in(text);
    if (spots.empty() || !learnt_.emplace(text).second) return;
    std::vector<Words> pieces(1);
    std::size_t at = 0;
    const auto take_up_to = [&](std::size_t behind) {
        while (at < behind) {
            while (at < behind && trimmed(text.substr(at, length_of_character(text, at))).empty())
                at += length_of_character(text, at);
            const auto begin = at;
            while (at < behind && !trimmed(text.substr(at, length_of_character(text, at))).empty())
                at += length_of_character(text, at);
            if (at == begin) break;
            pieces.back().push_back(lower(without_break_marks(text.substr(begin, at - begin))));
            const bool goes_on = at == behind && behind < text.size() && text[behind] != ' ';
            if (ends_sentence(pieces.back().back().back()) && !goes_on) add(std::exchange(pieces, {Words()}));
        }
    };
    for (const auto& spot : spots) {
        if (spot.offset < at) continue;
        take_up_to(spot.offset);
        at = spot.offset + spot.length;
        pieces.emplace_back();
    }
    take_up_to(text.size());
    add(std::move(pieces));
}

void SentenceHoles::add(std::vector<Words> pieces) {
    if (pieces.size() < 2) return;
    constexpr std::size_t enough = 5; // words that nobody puts side by side by chance
    constexpr std::size_t side = 3;
    for (std::size_t at = 0; at + 1 < pieces.size(); ++at) {
        const auto& before = pieces[at];
        const auto& after = pieces[at + 1];
        auto count_before = std::min(count_words(before), side);
        auto count_after = std::min(count_words(after), side);
        if (count_before + count_after < enough) count_before = std::min(count_words(before), enough - count_after);
        if (count_before + count_after < enough) count_after = std::min(count_words(after), enough - count_before);
        Context context;
        context.at_begin = count_before == count_words(before);
        context.at_end = count_after == count_words(after);
        const bool is_cut = (context.at_begin && at > 0) || (context.at_end && at + 2 < pieces.size());
        if (is_cut || count_before + count_after < enough - 1) continue;
        context.text = context.at_begin ? joined(before) : last_words(before, count_before);
        context.spot = context.text.size();
        context.text += context.at_end ? joined(after) : first_words(after, count_after);
        contexts_.push_back(std::move(context));
    }
    Sentence sentence;
    for (const auto& piece : pieces) {
        sentence.words += count_words(piece);
        sentence.pieces.push_back(joined(piece));
    }
    const auto& last_words_before = pieces[pieces.size() - 2];
    sentence.is_label = sentence.pieces.back().empty() && !last_words_before.empty() &&
                        last_words_before.back().ends_with(':') && sentence.words > 0;
    sentences_.push_back(std::move(sentence));
}

std::vector<std::size_t> SentenceHoles::find(std::string_view text) const {
    const Folded folded(text);
    std::set<std::size_t> found;
    const std::string_view all = folded.text;
    for (std::size_t number = 0; number + 1 < folded.begins.size(); ++number) {
        const auto begin = folded.begins[number];
        const auto sentence = all.substr(begin, folded.begins[number + 1] - begin);
        for (const auto& known : sentences_)
            for (const auto hole : find_whole(known, sentence, begin)) found.insert(hole);
    }
    for (const auto& context : contexts_) {
        const auto& both = context.text;
        for (auto at = all.find(both); at != std::string_view::npos; at = all.find(both, at + 1))
            if ((!context.at_begin || folded.is_begin(at)) && (!context.at_end || folded.is_begin(at + both.size())))
                found.insert(at + context.spot);
    }
    std::vector<std::size_t> places;
    places.reserve(found.size());
    for (const auto at : found) places.push_back(folded.from[at]);
    return places;
}

/// Of a sentence that is all there but for the texts of its spots.
std::vector<std::size_t> SentenceHoles::find_whole(const Sentence& sentence, std::string_view text, std::size_t begin) {
    const auto& pieces = sentence.pieces;
    const auto& last = pieces.back();
    constexpr std::size_t enough = 3;
    if (sentence.words < enough && !sentence.is_label) return {};
    if (!text.starts_with(pieces.front())) return {};
    auto at = pieces.front().size();
    std::vector<std::size_t> holes;
    for (std::size_t number = 1; number + 1 < pieces.size(); ++number) {
        const auto& piece = pieces[number];
        const auto next = text.find(piece, at);
        if (next == std::string_view::npos) return {};
        if (next == at && !piece.empty() && sentence.words >= enough) holes.push_back(begin + at);
        at = next + piece.size();
    }
    if (text.size() < at + last.size() || !text.ends_with(last)) return {};
    if (text.size() == at + last.size()) holes.push_back(begin + at);
    return holes;
}

bool SentenceHoles::knows_beginning(std::string_view text) const {
    const Folded folded(text);
    return std::ranges::any_of(sentences_, [&folded](const Sentence& sentence) {
        const auto& begin = sentence.pieces.front();
        return !begin.empty() && folded.text.starts_with(begin);
    });
}

} // namespace plan::core
