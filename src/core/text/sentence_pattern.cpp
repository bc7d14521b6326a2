#include "core/text/sentence_pattern.hpp"

#include "core/text/placeholder.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>

namespace plan::core {
namespace {

/// Where a piece of fixed text is; a full stop only where it ends something ("AI 2.0" goes on).
std::size_t find_fixed(std::string_view text, std::string_view fixed, std::size_t from) {
    auto at = text.find(fixed, from);
    while (at != std::string_view::npos && fixed.ends_with('.') && at + fixed.size() < text.size() &&
           text[at + fixed.size()] != ' ')
        at = text.find(fixed, at + 1);
    return at;
}

class Reader {
public:
    Reader(const ParagraphPattern& pattern, std::string_view text, std::vector<std::string>& answers)
        : pattern_(pattern), text_(text), answers_(answers) {}

    bool read() {
        bool found = false;
        for (std::size_t at = 0; at < pattern_.size(); ++at) {
            skip_spaces();
            const auto start = position_;
            if (!read_sentence(at)) position_ = start;
            else found = found || !pattern_[at].before.empty();
        }
        skip_spaces();
        return found && position_ == text_.size();
    }

private:
    void skip_spaces() {
        while (position_ < text_.size() && text_[position_] == ' ') ++position_;
    }

    bool read_sentence(std::size_t sentence) {
        const auto& pattern = pattern_[sentence];
        if (position_ == text_.size() || !text_.substr(position_).starts_with(trimmed(pattern.before))) return false;
        position_ = std::min(text_.size(), position_ + pattern.before.size());
        std::vector<std::pair<std::size_t, std::string>> values;
        for (const auto& gap : pattern.gaps) {
            const auto end =
                gap.behind.empty() ? next_sentence(sentence + 1) : find_fixed(text_, gap.behind, position_);
            if (end == std::string_view::npos) return false;
            values.emplace_back(gap.field, trimmed(text_.substr(position_, end - position_)));
            position_ = end + gap.behind.size();
        }
        for (auto& [field, value] : values) answers_[field] = is_only_placeholder(value) ? std::string() : value;
        return true;
    }

    /// Where the nearest of the sentences behind begins; the end where none does.
    [[nodiscard]] std::size_t next_sentence(std::size_t first) const {
        auto end = text_.size();
        for (auto at = first; at < pattern_.size(); ++at)
            if (!pattern_[at].before.empty()) end = std::min(end, text_.find(" " + pattern_[at].before, position_));
        return end;
    }

    const ParagraphPattern& pattern_;
    std::string_view text_;
    std::vector<std::string>& answers_;
    std::size_t position_ = 0;
};

} // namespace

std::optional<SentencePattern> parse_sentence_pattern(std::string_view text, const std::vector<std::string>& fields) {
    SentencePattern pattern;
    while (!text.empty()) {
        const auto open = std::min(text.find('{'), text.size());
        (pattern.gaps.empty() ? pattern.before : pattern.gaps.back().behind) = text.substr(0, open);
        if (open == text.size()) break;
        const auto close = text.find('}', open);
        if (close == std::string_view::npos) return {};
        const auto field = std::ranges::find(fields, text.substr(open + 1, close - open - 1));
        if (field == fields.end()) return {};
        pattern.gaps.push_back({static_cast<std::size_t>(field - fields.begin()), {}});
        text.remove_prefix(close + 1);
    }
    if (pattern.gaps.empty()) return {};
    return pattern;
}

std::string write_sentences(const ParagraphPattern& pattern, const std::vector<std::string>& answers,
                            const std::vector<std::string>& placeholders) {
    const auto is_answered = [&answers](const SentencePattern& sentence) {
        return std::ranges::any_of(sentence.gaps, [&](const Gap& gap) { return !answers[gap.field].empty(); });
    };
    if (std::ranges::none_of(pattern, is_answered)) return {};
    const bool can_be_told = std::ranges::any_of(
        pattern, [&](const auto& sentence) { return !sentence.before.empty() && is_answered(sentence); });
    std::string paragraph;
    for (const auto& sentence : pattern) {
        if (!is_answered(sentence) && (can_be_told || &sentence != &pattern.front())) continue;
        if (!paragraph.empty()) paragraph += ' ';
        paragraph += sentence.before;
        for (const auto& gap : sentence.gaps) {
            std::string_view answer = answers[gap.field].empty() ? placeholders[gap.field] : answers[gap.field];
            if (gap.behind.starts_with('.') && answer.ends_with('.')) answer.remove_suffix(1);
            paragraph += answer;
            paragraph += gap.behind;
        }
    }
    return paragraph;
}

bool read_sentences(const ParagraphPattern& pattern, std::string_view text, std::vector<std::string>& answers) {
    auto found = answers;
    const auto plain = with_plain_spaces(std::string(trimmed(text)));
    if (!Reader(pattern, plain, found).read()) return false;
    answers = std::move(found);
    return true;
}

} // namespace plan::core
