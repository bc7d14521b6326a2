#include "core/reading/column_titles.hpp"

#include "core/text/characters.hpp"
#include "core/text/lower_case.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/trimming.hpp"
#include "core/text/words.hpp"

#include <algorithm>

namespace plan::core {
namespace {

constexpr std::size_t longest_column_title = 80; // in bytes: more is a sentence
constexpr std::size_t shortest_abbreviation = 4;
constexpr std::size_t ranks_of_a_name = 16; // more than there are meanings

std::string without_brackets(std::string_view text) {
    std::string result;
    int depth = 0;
    for (const char c : text) {
        if (c == '(' || c == '[') ++depth;
        if (depth == 0) result += c;
        if ((c == ')' || c == ']') && depth > 0) --depth;
    }
    return result;
}

std::string without_bracket_signs(std::string_view text) {
    std::string result(text);
    std::erase_if(result, [](char c) { return c == '(' || c == ')' || c == '[' || c == ']'; });
    return result;
}

std::vector<std::string_view> split(std::string_view text, std::string_view signs) {
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find_first_of(signs, at), text.size());
        parts.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

/// Without the unit or number at its end: "Bedrag in euro", "Doel nr. 1", "Doelgroep *".
std::string_view without_unit(std::string_view text, const std::vector<std::string>& units) {
    for (;;) {
        text = trimmed(text);
        while (!text.empty() && (text.back() == '*' || text.back() == '.' || is_digit(text.back())))
            text.remove_suffix(1);
        text = trimmed(text);
        const auto small = lower(text);
        const auto unit = std::ranges::find_if(units, [&small](const std::string& name) {
            if (!small.ends_with(name) || small.size() <= name.size()) return false;
            const char before = small[small.size() - name.size() - 1];
            return before == ' ' || before == '(' || !is_word_character(static_cast<unsigned char>(before));
        });
        if (unit == units.end()) return text;
        text.remove_suffix(unit->size());
    }
}

} // namespace

ColumnTitle::ColumnTitle(std::string_view cell, const ReadingWords& words) : words_(&words) {
    if (cell.size() > longest_column_title) return;
    const auto add = [this](std::string_view text) {
        auto key = match_key(text);
        if (!key.empty() && !contains(meanings_, key) && meanings_.size() < ranks_of_a_name - 1)
            meanings_.push_back(std::move(key));
    };
    add(cell);
    add(without_bracket_signs(cell));
    const auto bare = without_brackets(cell);
    add(bare);
    add(without_unit(bare, words.units));
    add(std::string_view(bare).substr(0, bare.find(':')));
    for (const auto part : split(bare, "/,+&|;")) add(without_unit(part, words.units));
    const auto text = trimmed(cell);
    if (text.ends_with('.') && !meanings_.empty() && meanings_.front().size() >= shortest_abbreviation)
        abbreviation_ = meanings_.front();
}

bool ColumnTitle::has(std::size_t meaning, const std::string& name) const {
    const auto& key = meanings_[meaning];
    if (key == name) return true;
    if (name.empty() || key.front() != name.front()) return false; // as almost always
    return std::ranges::any_of(words_->plural_endings, [&](const std::string& ending) {
        const auto& longer = key.size() > name.size() ? key : name;
        const auto& shorter = key.size() > name.size() ? name : key;
        return longer.size() == shorter.size() + ending.size() && longer.starts_with(shorter) &&
               longer.ends_with(ending);
    });
}

std::optional<std::size_t> ColumnTitle::rank_as(const std::string& name) const {
    for (std::size_t meaning = 0; meaning < meanings_.size(); ++meaning)
        if (has(meaning, name)) return meaning;
    if (!abbreviation_.empty() && name.starts_with(abbreviation_)) return ranks_of_a_name - 1;
    return std::nullopt;
}

std::optional<std::size_t> ColumnTitle::rank(const std::vector<std::string>& names,
                                             const std::vector<std::string>* more) const {
    for (std::size_t name = 0; name < names.size(); ++name)
        if (const auto rank = rank_as(names[name])) return name * ranks_of_a_name + *rank;
    if (more == nullptr) return std::nullopt;
    for (auto name = more->begin(); name != more->end(); ++name) {
        const auto rank = rank_as(*name);
        if (!rank) continue;
        const auto before =
            std::count_if(more->begin(), name, [&names](const std::string& each) { return !contains(names, each); });
        return (names.size() + static_cast<std::size_t>(before)) * ranks_of_a_name + *rank;
    }
    return std::nullopt;
}

bool ColumnTitle::is(const std::vector<std::string>& names) const {
    constexpr std::size_t whole_ones = 2;
    for (std::size_t meaning = 0; meaning < std::min(whole_ones, meanings_.size()); ++meaning)
        if (std::ranges::any_of(names, [&](const std::string& name) { return has(meaning, name); })) return true;
    return false;
}

std::vector<std::string> column_names(const Column& column, const ReadingWords& words) {
    auto names = column.keys;
    if (const auto more = words.column_keys.find(column.role); more != words.column_keys.end())
        std::ranges::copy_if(more->second, std::back_inserter(names),
                             [&names](const std::string& name) { return !contains(names, name); });
    return names;
}

} // namespace plan::core
