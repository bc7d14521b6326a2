#include "core/takeover/cover_name.hpp"

#include "core/text/chapter_number.hpp"
#include "core/text/characters.hpp"
#include "core/text/lower_case.hpp"
#include "core/text/trimming.hpp"
#include "core/text/words.hpp"

#include <array>
#include <string_view>
#include <vector>

namespace plan::core {
namespace {

std::vector<std::string_view> pieces_of_line(std::string_view line) {
    constexpr std::array<std::string_view, 5> strokes = {" \u2013 ", " - ", " | ", "\n", ", "};
    std::vector<std::string_view> pieces;
    while (!line.empty()) {
        auto end = line.size();
        std::size_t length = 0;
        for (const auto stroke : strokes)
            if (const auto at = line.find(stroke); at < end) end = at, length = stroke.size();
        pieces.push_back(trimmed(line.substr(0, end)));
        line.remove_prefix(end + length);
    }
    return pieces;
}

std::string without_plan_title(std::string_view text, const Terms& plan_titles) {
    std::string result;
    for (const auto& word : placed_words(text)) {
        const auto piece = text.substr(word.span.offset, word.span.length);
        if (!plan_titles.in(piece)) continue;
        result = std::string(text.substr(0, word.span.offset)) +
                 std::string(text.substr(word.span.offset + word.span.length));
        return on_one_line(result);
    }
    return on_one_line(text);
}

/// A name begins with a capital; behind small words it begins with the word for a school.
std::size_t start_of_name(std::string_view text, const Terms& organisations) {
    if (text.empty() || lower(text.substr(0, 1)) != text.substr(0, 1)) return 0;
    for (const auto& word : placed_words(text))
        if (organisations.in(text.substr(word.span.offset, word.span.length))) return word.span.offset;
    return 0;
}

/// Gives each line of the parts that go to the cover.
template <typename Take>
void each_cover_line(const Source& source, const Proposal& proposal, Take&& take) {
    for (const auto& part : proposal.parts) {
        if (part.to != target::cover || part.part.kind == SourcePart::Kind::table) continue;
        for (auto block = part.part.first_block; block < part.part.end_block; ++block)
            if (const auto* paragraph = std::get_if<Paragraph>(&source.document.blocks[block])) take(paragraph->text);
    }
}

constexpr std::size_t most_words = 7; // of a name: more is a sentence

bool may_be_name(const std::string& text) {
    return !text.empty() && !text.ends_with('.') && words(text).size() <= most_words;
}

} // namespace

std::string name_on_cover(const Source& source, const Proposal& proposal) {
    const auto& known = proposal.plan_template->takeover.organisations;
    const auto& titles = proposal.plan_template->reading.plan_titles;
    std::string by_word;
    std::string behind_title; // "Vormingsplan Ter Linde"
    each_cover_line(source, proposal, [&](const std::string& line) {
        for (const auto piece : pieces_of_line(line)) {
            auto name = without_plan_title(without_year(piece), titles);
            if (by_word.empty() && known.in(piece)) {
                name.erase(0, start_of_name(name, known));
                if (may_be_name(name)) by_word = name;
            } else if (behind_title.empty() && titles.in(piece) && may_be_name(name) && !has_digit(name) &&
                       lower(name.substr(0, 1)) != name.substr(0, 1)) {
                behind_title = name;
            }
        }
    });
    return by_word.empty() ? behind_title : by_word;
}

std::optional<SchoolYear> year_on_cover(const Source& source, const Proposal& proposal) {
    std::optional<SchoolYear> found;
    bool is_one = true;
    each_cover_line(source, proposal, [&](const std::string& line) {
        const auto year = find_school_year(line, proposal.plan_template->first_month);
        if (year && found && *year != *found) is_one = false;
        if (year) found = year;
    });
    return is_one ? found : std::nullopt;
}

} // namespace plan::core
