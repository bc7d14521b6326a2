// A section that a command writes into a chapter, such as the answers to a questionnaire: where it stands, and whether
// somebody has worked on it since.
#pragma once

#include "core/document/document.hpp"
#include "core/plan/plan_chapter.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace plan::core {

struct OwnSection {
    std::size_t first = 0;  ///< block of its heading
    std::size_t behind = 0; ///< first block behind it
};

/// The last section of a chapter with that heading; it ends in front of the next heading of its own level or above.
std::optional<OwnSection> find_own_section(const Document& document, const PlanChapter& chapter,
                                           std::string_view heading);

/// A fingerprint of what stands in it, however it looks. Sixteen digits.
std::string section_fingerprint(const Document& document, const OwnSection& section);

} // namespace plan::core
