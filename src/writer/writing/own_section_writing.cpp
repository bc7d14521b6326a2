#include "writer/writing/own_section_writing.hpp"

#include "core/text/refused.hpp"
#include "writer/office/document_state.hpp"
#include "writer/undo/kept_property.hpp"
#include "writer/undo/kept_tables.hpp"
#include "writer/writing/block_writing.hpp"
#include "writer/writing/chart_places.hpp"

#include <algorithm>
#include <optional>

namespace plan::writer {
namespace {

using css::uno::Reference;

const std::string& heading_of(const SectionContent& content) {
    return std::get<core::TextElement>(content.elements.front()).text;
}

/// The fingerprint of what was just written, as the document is read: a chart or a number that the office fills in
/// belongs to it.
std::string written_fingerprint(const Reference<css::text::XTextDocument>& document, const Inspection& before,
                                const core::PlanChapter& chapter, const SectionContent& content) {
    const auto after = inspect(document, before.templates);
    const auto found = std::ranges::find_if(after.plan.chapters, [&chapter](const core::PlanChapter& each) {
        return each.entry == chapter.entry && each.title.place.block == chapter.title.place.block;
    });
    if (found == after.plan.chapters.end()) return {};
    const auto section = core::find_own_section(after.document, *found, heading_of(content));
    return section ? core::section_fingerprint(after.document, *section) : std::string();
}

} // namespace

EarlierSection write_own_section(const Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                                 const core::PlanChapter& chapter, const SectionContent& content) {
    refuse_recording(document); // the office would record only half of the change
    const auto before = core::find_own_section(inspection.document, chapter, heading_of(content));
    const bool is_untouched = before && core::section_fingerprint(inspection.document, *before) ==
                                            inspection.document.property(content.property);
    const auto blocks = inspection.document.blocks.size();
    const auto place = is_untouched ? before->behind : chapter.end_block;
    write_blocks(document, place, blocks, content.elements);
    write_charts(document, place, content.elements, content.charts);
    if (is_untouched) {
        const KeptTables kept(document);
        remove_blocks(document, before->first, before->behind, blocks + content.elements.size());
    }
    keep_property(document, content.property, written_fingerprint(document, inspection, chapter, content));
    if (!before) return EarlierSection::none;
    return is_untouched ? EarlierSection::replaced : EarlierSection::kept;
}

} // namespace plan::writer
