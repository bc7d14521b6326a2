#include "writer/handover/quality_appendix.hpp"

#include "core/handover/quality_map.hpp"
#include "core/text/matching_key.hpp"
#include "writer/office/document_state.hpp"
#include "writer/undo/kept_tables.hpp"
#include "writer/writing/block_writing.hpp"

#include <algorithm>

namespace plan::writer {

void write_quality_appendix(const css::uno::Reference<css::text::XTextDocument>& document,
                            const Inspection& inspection) {
    const auto& plan = inspection.plan;
    const auto elements = core::quality_appendix(plan);
    const auto key = core::match_key(plan.plan_template->quality_frame->appendix_title);
    const auto before = std::ranges::find_if(plan.chapters, [&key](const core::PlanChapter& chapter) {
        return chapter.entry == nullptr && core::match_key(chapter.title.text) == key;
    });
    const auto blocks = inspection.document.blocks.size();
    if (before == plan.chapters.end()) return write_blocks(document, plan.end_block, blocks, elements);
    refuse_recording(document);
    const auto first = before->title.place.block;
    const KeptTables kept(document);
    write_blocks(document, before->end_block, blocks, elements);
    remove_blocks(document, first, before->end_block, blocks + elements.size());
}

} // namespace plan::writer
