// What templates of any level or time put into a chapter of a plan, as this plan says it.
#pragma once

#include "core/plan/plan.hpp"

#include <cstdint>
#include <unordered_set>

namespace plan::core {

/// Texts are known by their key_number. Of a chapter of the school's own nothing is known.
class TemplateText {
public:
    TemplateText(const PlanChapter& chapter, const Plan& plan);

    /// A paragraph that is to be adapted.
    [[nodiscard]] bool is_example(std::uint64_t key) const {
        return known_ != nullptr && (known_->examples.contains(key) || examples_.contains(key));
    }
    [[nodiscard]] bool knows(std::uint64_t key) const {
        return known_ != nullptr && (known_->everything.contains(key) || everything_.contains(key));
    }
    /// Whether templates put text below that heading.
    [[nodiscard]] bool is_heading_of_text(std::uint64_t key) const {
        return known_ != nullptr && known_->headings.contains(key);
    }

private:
    const KnownChapterTexts* known_;
    std::unordered_set<std::uint64_t> examples_; ///< those with variables
    std::unordered_set<std::uint64_t> everything_;
};

} // namespace plan::core
