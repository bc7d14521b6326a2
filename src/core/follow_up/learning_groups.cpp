#include "core/follow_up/learning_groups.hpp"

#include "core/dossier/names.hpp"
#include "core/text/characters.hpp"
#include "core/text/lower_case.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/trimming.hpp"
#include "core/text/words.hpp"

#include <algorithm>

namespace plan::core {
namespace {

constexpr std::string_view key_of_everyone = "*";

/// Words between two marks or joining words.
struct Part {
    std::vector<std::string> words;
    std::string joined_by; ///< the joining word before it; empty behind a comma
};

bool is_only_marks(std::string_view word) { return words(word).empty(); }

/// "J.", "J.P.": what leaving out names makes of one.
bool is_initials(std::string_view word) {
    if (!word.ends_with('.')) return false;
    std::size_t letters = 0;
    while (!word.empty()) {
        if (take_character(word) == '.') letters = 0;
        else if (++letters > 1) return false;
    }
    return true;
}

std::vector<Part> parts_of(std::string_view text, const Template& plan_template) {
    std::vector<Part> parts(1);
    std::string word;
    const auto end_part = [&parts](std::string joined_by) {
        if (!parts.back().words.empty()) parts.emplace_back();
        parts.back().joined_by = std::move(joined_by);
    };
    const auto end_word = [&] {
        if (word.empty()) return;
        if (contains(plan_template.joining_words, lower(word)) || word == "&" || word == "+") end_part(word);
        else if (!is_only_marks(word)) parts.back().words.push_back(word);
        word.clear();
    };
    while (!text.empty()) {
        const auto before = text;
        const auto c = take_character(text);
        if (c == ' ') end_word();
        else if (c == ',' || c == ';' || c == '/' || c == '(' || c == ')' || c == ':') end_word(), end_part({});
        else word += before.substr(0, before.size() - text.size());
    }
    end_word();
    std::erase_if(parts, [](const Part& part) { return part.words.empty(); });
    return parts;
}

std::string text_of(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words) text += (text.empty() ? "" : " ") + word;
    return text;
}

bool names_staff(const std::vector<std::string>& words, const Vocabulary& vocabulary) {
    const auto text = text_of(words);
    return vocabulary.everyone.is(text) || vocabulary.staff.in(text);
}

/// Counts, articles, titles and initials tell nothing of the group.
void strip(std::vector<std::string>& words, const Template& plan_template) {
    const auto& vocabulary = plan_template.vocabulary;
    if (vocabulary.everyone.is(text_of(words))) return;
    std::erase_if(words, [&](const std::string& word) {
        return is_initials(word) || plan_template.dossier.names.titles.is(word);
    });
    while (!words.empty() && !vocabulary.staff.in(words.front()) &&
           (std::ranges::all_of(words.front(), is_digit) || contains(plan_template.silent_words, lower(words.front()))))
        words.erase(words.begin());
    while (!words.empty() && contains(plan_template.silent_words, lower(words.back()))) words.pop_back();
}

/// "onderwijsondersteunende medewerkers": the first words that stand together and are of the staff.
std::string function_in(const std::vector<std::string>& words, const Vocabulary& vocabulary) {
    const auto is_staff = [&vocabulary](const std::string& word) { return vocabulary.staff.in(word); };
    const auto begin = std::ranges::find_if(words, is_staff);
    return text_of({begin, std::find_if_not(begin, words.end(), is_staff)});
}

} // namespace

std::vector<StaffGroup> staff_groups(std::string_view text, const Template& plan_template, bool only_known) {
    std::vector<StaffGroup> result;
    if (is_only_placeholder(text)) return result;
    const auto& vocabulary = plan_template.vocabulary;
    std::vector<Part> parts;
    for (auto& part : parts_of(on_one_line(without_names(text, plan_template)), plan_template)) {
        const bool goes_on = !parts.empty() && !part.joined_by.empty() && parts.back().words.size() > 1 &&
                             !names_staff(part.words, vocabulary) && names_staff(parts.back().words, vocabulary);
        if (!goes_on) {
            parts.push_back(std::move(part));
            continue;
        }
        parts.back().words.push_back(part.joined_by);
        parts.back().words.insert(parts.back().words.end(), part.words.begin(), part.words.end());
    }
    for (auto& part : parts) {
        const bool is_known = names_staff(part.words, vocabulary);
        strip(part.words, plan_template);
        if (part.words.empty() || (only_known && !is_known)) continue;
        StaffGroup group;
        group.name = text_of(part.words);
        group.is_everyone = vocabulary.everyone.is(group.name);
        group.key = group.is_everyone ? std::string(key_of_everyone) : match_key(group.name);
        if (group.is_everyone) group.function = group.name;
        else group.function = function_in(part.words, vocabulary);
        group.words = spaced_words(group.name);
        group.function_words = spaced_words(group.function);
        if (!group.key.empty() && std::ranges::find(result, group.key, &StaffGroup::key) == result.end())
            result.push_back(std::move(group));
    }
    return result;
}

bool took_part(const StaffGroup& group, const std::vector<StaffGroup>& present, bool is_its_own) {
    return std::ranges::any_of(present, [&](const StaffGroup& other) {
        if (other.is_everyone || other.key == group.key) return true;
        if (group.is_everyone) return false;
        if (other.words.find(group.words) != std::string::npos) return true;
        return is_its_own && !other.function.empty() && group.words.find(other.function_words) != std::string::npos;
    });
}

} // namespace plan::core
