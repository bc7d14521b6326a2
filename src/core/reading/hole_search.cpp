#include "core/reading/hole_search.hpp"

#include "core/plan/chapter_text.hpp"
#include "core/text/sentence_holes.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>

namespace plan::core {
namespace {

/// The sentence that a place is in.
std::string sentence_at(const std::string& text, std::size_t at) {
    const auto before = at == 0 ? std::string::npos : text.rfind(". ", at - 1);
    const auto begin = before == std::string::npos ? 0 : before + 2;
    return std::string(trimmed(std::string_view(text).substr(begin, text.find(". ", at) - begin)));
}

/// "Bij de start:" may be the line above what it announces: a list, a table, or a text of the school's own.
bool announces_next(const PlanParagraph& paragraph, const Document& document, const SentenceHoles& sentences) {
    const auto next = paragraph.text.place.block + 1;
    if (!paragraph.text.text.ends_with(':') || next >= document.blocks.size()) return false;
    const auto* below = std::get_if<Paragraph>(&document.blocks[next]);
    if (below == nullptr) return true;
    return below->outline_level == 0 && !trimmed(below->text).empty() &&
           (below->list_item || !sentences.knows_beginning(below->text));
}

bool is_list_item(const PlanParagraph& paragraph, const Document& document) {
    const auto* block = std::get_if<Paragraph>(&document.blocks[paragraph.text.place.block]);
    return block != nullptr && (block->list_item || block->style == style::list_item);
}

} // namespace

void find_holes(PlanChapter& chapter, const Plan& plan, const Document& document) {
    chapter.holes.clear();
    const auto* known = known_texts(chapter, plan);
    if (known == nullptr) return;
    for (const auto& paragraph : chapter.paragraphs) {
        if (paragraph.kind != ParagraphKind::body || paragraph.hidden || paragraph.text.place.cell) continue;
        const auto& text = paragraph.text.text;
        if (text.empty()) {
            if (known->has_open_items && is_list_item(paragraph, document)) chapter.holes.push_back(paragraph.text);
            continue;
        }
        for (const auto at : known->sentences.find(text)) {
            if (at == text.size() && announces_next(paragraph, document, known->sentences)) continue;
            auto place = paragraph.text.place;
            place.offset += at;
            place.length = 0;
            chapter.holes.push_back({sentence_at(text, at), place});
        }
    }
}

} // namespace plan::core
