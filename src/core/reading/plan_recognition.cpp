#include "core/reading/plan_recognition.hpp"

#include "core/template/title_index.hpp"
#include "core/text/matching_key.hpp"

#include <algorithm>

namespace plan::core {

bool has_chapter_title(std::string_view text, const std::vector<Template>& templates) {
    const std::vector<TitleIndex> titles(templates.begin(), templates.end());
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        if (end > 0 && end <= longest_title) {
            const auto key = title_key(text.substr(0, end));
            if (std::ranges::any_of(titles, [&key](const auto& index) { return index.chapter(key) != nullptr; }))
                return true;
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return false;
}

} // namespace plan::core
