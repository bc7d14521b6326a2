#include "core/plan/own_section.hpp"

#include "core/text/fnv.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>

namespace plan::core {
namespace {

class Fingerprint {
public:
    void add(const Block& block) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            return is_caption(*paragraph) ? void() : add_text(paragraph->text); // its number follows the other tables
        for (const auto& row : std::get<Table>(block).rows) {
            for (const auto& cell : row) add_text(cell);
            number_.add(row_end);
        }
    }
    [[nodiscard]] std::string text() const { return hexadecimal(number_.number()); }

private:
    static constexpr std::uint64_t text_end = 256; // no byte
    static constexpr std::uint64_t row_end = 257;

    void add_text(std::string_view text) {
        for (const char sign : trimmed(text)) number_.add(static_cast<unsigned char>(sign));
        number_.add(text_end);
    }

    Fnv<std::uint64_t> number_;
};

} // namespace

std::optional<OwnSection> find_own_section(const Document& document, const PlanChapter& chapter,
                                           std::string_view heading) {
    const auto key = match_key(heading);
    std::optional<OwnSection> found;
    int level = 0;
    const auto end = std::min(chapter.end_block, document.blocks.size());
    for (auto block = chapter.title.place.block + 1; block < end; ++block) {
        const auto* paragraph = std::get_if<Paragraph>(&document.blocks[block]);
        if (paragraph == nullptr || paragraph->outline_level == 0) continue;
        if (found && found->behind == end && paragraph->outline_level <= level) found->behind = block;
        if (match_key(paragraph->text) != key) continue;
        found = OwnSection{block, end};
        level = paragraph->outline_level;
    }
    return found;
}

std::string section_fingerprint(const Document& document, const OwnSection& section) {
    Fingerprint fingerprint;
    for (auto block = section.first; block < std::min(section.behind, document.blocks.size()); ++block)
        fingerprint.add(document.blocks[block]);
    return fingerprint.text();
}

} // namespace plan::core
