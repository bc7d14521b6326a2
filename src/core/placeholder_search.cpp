// find_all_placeholders: wherever a reader of the document sees one.
#include "core/placeholder.hpp"
#include "core/plan_parts.hpp"

namespace plan::core {
namespace {

class PlaceholderSearch {
public:
    PlaceholderSearch(Plan& plan, const Document& document)
        : plan_(plan), school_(document.property("PlanOrganisation")) {}

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
    for (std::size_t at = 0; at < document.blocks.size(); ++at) {
        if (const auto* paragraph = std::get_if<Paragraph>(&document.blocks[at])) {
            if (paragraph->style != style::guidance && !is_contents_entry(*paragraph))
                search.search(paragraph->text, {at, std::nullopt, 0, 0});
            continue;
        }
        const auto& rows = std::get<Table>(document.blocks[at]).rows;
        for (std::size_t row = 0; row < rows.size(); ++row)
            for (std::size_t column = 0; column < rows[row].size(); ++column)
                search.search(rows[row][column], {at, CellIndex{row, column}, 0, 0});
    }
}

} // namespace plan::core
