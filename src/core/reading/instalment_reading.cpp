#include "core/reading/instalment_reading.hpp"

#include "core/document/document.hpp"
#include "core/plan/chapter_text.hpp"
#include "core/plan/phrases.hpp"
#include "core/plan/placed_text.hpp"
#include "core/text/characters.hpp"
#include "core/text/span.hpp"
#include "core/text/trimming.hpp"
#include "core/text/words.hpp"
#include "core/values/amount_search.hpp"

#include <algorithm>

namespace plan::core {
namespace {

/// A mention of an instalment or an amount, in the order of the text.
struct Token {
    Span span;
    std::optional<Cents> cents; ///< nothing: an instalment
    bool first = true;          ///< which one
};

/// Where sentences end: marks with white space behind them.
std::vector<std::size_t> sentence_ends(std::string_view text) {
    std::vector<std::size_t> ends;
    for (auto at = text.find_first_of(".!?\n"); at != std::string_view::npos; at = text.find_first_of(".!?\n", at + 1))
        if (text[at] == '\n' || at + 1 == text.size() || text[at + 1] == ' ' || text[at + 1] == '\n')
            ends.push_back(at);
    ends.push_back(text.size());
    return ends;
}

bool is_in_number(std::string_view text, std::size_t at) {
    return at + 1 < text.size() && (text[at] == '.' || text[at] == ',') && is_digit(text[at + 1]);
}

void add_mentions(std::vector<Token>& tokens, std::string_view text, const std::vector<PlacedWord>& spoken,
                  const std::vector<Phrase>& phrases, bool first) {
    for (auto match = find_phrase(spoken, phrases); match;
         match = find_phrase(spoken, phrases, match->word + match->count)) {
        const auto& last = spoken[match->word + match->count - 1].span;
        const std::size_t begin = spoken[match->word].span.offset;
        if (is_in_number(text, last.offset + last.length)) continue; // "schijf 1.920" is no "schijf 1"
        tokens.push_back({{begin, last.offset + last.length - begin}, std::nullopt, first});
    }
}

std::vector<Token> tokens_of(std::string_view sentence, const Template& known) {
    std::vector<Token> tokens;
    if (!has_digit(sentence)) return tokens;
    const auto spoken = placed_words(sentence);
    add_mentions(tokens, sentence, spoken, known.money.first_instalment, true);
    add_mentions(tokens, sentence, spoken, known.money.second_instalment, false);
    if (tokens.empty()) return tokens;
    for (const auto& amount : find_amounts(sentence, known.amounts))
        tokens.push_back({amount.span, amount.cents, true});
    std::ranges::sort(tokens, {}, [](const Token& token) { return token.span.offset; });
    return tokens;
}

/// Only a few words between them: "€ 2.880 als eerste schijf", "de eerste schijf van 2026 bedraagt € 2.880".
bool belong_together(std::string_view text, const Token& left, const Token& right) {
    const std::size_t widest = left.cents ? 8 : 32;
    const std::size_t begin = left.span.offset + left.span.length;
    if (begin > right.span.offset || right.span.offset - begin > widest) return false;
    return text.substr(begin, right.span.offset - begin).find_first_of(",;") == std::string_view::npos;
}

/// Mention and amount in pairs: "de eerste schijf van € 2.880 en de tweede van …", or the other way round. Nothing
/// where the order leaves doubt.
std::vector<std::pair<Token, Token>> pairs_of(std::string_view text, const std::vector<Token>& tokens) {
    const auto mentions = std::ranges::count_if(tokens, [](const Token& token) { return !token.cents; });
    if (tokens.empty() || tokens.size() != 2 * static_cast<std::size_t>(mentions)) return {};
    std::vector<std::pair<Token, Token>> pairs;
    for (std::size_t at = 0; at < tokens.size(); at += 2) {
        if (tokens[at].cents.has_value() != tokens.front().cents.has_value()) return {};
        if (tokens[at].cents.has_value() == tokens[at + 1].cents.has_value()) return {};
        if (!belong_together(text, tokens[at], tokens[at + 1])) continue;
        if (tokens[at].cents) pairs.emplace_back(tokens[at + 1], tokens[at]);
        else pairs.emplace_back(tokens[at], tokens[at + 1]);
    }
    return pairs;
}

void read_paragraph(const PlacedText& text, const Template& known, std::vector<NamedInstalment>& found) {
    if (!has_digit(text.text)) return; // names no amount: most texts are done here
    std::size_t begin = 0;
    for (const auto end : sentence_ends(text.text)) {
        const auto sentence = std::string_view(text.text).substr(begin, end - begin);
        for (const auto& [mention, amount] : pairs_of(sentence, tokens_of(sentence, known))) {
            const auto year = single_year(sentence);
            Place place = text.place;
            place.offset += begin + amount.span.offset;
            place.length = amount.span.length;
            found.push_back({mention.first,
                             *amount.cents,
                             year ? year : single_year(text.text),
                             {std::string(sentence.substr(amount.span.offset, amount.span.length)), place}});
        }
        begin = std::min(end + 1, text.text.size());
    }
}

/// Which instalment a title names, at its beginning: "Eerste schijf (60 %)".
std::optional<bool> instalment_of(std::string_view title, const Template& known) {
    const auto spoken = placed_words(title);
    const auto begins = [&spoken](const std::vector<Phrase>& phrases) {
        const auto match = find_phrase(spoken, phrases);
        return match && match->word == 0;
    };
    if (begins(known.money.first_instalment)) return true;
    if (begins(known.money.second_instalment)) return false;
    return std::nullopt;
}

/// A table that names instalments in the titles of its columns, or in the first cell of its rows.
class InstalmentReader {
public:
    InstalmentReader(const Table& table, std::size_t block, const Template& known, std::vector<NamedInstalment>& found)
        : table_(table), block_(block), known_(known), found_(found) {}

