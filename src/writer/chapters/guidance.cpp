#include "writer/chapters/guidance.hpp"

#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/office/style_families.hpp"
#include "writer/reading/block_list.hpp"
#include "writer/writing/content_writer.hpp"
#include "writer/writing/house_style.hpp"

#include <algorithm>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

bool has_guidance(const core::Plan& plan) {
    return std::ranges::any_of(plan.chapters, [](const core::PlanChapter& chapter) {
        return std::ranges::any_of(chapter.paragraphs, [](const core::PlanParagraph& paragraph) {
            return paragraph.kind == core::ParagraphKind::guidance;
        });
    });
}

/// From the last chapter to the first, so that the places of the others stay true.
void insert_guidance(const Reference<css::text::XTextDocument>& document, const core::Plan& plan) {
    const auto list = blocks_of(document).blocks;
    for (auto chapter = plan.chapters.rbegin(); chapter != plan.chapters.rend(); ++chapter) {
        if (chapter->entry == nullptr) continue;
        const auto block = chapter->title.place.block;
        if (block >= list.size() || list[block].in_container) continue; // there is no room in a box for a title
        const Reference<css::text::XTextRange> heading(list[block].content, UNO_QUERY_THROW);
        ContentWriter writer(document, heading->getText()->createTextCursorByRange(heading->getEnd()),
                             ContentWriter::Start::behind_paragraph);
        for (const auto& text : chapter->entry->guidance_nl)
            writer.write(core::TextElement{core::Role::guidance, text, false});
    }
}

} // namespace

void show_guidance(const Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                   const rtl::OUString& house_style, bool visible) {
    const auto name = uno::to_office(core::style::guidance);
    const bool insert = visible && !has_guidance(inspection.plan);
    if (insert) add_missing_styles(document, house_style);
    const auto styles = styles_of(document, "ParagraphStyles");
    if (!styles->hasByName(name)) return;
    const Reference<css::uno::XInterface> style(styles->getByName(name), UNO_QUERY_THROW);
    if (uno::get<bool>(style, "CharHidden") == visible) uno::set(style, "CharHidden", !visible);
    if (insert) insert_guidance(document, inspection.plan);
}

} // namespace plan::writer
