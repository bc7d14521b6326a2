#include "core/reading/plan_part.hpp"

#include "core/text/trimming.hpp"
#include "core/text/words.hpp"

#include <algorithm>
#include <set>

namespace plan::core {
namespace {

const Paragraph* heading_at(const Document& document, std::size_t block) {
    const auto* paragraph = std::get_if<Paragraph>(&document.blocks[block]);
    const bool is_heading = paragraph != nullptr && paragraph->outline_level > 0 && !is_contents_entry(*paragraph) &&
                            !trimmed(paragraph->text).empty();
    return is_heading ? paragraph : nullptr;
}

/// Behind everything below a heading.
std::size_t end_below(const Document& document, std::size_t heading) {
    const int level = heading_at(document, heading)->outline_level;
    auto at = heading + 1;
    for (; at < document.blocks.size(); ++at)
        if (const auto* next = heading_at(document, at); next != nullptr && next->outline_level <= level) break;
    return at;
}

std::size_t chapters_in(const Document& document, PlanPart part, const std::vector<std::string>& keys,
                        const Template& plan_template, const TitleIndex& titles) {
    std::set<const Chapter*> found;
    for (auto at = part.first; at < part.end; ++at) {
        const auto* heading = heading_at(document, at);
        if (heading == nullptr) continue;
        const auto* chapter = titles.chapter(keys[at]);
        if (chapter == nullptr)
            chapter = chapter_by_words(heading->text, plan_template,
                                       [&found](const Chapter& each) { return !found.contains(&each); });
        if (chapter != nullptr) found.insert(chapter);
    }
    return found.size();
}

} // namespace

PlanPart find_plan_part(const Document& document, const std::vector<std::string>& keys, const Template& plan_template,
                        const TitleIndex& titles) {
    constexpr std::size_t fewest_chapters = 2;
    const PlanPart whole{0, document.blocks.size()};
    PlanPart best = whole;
    std::size_t most = 0;
    std::size_t first_heading = document.blocks.size();
    for (std::size_t at = 0; at < document.blocks.size(); ++at) {
        const auto* heading = heading_at(document, at);
        if (heading == nullptr) continue;
        first_heading = std::min(first_heading, at);
        if (!plan_template.reading.plan_titles.in(heading->text)) continue;
        const PlanPart part{at, end_below(document, at)};
        if (at == first_heading && part.end == whole.end) return whole; // the title of the document
        const auto chapters = chapters_in(document, part, keys, plan_template, titles);
        if (chapters >= fewest_chapters && chapters > most) best = part, most = chapters;
    }
    return best;
}

bool has_plan_title(const Document& document, const Template& plan_template) {
    std::size_t lines = 0;
    for (const auto& block : document.blocks) {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        if (paragraph == nullptr || trimmed(paragraph->text).empty() || paragraph->text.size() > longest_title)
            continue;
        const bool may_be_title =
            paragraph->outline_level > 0 || paragraph->style == "Title" || ++lines <= lines_of_a_cover;
        if (may_be_title && plan_template.reading.plan_titles.in(paragraph->text)) return true;
    }
    return false;
}

} // namespace plan::core
