#include "writer/takeover/shown_part.hpp"

#include "core/text/refused.hpp"
#include "writer/reading/places.hpp"
#include "writer/takeover/source_reading.hpp"

#include <optional>

namespace plan::writer {

void show_part(const css::uno::Reference<css::text::XTextDocument>& document, const core::Source& source,
               const core::SourcePart& part, const std::vector<core::Template>& templates) {
    const auto now = read_text(document, templates).document;
    const auto& wanted = source.document.blocks[part.end_block - 1];
    const auto distance = [&part](std::size_t block) {
        const auto there = part.end_block - 1;
        return block > there ? block - there : there - block;
    };
    std::optional<std::size_t> found;
    for (std::size_t block = 0; block < now.blocks.size(); ++block) {
        const auto* here = std::get_if<core::Paragraph>(&now.blocks[block]);
        const auto* there = std::get_if<core::Paragraph>(&wanted);
        const bool is_same =
            here != nullptr && there != nullptr ? here->text == there->text : now.blocks[block] == wanted;
        if (is_same && (!found || distance(block) < distance(*found))) found = block;
    }
    if (!found) throw core::Refused("takeover.part-gone");
    core::Place place{*found, std::nullopt, 0, 0};
    if (const auto* paragraph = std::get_if<core::Paragraph>(&now.blocks[*found]))
        place.length = paragraph->text.size();
    else place.cell = core::CellIndex{};
    select_range(document, range_at(document, place).get());
}

} // namespace plan::writer
