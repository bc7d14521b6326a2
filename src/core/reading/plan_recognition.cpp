#include "core/reading/plan_recognition.hpp"

#include "core/reading/plan_part.hpp"
#include "core/template/title_index.hpp"
#include "core/text/chapter_number.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace plan::core {
namespace {

/// @param indices  the words of templates, and the titles of each
bool is_chapter_title(std::string_view line, const std::pair<const ChapterWords, std::vector<TitleIndex>>& indices) {
    const auto key = title_key(without_year(line), indices.first);
    return std::ranges::any_of(indices.second, [&key](const auto& index) { return index.chapter(key) != nullptr; });
}

/// A title of a plan among the first lines, as on a cover: "Nascholingsplan".
bool begins_with_plan_title(std::string_view text, const std::vector<Template>& templates) {
    for (std::size_t lines = 0; !text.empty() && lines < lines_of_a_cover;) {
        const auto line = text.substr(0, text.find('\n'));
        if (!trimmed(line).empty() && line.size() <= longest_title) {
            ++lines;
            if (std::ranges::any_of(templates,
                                    [line](const Template& each) { return each.reading.plan_titles.in(line); }))
                return true;
        }
        text.remove_prefix(std::min(line.size() + 1, text.size()));
    }
    return false;
}

} // namespace

bool has_chapter_title(std::string_view text, const std::vector<Template>& templates) {
    if (begins_with_plan_title(text, templates)) return true;
    std::map<ChapterWords, std::vector<TitleIndex>> titles; // one key of a line serves all with the same words
    for (const auto& each : templates) titles[each.chapter_words].emplace_back(each);
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        if (end > 0 && end <= longest_title) {
            const auto line = text.substr(0, end);
            if (std::ranges::any_of(titles, [line](const auto& same) { return is_chapter_title(line, same); }))
                return true;
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return false;
}

} // namespace plan::core
