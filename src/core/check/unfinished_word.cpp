#include "core/check/unfinished_word.hpp"

#include "core/text/lower_case.hpp"
#include "core/text/words.hpp"

namespace plan::core {

bool is_about_unfinished_word(const Finding& finding, const Place& cursor, const Document& document) {
    const auto& place = finding.place;
    if (place.block != cursor.block || place.cell != cursor.cell || place.aside != cursor.aside) return false;
    if (cursor.offset < place.offset || cursor.offset > place.offset + place.length) return false;
    const auto* text = text_of(document, cursor);
    if (text == nullptr || cursor.offset == 0 || cursor.offset > text->size()) return false;
    const auto before = std::string_view(*text).substr(0, cursor.offset);
    const auto last = before.find_last_of(" \t\n");
    const auto word = last == std::string_view::npos ? before : before.substr(last + 1);
    const auto found = words(word);
    return !found.empty() && lower(word).ends_with(found.back()); // what stands before the cursor ends in a word
}

} // namespace plan::core
