#include "core/plan/chapter_mark.hpp"

#include "core/document/document.hpp"

#include <algorithm>

namespace plan::core {

std::string ready_bookmark(std::string_view chapter_id) {
    auto name = "plan_klaar_" + std::string(chapter_id);
    std::ranges::replace(name, '-', '_');
    return name;
}

bool is_marked_ready(const PlanChapter& chapter, const Document& document) {
    return chapter.entry != nullptr && document.bookmarks.contains(ready_bookmark(chapter.entry->id));
}

} // namespace plan::core
