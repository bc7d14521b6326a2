// Of which chapters a check reads the running text: what is said in `reads` of a rule.
#pragma once

#include "core/plan/plan_chapter.hpp"
#include "core/template/plan_template.hpp"
#include "core/template/roles.hpp"

#include <string_view>

namespace plan::core {

/// Tables, titles, the cover, and how far the chapters are that no sentences are written in.
inline bool reads_no_sentences(const PlanChapter&) { return false; }

/// What the chapter with that role or id says.
inline bool is_chapter(const PlanChapter& chapter, std::string_view name) {
    return chapter.entry != nullptr && chapter.entry->is(name);
}

inline bool reads_involvement(const PlanChapter& chapter) { return is_chapter(chapter, role::chapter::involvement); }

/// What the chapters say of which the rule speaks when they are missing.
inline bool names_rule(const PlanChapter& chapter, std::string_view rule) {
    return chapter.entry != nullptr && chapter.entry->missing_rule == rule;
}

} // namespace plan::core
