#include "writer/chapters/table_insertion.hpp"

#include "core/text/placeholder.hpp"
#include "core/text/refused.hpp"
#include "writer/chapters/chapter_insertion.hpp"
#include "writer/office/document_state.hpp"
#include "writer/writing/block_writing.hpp"

#include <algorithm>
#include <utility>

namespace plan::writer {
namespace {

using Elements = std::vector<core::Element>;

bool is_table_of(const core::Element& element, std::string_view role) {
    const auto* table = std::get_if<core::TableElement>(&element);
    return table != nullptr && table->table->role == role;
}

/// The table with the headings that it stands below, and the guidance of these.
Elements table_with_headings(const Elements& chapter, std::string_view table_role) {
    Elements above;
    bool is_below_heading = false;
    for (const auto& element : chapter) {
        if (is_table_of(element, table_role)) {
            auto table = std::get<core::TableElement>(element);
            std::erase_if(table.rows,
                          [](const auto& row) { return !std::ranges::all_of(row, core::is_only_placeholder); });
            above.emplace_back(std::move(table));
            return above;
        }
        const auto* text = std::get_if<core::TextElement>(&element);
        const bool is_heading =
            text != nullptr && (text->role == core::Role::chapter_heading || text->role == core::Role::section_heading);
        if (is_heading && text->role == core::Role::section_heading) // an earlier section does not come along
            above.erase(std::ranges::find_if(above,
                                             [](const core::Element& each) {
                                                 const auto* other = std::get_if<core::TextElement>(&each);
                                                 return other != nullptr && other->role == core::Role::section_heading;
                                             }),
                        above.end());
        is_below_heading = is_heading || (is_below_heading && text != nullptr && text->role == core::Role::guidance);
        if (is_below_heading) above.push_back(element);
    }
    return {};
}

} // namespace

void insert_missing_table(const css::uno::Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                          std::string_view table_role) {
    refuse_recording(document);
    const auto& plan = inspection.plan;
    const auto blocks = inspection.document.blocks.size();
    for (const auto& chapter : plan.plan_template->chapters) {
        auto elements =
            table_with_headings(core::compose_chapter(chapter, *plan.plan_template, plan.settings), table_role);
        if (elements.empty()) continue;
        const auto* there = plan.chapter(chapter.id);
        if (there == nullptr) return write_blocks(document, block_for_chapter(plan, chapter, blocks), blocks, elements);
        elements.erase(elements.begin(), elements.end() - 1);
        return write_blocks(document, there->end_block, blocks, elements);
    }
    throw core::Refused("table.missing");
}

} // namespace plan::writer
