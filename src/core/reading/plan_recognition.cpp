#include "core/reading/plan_recognition.hpp"

#include "core/template/title_index.hpp"
#include "core/text/matching_key.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace plan::core {
namespace {

/// @param indices  the words of templates, and the titles of each
bool is_chapter_title(std::string_view line, const std::pair<const ChapterWords, std::vector<TitleIndex>>& indices) {
    const auto key = title_key(line, indices.first);
    return std::ranges::any_of(indices.second, [&key](const auto& index) { return index.chapter(key) != nullptr; });
}

} // namespace

bool has_chapter_title(std::string_view text, const std::vector<Template>& templates) {
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
