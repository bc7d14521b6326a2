#include "core/template/plan_template.hpp"

#include "core/text/name_list.hpp"

#include <algorithm>

namespace plan::core {

const Chapter* Template::chapter(std::string_view wanted) const {
    const auto found = std::ranges::find_if(chapters, [wanted](const Chapter& chapter) { return chapter.is(wanted); });
    return found == chapters.end() ? nullptr : &*found;
}

std::pair<const Chapter*, const Section*> Template::section(std::string_view wanted) const {
    for (const auto& chapter : chapters) {
        if (chapter.is(wanted)) return {&chapter, &chapter};
        for (const auto& section : chapter.sections)
            if (section.id == wanted) return {&chapter, &section};
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

const Fact* Template::fact(std::string_view wanted) const {
    const auto found = std::ranges::find(facts, wanted, &Fact::id);
    return found == facts.end() ? nullptr : &*found;
}

const EducationLevel* Template::education_level(std::string_view said) const {
    const auto key = match_key(said);
    const auto found =
        std::ranges::find_if(education_levels, [&key](const EducationLevel& each) { return contains(each.keys, key); });
    return key.empty() || found == education_levels.end() ? nullptr : &*found;
}

const Template& Template::for_level(std::string_view said) const {
    const auto* found = education_level(said);
    return found == nullptr || !found->adapted ? *this : *found->adapted;
}

} // namespace plan::core
