#include "writer/writing/chart_places.hpp"

#include "core/text/refused.hpp"
#include "writer/reading/block_list.hpp"

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;

/// How many blocks of the document an element is: a table with a caption is two.
std::size_t blocks_of_element(const core::Element& element) {
    const auto* table = std::get_if<core::TableElement>(&element);
    return table != nullptr && !table->table->caption.empty() ? 2 : 1;
}

} // namespace

void write_charts(const Reference<css::text::XTextDocument>& document, std::size_t first,
                  const std::vector<core::Element>& elements, const std::vector<PlacedChart>& charts) {
    if (charts.empty()) return;
    const auto blocks = blocks_of(document).blocks;
    for (const auto& placed : charts) {
        auto block = first;
        for (std::size_t at = 0; at < placed.element; ++at) block += blocks_of_element(elements.at(at));
        const Reference<css::text::XTextRange> paragraph(
            block < blocks.size() ? blocks[block].content : Reference<css::text::XTextContent>(), UNO_QUERY);
        if (!paragraph.is() || !paragraph->getString().isEmpty()) throw core::Refused("document.changed");
        write_bar_chart(document, paragraph->getStart(), placed.chart);
    }
}

} // namespace plan::writer
