// The titles under which the chapters and sections of a template are known.
#pragma once

#include "core/template/plan_template.hpp"

#include <string>
#include <unordered_map>

namespace plan::core {

/// In bytes: a longer paragraph is no title of a chapter, and need not be looked up.
inline constexpr std::size_t longest_title = 120;

class TitleIndex {
public:
    explicit TitleIndex(const Template& plan_template) {
        for (const auto& chapter : plan_template.chapters) {
            add(chapters_, chapter, &chapter);
            for (const auto& section : chapter.sections) add(sections_, section, &section);
        }
    }

    /// @param key  title_key of a heading
    /// @returns  nullptr when no title has it
    [[nodiscard]] const Chapter* chapter(const std::string& key) const { return find(chapters_, key); }
    [[nodiscard]] const Section* section(const std::string& key) const { return find(sections_, key); }

private:
    template <typename Value>
    using Index = std::unordered_map<std::string, const Value*>;

    template <typename Value>
    static void add(Index<Value>& index, const Section& section, const Value* value) {
        for (const auto& key : section.keys) index.emplace(key, value);
    }
    template <typename Value>
    static const Value* find(const Index<Value>& index, const std::string& key) {
        const auto found = index.find(key);
        return found == index.end() ? nullptr : found->second;
    }

    Index<Chapter> chapters_;
    Index<Section> sections_;
};

} // namespace plan::core
