#include "writer/reading/chapter_ranges.hpp"

#include "core/text/trimming.hpp"
#include "uno/properties.hpp"
#include "writer/reading/block_list.hpp"
#include "writer/reading/visible_text.hpp"

#include <algorithm>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace plan::writer {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

void ChapterRanges::follow(const core::Plan& plan) {
    std::vector<std::string> ids;
    for (const auto& chapter : plan.chapters) ids.push_back(chapter.entry != nullptr ? chapter.entry->id : "");
    if (ids == ids_) return;
    forget();
    const auto list = blocks_of(document_).blocks;
    auto chapter = plan.chapters.begin();
    for (std::size_t block = 0; block < list.size() && chapter != plan.chapters.end(); ++block) {
        if (block != chapter->title.place.block) continue;
        if (list[block].in_container) return forget(); // positions of several texts have no order
        const Reference<css::text::XTextRange> content(list[block].content, UNO_QUERY);
        // the plan may be older than the document; then the next one tells
        if (!content.is() || core::trimmed(visible_text(content).text) != chapter->title.text) return forget();
        starts_.push_back(content->getStart());
        ++chapter;
    }
    if (chapter != plan.chapters.end()) return forget();
    ids_ = std::move(ids);
}

std::string ChapterRanges::chapter_at(const Reference<css::text::XTextRange>& range) {
    return place_of(range).value_or(std::string());
}

std::optional<std::string> ChapterRanges::place_of(const Reference<css::text::XTextRange>& range) {
    if (starts_.empty()) return {};
    try {
        const Reference<css::text::XTextRangeCompare> order(document_->getText(), UNO_QUERY_THROW);
        const auto table = uno::get<Reference<css::text::XTextTable>>(range, "TextTable");
        const auto position = table.is() ? table->getAnchor() : range->getStart();
        const auto behind = std::ranges::partition_point(
            starts_, [&](const auto& start) { return order->compareRegionStarts(start, position) >= 0; });
        if (behind == starts_.begin()) return std::string();
        const auto& id = ids_[static_cast<std::size_t>(behind - starts_.begin()) - 1];
        if (!id.empty()) return id;
    } catch (const css::lang::IllegalArgumentException&) { // it is not in the main text
    } catch (const css::uno::RuntimeException&) {          // a heading was deleted
        forget();
    }
    return {};
}

void ChapterRanges::forget() {
    ids_.clear();
    starts_.clear();
}

} // namespace plan::writer
