#include "core/dossier/names.hpp"

#include "core/text/characters.hpp"
#include "core/text/folding.hpp"
#include "core/text/lower_case.hpp"
#include "core/text/name_list.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <vector>

namespace plan::core {
namespace {

enum class WordKind {
    known, ///< stays
    mail,  ///< goes, without a trace
    title, ///< stays; what follows is a name
    particle,
    name,    ///< looks like one
    acronym, ///< a few capitals: initials, or a subject behind a function
    unknown  ///< in small letters
};

struct Word {
    std::string_view text;   ///< without the marks around it
    std::string_view before; ///< what stands between it and the word before
    WordKind kind = WordKind::unknown;
    bool begins_item = false; ///< a comma or the like stands in front
    bool is_known_function = false;
};

/// What the characters of a word say.
struct Shape {
    std::size_t letters = 0;
    std::size_t capitals = 0;
    std::size_t vowels = 0;
    bool has_digit = false;
    bool begins_with_capital = false;
    bool is_foreign = false; ///< of an alphabet whose capitals are not known
};

Shape shape_of(std::string_view word) {
    constexpr std::string_view vowels = "aeiouyAEIOUY";
    constexpr char32_t first_foreign = 0x180;
    constexpr char32_t first_accent = 0x300;
    constexpr char32_t last_accent = 0x36F;
    Shape shape;
    while (!word.empty()) {
        const auto c = take_character(word);
        if (c >= first_accent && c <= last_accent) continue;
        if (c < 0x80 && is_digit(static_cast<char>(c))) shape.has_digit = true;
        if (!is_word_character(c) || (c < 0x80 && is_digit(static_cast<char>(c)))) continue;
        const bool is_capital = lower_character(c) != c;
        if (shape.letters == 0) shape.begins_with_capital = is_capital;
        if (c >= first_foreign) shape.is_foreign = true;
        ++shape.letters;
        if (is_capital) ++shape.capitals;
        if (c >= 0x80 || vowels.find(static_cast<char>(c)) != std::string_view::npos) ++shape.vowels;
    }
    return shape;
}

bool is_between_names(char32_t c) {
    constexpr std::u32string_view marks = U",;/()[]{}<>\"&+|:!?=*_~\u2022\u00B7\u201C\u201D\u201E\u00AB\u00BB";
    return c == '\n' || c == '\t' || marks.find(c) != std::u32string_view::npos;
}

/// "J.P.", "j.peeters" and "D'Hondt" are several names in one word; so is "Anne-Marie".
std::vector<std::string_view> parts_of(std::string_view word) {
    std::vector<std::string_view> parts;
    std::string_view rest = word;
    std::size_t begin = 0;
    while (!rest.empty()) {
        const auto at = word.size() - rest.size();
        const auto c = take_character(rest);
        if (c != '.' && c != '_' && !is_apostrophe(c) && !is_hyphen(c)) continue;
        if (at > begin) parts.push_back(word.substr(begin, at - begin));
        begin = word.size() - rest.size();
    }
    if (begin < word.size()) parts.push_back(word.substr(begin));
    return parts;
}

class NameRemover {
public:
    NameRemover(std::string_view text, const Template& plan_template) : words_(plan_template) { read(text); }

    std::string write() {
        for (at_ = 0; at_ < found_.size();) {
            const auto& word = found_[at_];
            if (word.kind == WordKind::mail) {
                result_ += word.before;
                ++at_;
            } else if (const auto end = end_of_name(at_); end > at_) {
                result_ += word.before;
                write_name(end);
            } else {
                result_ += word.before;
                result_ += word.text;
                ++at_;
            }
        }
        result_ += rest_;
        return tidy();
    }

private:
    void read(std::string_view text) {
        std::size_t end = 0; // of the word before
        for (std::size_t at = 0; at < text.size();) {
            auto rest = text.substr(at);
            const auto begin = at;
            while (!rest.empty()) {
                auto next = rest;
                const auto c = take_character(next);
                if (is_space(c) || is_between_names(c)) break;
                rest = next;
            }
            at = text.size() - rest.size();
            if (at == begin) { // a mark or a space
                static_cast<void>(take_character(rest));
                at = text.size() - rest.size();
                continue;
            }
            auto word = text.substr(begin, at - begin);
            const auto is_mark = [](char c) { return c == '.' || c == '\'' || c == '-'; };
            while (!word.empty() && is_mark(word.front()) && !words_.dossier.names.particles.is(word))
                word.remove_prefix(1);
            while (!word.empty() && is_mark(word.back())) word.remove_suffix(1);
            if (word.empty()) continue;
            add(word, text.substr(end, static_cast<std::size_t>(word.data() - text.data()) - end));
            end = static_cast<std::size_t>(word.data() - text.data()) + word.size();
        }
        rest_ = text.substr(end);
    }

