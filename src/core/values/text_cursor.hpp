// A place in a text that is being read, for grammars whose words a template lists.
#pragma once

#include "core/text/characters.hpp"
#include "core/values/date_words.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// The text is folded and in lower case. What takes something moves on and says so, or stays where it was.
class TextCursor {
public:
    explicit TextCursor(std::string_view text) : text_(text) {}

    [[nodiscard]] std::size_t at() const { return at_; }
    [[nodiscard]] bool at_end() const { return at_ == text_.size(); }
    [[nodiscard]] std::string_view rest() const { return text_.substr(at_); }
    [[nodiscard]] bool at_digit() const { return !at_end() && is_digit(text_[at_]); }
    [[nodiscard]] bool at_letter() const { return at_ < text_.size() && is_letter(text_[at_]); }
    [[nodiscard]] bool behind_letter() const { return at_ > 0 && is_letter(text_[at_ - 1]); }

    /// Spaces and line breaks.
    void skip_gap() {
        while (!at_end() && (text_[at_] == ' ' || text_[at_] == '\n')) ++at_;
    }
    bool take(char mark) {
        if (at_end() || text_[at_] != mark) return false;
        ++at_;
        return true;
    }
    bool take(std::string_view piece) {
        if (!rest().starts_with(piece)) return false;
        at_ += piece.size();
        return true;
    }
    /// The longest of the words that stands here and ends here; "." or ":" behind it belongs to a word cut short.
    bool take_word(const std::vector<std::string>& words) {
        std::size_t longest = 0;
        for (const auto& word : words)
            if (word.size() > longest && stands_here(word)) longest = word.size();
        at_ += longest;
        return longest > 0;
    }
    /// The same, with what the word means.
    template <typename Value>
    std::optional<Value> take_meaning(const std::vector<Meaning<Value>>& meanings) {
        const Meaning<Value>* longest = nullptr;
        for (const auto& meaning : meanings)
            if ((longest == nullptr || meaning.word.size() > longest->word.size()) && stands_here(meaning.word))
                longest = &meaning;
        if (longest == nullptr) return std::nullopt;
        at_ += longest->word.size();
        return longest->value;
    }
    /// A whole number of `least` to `most` digits, and no more of them.
    std::optional<unsigned> take_number(std::size_t least, std::size_t most) {
        std::size_t end = at_;
        unsigned number = 0;
        for (; end < text_.size() && is_digit(text_[end]); ++end) {
            if (end - at_ == most) return std::nullopt;
            number = number * 10 + static_cast<unsigned>(text_[end] - '0');
        }
        if (end - at_ < least) return std::nullopt;
        at_ = end;
        return number;
    }

private:
    static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }
    [[nodiscard]] bool stands_here(std::string_view word) const {
        if (word.empty() || !rest().starts_with(word)) return false;
        const std::size_t end = at_ + word.size();
        return end == text_.size() || !is_letter(word.back()) || !is_letter(text_[end]);
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

} // namespace plan::core
