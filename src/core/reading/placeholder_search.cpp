// find_all_placeholders: wherever a reader of the document sees one.
#include "core/reading/placeholder_search.hpp"

#include "core/reading/outline.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/span.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

namespace plan::core {
namespace {

class PlaceholderSearch {
public:
    PlaceholderSearch(const Plan& plan, const Document& document, std::vector<Placeholder>& found)
        : plan_(plan), school_(document.property("PlanOrganisation")), found_(found) {}

    /// What the office itself knows to be open, and no text tells.
    void add(const OpenField& field) {
        const auto is_same = [&field](const Placeholder& known) {
            const auto& place = known.text.place;
            return place.block == field.place.block && place.cell == field.place.cell &&
                   place.aside == field.place.aside && place.offset < field.place.offset + field.place.length &&
                   field.place.offset < place.offset + place.length;
        };
        if (std::ranges::none_of(found_, is_same))
            found_.push_back({{field.text, field.place}, plan_.chapter_at(field.place.block)});
    }

    void sort() {
        std::ranges::stable_sort(found_, {}, [](const Placeholder& known) { return reading_order(known.text.place); });
    }

    /// Guidance and the table of contents repeat what stands elsewhere.
    void search_block(const Document& document, std::size_t block) {
        const auto* paragraph = std::get_if<Paragraph>(&document.blocks[block]);
        if (paragraph != nullptr && (paragraph->style == style::guidance || is_contents_entry(*paragraph))) return;
        each_text_of_block(document, block,
                           [this](const std::string& text, const Place& place) { search(text, place); });
    }

    void search(const std::string& text, Place place) {
        for (const auto& span : find_placeholders(text)) {
            if (is_within_school_name(text, span)) continue;
            place.offset = span.offset;
            place.length = span.length;
            found_.push_back({{text.substr(span.offset, span.length), place}, plan_.chapter_at(place.block)});
        }
    }

private:
    [[nodiscard]] bool is_within_school_name(const std::string& text, const Span& span) const {
        const auto name_at = school_.empty() ? std::string::npos : text.rfind(school_, span.offset);
        return name_at != std::string::npos && name_at + school_.size() >= span.offset + span.length;
    }

    const Plan& plan_;
    std::string school_;
    std::vector<Placeholder>& found_;
};

} // namespace

void find_all_placeholders(Plan& plan, const Document& document) {
    PlaceholderSearch search(plan, document, plan.placeholders);
    for (std::size_t block = 0; block < document.blocks.size(); ++block) search.search_block(document, block);
    each_aside(document, [&](const std::string& text, const Place& place) {
        if (!begins_with_guidance_mark(*plan.plan_template, text)) search.search(text, place);
    });
    for (const auto& field : document.open_fields) search.add(field);
    if (!document.asides.empty() || !document.open_fields.empty()) search.sort();
}

/// Those of other blocks are not even looked at.
void find_placeholders_again(Plan& plan, const Document& document, std::size_t block) {
    auto& all = plan.placeholders; // in reading order
    const auto block_of = [](const Placeholder& known) { return known.text.place.block; };
    const auto begin = std::ranges::lower_bound(all, block, {}, block_of);
    const auto end = std::ranges::upper_bound(all, block, {}, block_of);
    std::vector<Placeholder> found;
    PlaceholderSearch search(plan, document, found);
    search.search_block(document, block);
    if (begin == end && found.empty()) return;
    std::copy_if(begin, end, std::back_inserter(found),
                 [](const Placeholder& each) { return each.text.place.aside > 0; });
    search.sort();
    const auto behind = all.erase(begin, end);
    all.insert(behind, found.begin(), found.end());
}

} // namespace plan::core
