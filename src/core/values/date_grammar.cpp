#include "core/values/date_grammar.hpp"

#include "core/text/folding.hpp"
#include "core/text/lower_case.hpp"
#include "core/values/one_date_grammar.hpp"
#include "core/values/text_cursor.hpp"

#include <set>
#include <string>

namespace plan::core {
namespace {

constexpr std::size_t longest_date = 120;

/// "14 Oktober 2026." → "14 oktober 2026"
std::string tidy(std::string_view text) {
    std::string result = lower(folded(text));
    for (char& c : result)
        if (c == '\t') c = ' ';
    while (!result.empty() && (is_closing_mark(static_cast<unsigned char>(result.back())) || result.back() == ' '))
        result.pop_back();
    return result;
}

/// A word that says nothing alone, and may have a mark behind it: "datum:".
void skip_words(TextCursor& cursor, const std::vector<std::string>& words) {
    if (!cursor.take_word(words)) return;
    cursor.skip_gap();
    if (cursor.take(':')) cursor.skip_gap();
}

/// Reads the dates of a text and what joins them. Where a piece can be read in more than one way, what follows decides.
class ListParser {
public:
    explicit ListParser(const DateWords& words) : words_(words), one_(words) {}

    std::optional<NamedDates> parse(std::string_view text) {
        TextCursor cursor(text);
        skip_words(cursor, words_.before);
        result_.spanning = cursor.take_word(words_.spanning);
        cursor.skip_gap();
        return parse_from(cursor) ? std::optional(std::move(result_)) : std::nullopt;
    }

private:
    bool parse_from(TextCursor cursor) {
        if (dead_ends_.contains(cursor.at())) return false;
        const auto start = cursor.at();
        skip_words(cursor, words_.before);
        for (auto& [date, end] : one_.read(cursor)) {
            result_.dates.push_back(date);
            if (end.at_end() || parse_joint(end)) return true;
            result_.dates.pop_back();
        }
        dead_ends_.insert(start);
        return false;
    }

    bool parse_joint(const TextCursor& cursor) {
        return go_on(listing_mark(cursor), DateJoint::listed) || go_on(listing_word(cursor), DateJoint::listed) ||
               go_on(word(cursor, words_.between), DateJoint::reaching) ||
               go_on(mark(cursor, '-'), DateJoint::reaching) || go_on(mark(cursor, '/'), DateJoint::slash) ||
               go_on(line_break(cursor), DateJoint::listed);
    }

    bool go_on(std::optional<TextCursor> cursor, DateJoint joint) {
        if (!cursor) return false;
        cursor->skip_gap();
        if (cursor->at_end()) return false;
        result_.joints.push_back(joint);
        if (parse_from(*cursor)) return true;
        result_.joints.pop_back();
        return false;
    }

    static std::optional<TextCursor> mark(TextCursor cursor, char wanted) {
        cursor.skip_gap();
        return cursor.take(wanted) ? std::optional(cursor) : std::nullopt;
    }

    static std::optional<TextCursor> word(TextCursor cursor, const std::vector<std::string>& words) {
        cursor.skip_gap();
        return !cursor.behind_letter() && cursor.take_word(words) ? std::optional(cursor) : std::nullopt;
    }

    [[nodiscard]] std::optional<TextCursor> listing_word(const TextCursor& cursor) const {
        return word(cursor, words_.listing);
    }

    /// ", " and ", en ".
    [[nodiscard]] std::optional<TextCursor> listing_mark(const TextCursor& cursor) const {
        for (const char wanted : {',', ';', '+', '&'})
            if (const auto behind = mark(cursor, wanted)) {
                const auto and_word = listing_word(*behind);
                return and_word ? and_word : behind;
            }
        return std::nullopt;
    }

    static std::optional<TextCursor> line_break(TextCursor cursor) {
        while (cursor.take(' ')) {}
        return cursor.take('\n') ? std::optional(cursor) : std::nullopt;
    }

    const DateWords& words_;
    OneDateParser one_;
    NamedDates result_;
    std::set<std::size_t> dead_ends_; ///< from where nothing can be read to the end
};

} // namespace

std::optional<NamedDates> parse_named_dates(std::string_view text, const DateWords& words) {
    constexpr std::size_t most_bytes_a_character = 4;
    if (text.size() > longest_date * most_bytes_a_character) return std::nullopt;
    const auto tidied = tidy(text);
    if (tidied.empty() || tidied.size() > longest_date) return std::nullopt;
    return ListParser(words).parse(tidied);
}

} // namespace plan::core