    void read() {
        if (table_.rows.empty()) return;
        const auto& header = table_.rows.front();
        for (std::size_t column = 1; column < header.size(); ++column)
            if (const auto first = instalment_of(header[column], known_))
                for (std::size_t row = 1; row < table_.rows.size(); ++row) add(row, column, *first, year_of_row(row));
        for (std::size_t row = 0; row < table_.rows.size(); ++row) {
            if (table_.rows[row].empty()) continue;
            const auto first = instalment_of(table_.rows[row].front(), known_);
            for (std::size_t column = 1; first && column < table_.rows[row].size(); ++column)
                add(row, column, *first, column < header.size() ? single_year(header[column]) : std::nullopt);
        }
    }

private:
    [[nodiscard]] std::optional<int> year_of_row(std::size_t row) const {
        return table_.rows[row].empty() ? std::nullopt : single_year(table_.rows[row].front());
    }

    void add(std::size_t row, std::size_t column, bool first, std::optional<int> year) {
        if (column >= table_.rows[row].size()) return;
        const std::string& cell = table_.rows[row][column];
        const auto text = trimmed(cell);
        const auto cents = parse_amount(text, known_.amounts);
        if (!cents || !has_digit(text) || single_year(text)) return;
        found_.push_back({first, *cents, year, placed(cell, block_, CellIndex{row, column})});
    }

    const Table& table_;
    std::size_t block_;
    const Template& known_;
    std::vector<NamedInstalment>& found_;
};

} // namespace

std::vector<NamedInstalment> named_instalments(const Plan& plan, const Document& document, std::size_t first,
                                               std::size_t end) {
    std::vector<NamedInstalment> found;
    const auto& known = *plan.plan_template;
    if (known.money.first_instalment.empty() && known.money.second_instalment.empty()) return found;
    for (const auto& chapter : plan.chapters) {
        if (chapter.title.place.block < first || chapter.title.place.block >= end) continue;
        for (const auto& paragraph : chapter.paragraphs)
            if (paragraph.kind == ParagraphKind::body && !paragraph.hidden)
                read_paragraph(paragraph.text, known, found);
        for (const auto& [block, table] : tables_of(chapter, document))
            InstalmentReader(*table, block, known, found).read();
    }
    return found;
}

} // namespace plan::core
