#include "writer/chapters/chapter_removal.hpp"

#include "core/text/refused.hpp"
#include "writer/office/document_state.hpp"
#include "writer/undo/kept_tables.hpp"
#include "writer/writing/block_writing.hpp"

namespace plan::writer {

void remove_chapter(const css::uno::Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                    std::string_view chapter_id) {
    refuse_recording(document);
    const auto* chapter = inspection.plan.chapter(chapter_id);
    if (chapter == nullptr) throw core::Refused("chapter.absent");
    const KeptTables kept(document);
    remove_blocks(document, chapter->title.place.block, chapter->end_block, inspection.document.blocks.size());
}

} // namespace plan::writer
