#include "core/template/plan_template.hpp"

#include <algorithm>

namespace plan::core {

const Chapter* Template::chapter(std::string_view id) const {
    const auto found = std::ranges::find(chapters, id, &Chapter::id);
    return found == chapters.end() ? nullptr : &*found;
}

std::pair<const Chapter*, const Section*> Template::section(std::string_view id) const {
    for (const auto& chapter : chapters) {
        if (chapter.id == id) return {&chapter, &chapter};
        for (const auto& section : chapter.sections)
            if (section.id == id) return {&chapter, &section};
    }
    return {nullptr, nullptr};
}

std::vector<const TableTemplate*> Template::tables() const {
    std::vector<const TableTemplate*> result;
    const auto collect = [&result](const Section& section) {
        for (const auto& content : section.content)
            if (const auto* table = std::get_if<TableTemplate>(&content.value)) result.push_back(table);
    };
    for (const auto& chapter : chapters) {
        collect(chapter);
        std::ranges::for_each(chapter.sections, collect);
    }
    return result;
}

} // namespace plan::core
