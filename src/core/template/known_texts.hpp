// All that a profile's templates put into a chapter, whatever level of education or time they are of: a plan that was
// made for another level or by an earlier version is read like one that was made now.
#pragma once

#include "core/text/sentence_holes.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace plan::core {

struct Template;

/// A text with variables: what it says differs by plan.
struct VariableText {
    std::string text;
    bool example = true;
};

/// Of one chapter. Texts are known by their key_number.
struct KnownChapterTexts {
    std::unordered_set<std::uint64_t> examples; ///< paragraphs that are to be adapted
    std::unordered_set<std::uint64_t> everything;
    std::unordered_set<std::uint64_t> headings; ///< below which there is text
    std::vector<VariableText> with_variables;   ///< in none of these
    SentenceHoles sentences;                    ///< with spots to be filled in
    bool has_open_items = false;                ///< items of a list that are nothing but a spot
};

class KnownTexts {
public:
    /// Adds the texts of all chapters of a template.
    void add(const Template& plan_template);

    /// nullptr for a chapter that no template has
    [[nodiscard]] const KnownChapterTexts* chapter(std::string_view id) const;

private:
    std::map<std::string, KnownChapterTexts, std::less<>> chapters_;
};

} // namespace plan::core
