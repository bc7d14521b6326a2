// find_all_placeholders: wherever a reader of the document sees one.
#include "core/reading/placeholder_search.hpp"

#include "core/reading/outline.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/span.hpp"

#include <algorithm>

namespace plan::core {
namespace {

class PlaceholderSearch {
public:
    PlaceholderSearch(Plan& plan, const Document& document)
        : plan_(plan), school_(document.property("PlanOrganisation")) {}

    /// What the office itself knows to be open, and no text tells.
    void add(const OpenField& field) {
        const auto is_same = [&field](const Placeholder& found) {
            const auto& place = found.text.place;
            return place.block == field.place.block && place.cell == field.place.cell &&
                   place.aside == field.place.aside && place.offset < field.place.offset + field.place.length &&
                   field.place.offset < place.offset + place.length;
        };
        if (std::ranges::none_of(plan_.placeholders, is_same))
            plan_.placeholders.push_back({{field.text, field.place}, plan_.chapter_at(field.place.block)});
    }

    void sort() {
        std::ranges::stable_sort(plan_.placeholders, {},
                                 [](const Placeholder& found) { return reading_order(found.text.place); });
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
            plan_.placeholders.push_back(
                {{text.substr(span.offset, span.length), place}, plan_.chapter_at(place.block)});
        }
    }

private:
    [[nodiscard]] bool is_within_school_name(const std::string& text, const Span& span) const {
        const auto name_at = school_.empty() ? std::string::npos : text.rfind(school_, span.offset);
        return name_at != std::string::npos && name_at + school_.size() >= span.offset + span.length;
    }

    Plan& plan_;
    std::string school_;
};

} // namespace

void find_all_placeholders(Plan& plan, const Document& document) {
    PlaceholderSearch search(plan, document);
    for (std::size_t block = 0; block < document.blocks.size(); ++block) search.search_block(document, block);
    each_aside(document, [&](const std::string& text, const Place& place) {
        if (!begins_with_guidance_mark(*plan.plan_template, text)) search.search(text, place);
    });
    for (const auto& field : document.open_fields) search.add(field);
    if (!document.asides.empty() || !document.open_fields.empty()) search.sort();
}

void find_placeholders_again(Plan& plan, const Document& document, std::size_t block) {
    std::erase_if(plan.placeholders, [block](const Placeholder& found) {
        return found.text.place.block == block && found.text.place.aside == 0;
    });
    PlaceholderSearch search(plan, document);
    const auto kept = plan.placeholders.size();
    search.search_block(document, block);
    if (plan.placeholders.size() > kept) search.sort();
}

} // namespace plan::core