    void add(std::string_view text, std::string_view before) {
        Word word{text, before};
        word.begins_item = found_.empty() || !is_only_space(before) || joins(found_.back().text);
        word.kind = kind_of(word);
        word.is_known_function = word.kind == WordKind::known && is_function(text);
        if (word.kind == WordKind::acronym && is_after_function()) word.kind = WordKind::known;
        found_.push_back(word);
    }

    /// The end of a sentence or an abbreviation is no end of a name: "Th. Janssens", "mevr. Peeters".
    static bool is_only_space(std::string_view before) {
        while (!before.empty()) {
            const auto c = take_character(before);
            if (!is_space(c) && c != '.' && c != '-' && !is_apostrophe(c)) return false;
            if (c == '\n' || c == '\t') return false;
        }
        return true;
    }

    [[nodiscard]] bool joins(std::string_view text) const { return contains(words_.joining_words, lower(text)); }

    [[nodiscard]] bool is_function(std::string_view text) const {
        return words_.vocabulary.staff.in(text) || words_.vocabulary.everyone.is(text) ||
               words_.follow_up.volunteers.in(text);
    }

    [[nodiscard]] bool is_after_function() const { return !found_.empty() && found_.back().is_known_function; }

    [[nodiscard]] bool is_known(std::string_view word) const {
        const auto small = lower(word);
        return is_function(word) || words_.dossier.names.words.is(word) || contains(words_.silent_words, small) ||
               contains(words_.joining_words, small) ||
               std::ranges::any_of(words_.months, [&small](const auto& month) { return lower(month) == small; });
    }

    [[nodiscard]] bool is_known(const Word& word) const {
        const auto parts = parts_of(word.text); // "attest-Jan" is known by half
        const bool are_known = std::ranges::all_of(parts, [this](std::string_view part) { return is_known(part); });
        if (is_function(word.text) || (!parts.empty() && are_known)) return true;
        if (found_.empty() || word.begins_item) return false;
        return words_.dossier.names.phrases.is(std::string(found_.back().text) + ' ' + std::string(word.text));
    }

    [[nodiscard]] WordKind kind_of(const Word& word) const {
        constexpr std::size_t longest_acronym = 3;
        if (word.text.find('@') != std::string_view::npos) return WordKind::mail;
        const auto& names = words_.dossier.names;
        if (names.titles.is(word.text)) return WordKind::title;
        if (names.particles.is(word.text)) return WordKind::particle;
        if (is_known(word)) return WordKind::known;
        const auto shape = shape_of(word.text);
        if (shape.letters == 0) return WordKind::known; // a number
        if (shape.is_foreign) return WordKind::name;
        if (shape.has_digit) // "F2026-014", "4A"; "Jan2" is none of these
            return shape.begins_with_capital && shape.capitals < shape.letters ? WordKind::name : WordKind::known;
        if (shape.capitals == shape.letters && shape.letters <= longest_acronym &&
            word.text.find('.') == std::string_view::npos)
            return shape.vowels == 0 || is_after_function() ? WordKind::acronym : WordKind::name;
        if (shape.capitals > 0) return WordKind::name;
        const auto parts = parts_of(word.text);
        const bool is_login = word.text.find('.') != std::string_view::npos &&
                              std::ranges::all_of(parts, [](std::string_view part) { return part.size() > 1; });
        return is_login ? WordKind::name : WordKind::unknown;
    }

