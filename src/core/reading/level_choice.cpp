#include "core/reading/level_choice.hpp"

#include "core/reading/plan_part.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <optional>

namespace plan::core {
namespace {

/// What the line of the cover about the level says; nothing where there is no such line.
class SaidLevel {
public:
    explicit SaidLevel(const Fact& fact) : fact_(fact) {
        for (const auto& key : fact.keys) longest_ = std::max(longest_, key.size() + most_signs);
    }

    [[nodiscard]] std::optional<std::string> in(const Block& block) const {
        if (const auto* table = std::get_if<Table>(&block)) {
            for (const auto& row : table->rows)
                if (row.size() >= 2 && is_label(row[0])) return row[1];
            return std::nullopt;
        }
        const auto& text = std::get<Paragraph>(block).text;
        const auto mark = text.find_first_of(":\t");
        if (mark == std::string::npos || !is_label(std::string_view(text).substr(0, mark))) return std::nullopt;
        return text.substr(mark + 1);
    }

private:
    static constexpr std::size_t most_signs = 16; // spaces and signs that a key does not have

    [[nodiscard]] bool is_label(std::string_view text) const {
        return !text.empty() && text.size() <= longest_ && contains(fact_.keys, match_key(text));
    }

    const Fact& fact_;
    std::size_t longest_ = 0;
};

/// The level whose words stand in the first lines, where it is one alone.
const EducationLevel* level_by_words(const Document& document, const Template& profile) {
    const EducationLevel* found = nullptr;
    std::size_t lines = 0;
    for (const auto& block : document.blocks) {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        if (paragraph == nullptr || trimmed(paragraph->text).empty()) continue;
        if (++lines > lines_of_a_cover) break;
        for (const auto& level : profile.education_levels) {
            if (&level == found || !level.words.in(paragraph->text)) continue;
            if (found != nullptr) return nullptr;
            found = &level;
        }
    }
    return found;
}

} // namespace

const Template& template_for(const Document& document, const Template& profile) {
    const auto* fact = profile.fact(role::fact::level);
    if (profile.education_levels.empty() || fact == nullptr) return profile;
    const SaidLevel said_level(*fact);
    for (const auto& block : document.blocks)
        if (const auto said = said_level.in(block)) return profile.for_level(*said);
    const auto* level = level_by_words(document, profile);
    return level == nullptr ? profile : profile.for_level(level->id);
}

} // namespace plan::core
