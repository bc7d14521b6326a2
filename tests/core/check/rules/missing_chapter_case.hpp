// What is the same in tests of rules that speak for a chapter of a Flemish plan, instead of chapter-missing and
// chapter-empty.
#pragma once

#include "core/check/finding.hpp"
#include "core/values/severity.hpp"

#include <string>

namespace plan::test {

struct MissingChapter {
    std::string rule;
    std::string id;
    std::string title;
    core::Severity severity;
    std::string next_title; ///< where a plan without the chapter is pointed at
};

/// Takes the chapter out, empties it, and lets it say nothing or something; one SECTION each.
void check_missing_chapter(const MissingChapter& chapter);

} // namespace plan::test