    /// Behind the last word of the name that begins with a word; that word where none does.
    [[nodiscard]] std::size_t end_of_name(std::size_t begin) const {
        std::size_t at = begin;
        bool is_named = false; // what follows in small letters is a part of it
        if (found_[at].kind == WordKind::title) {
            while (at < found_.size() && found_[at].kind == WordKind::title && !(at > begin && found_[at].begins_item))
                ++at;
            is_named = true;
        } else if (found_[at].kind == WordKind::unknown) {
            return end_of_small_name(begin);
        }
        std::size_t end = begin;
        for (; at < found_.size() && (at == begin || !found_[at].begins_item); ++at) {
            const auto kind = found_[at].kind;
            if (kind == WordKind::particle || (kind == WordKind::acronym && !is_named)) continue;
            if (kind != WordKind::name && !(is_named && may_go_on(found_[at]))) break;
            is_named = true;
            end = at + 1;
        }
        return end;
    }

    /// "Jan peeters", and "An Arts" although there are doctors.
    static bool may_go_on(const Word& word) {
        if (word.kind == WordKind::unknown || word.kind == WordKind::acronym) return true;
        return word.kind == WordKind::known && !word.is_known_function && shape_of(word.text).begins_with_capital;
    }

    /// "jan peeters": two words or more between commas that nobody knows, and nothing else.
    [[nodiscard]] std::size_t end_of_small_name(std::size_t begin) const {
        if (!found_[begin].begins_item) return begin;
        std::size_t end = begin + 1;
        std::size_t unknown = 1;
        for (; end < found_.size() && !found_[end].begins_item; ++end) {
            const auto kind = found_[end].kind;
            if (joins(found_[end].text)) break;
            if (kind == WordKind::known || kind == WordKind::title || kind == WordKind::mail) return begin;
            if (kind != WordKind::particle) ++unknown;
        }
        return unknown > 1 ? end : begin;
    }

    void write_name(std::size_t end) {
        const auto begin = at_;
        for (; at_ < end; ++at_) {
            const auto& word = found_[at_];
            if (word.kind == WordKind::title) {
                if (at_ > begin) result_ += word.before;
                result_ += word.text;
                continue;
            }
            if (at_ > begin && found_[at_ - 1].kind == WordKind::title) result_ += word.before;
            for (const auto part : parts_of(word.text)) write_initial(part, word.kind == WordKind::particle);
        }
        // The dot of "Th." or "J.P." is one of ours already.
        if (result_.ends_with('.')) {
            auto& next = at_ < found_.size() ? found_[at_].before : rest_;
            while (next.starts_with('.') || next.starts_with('\'')) next.remove_prefix(1);
        }
    }

    /// Of a particle as it is written, of a name a capital.
    void write_initial(std::string_view part, bool is_particle) {
        std::size_t size = part.size();
        auto rest = part;
        while (!rest.empty()) {
            size = rest.size();
            const auto c = take_character(rest);
            if (!is_word_character(c)) continue;
            auto letter = part.substr(part.size() - size, size - rest.size());
            const bool is_small = !is_particle && c >= 'a' && c <= 'z';
            if (is_small) result_ += static_cast<char>(c - 'a' + 'A');
            else result_ += letter;
            result_ += '.';
            return;
        }
    }

    /// Without the brackets, commas and joining words that a mail address leaves behind.
    [[nodiscard]] std::string tidy() const {
        auto text = on_one_line(result_);
        const auto replace_all = [&text](std::string_view from, std::string_view to) {
            for (auto at = text.find(from); at != std::string::npos; at = text.find(from))
                text.replace(at, from.size(), to);
        };
        for (const std::string_view empty : {"( )", "()", "< >", "<>", "[ ]", "[]"}) replace_all(empty, "");
        replace_all("  ", " ");
        replace_all(" ,", ",");
        replace_all(" ;", ";");
        replace_all(",,", ",");
        replace_all(";;", ";");
        constexpr std::string_view ends = " ,;:/&+";
        const auto first = text.find_first_not_of(ends);
        if (first == std::string::npos) return {};
        return text.substr(first, text.find_last_not_of(ends) + 1 - first);
    }

    const Template& words_;
    std::vector<Word> found_;
    std::string_view rest_; ///< behind the last word
    std::string result_;
    std::size_t at_ = 0;
};

} // namespace

std::string without_names(std::string_view participants, const Template& plan_template) {
    // Line breaks part names; they are still there, since `folded` keeps them.
    const auto plain = folded(without_break_marks(participants));
    return NameRemover(plain, plan_template).write();
}

} // namespace plan::core
