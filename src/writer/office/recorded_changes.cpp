#include "writer/office/recorded_changes.hpp"

#include "core/text/refused.hpp"
#include "uno/properties.hpp"

#include <algorithm>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/document/XRedlinesSupplier.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>
#include <utility>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Range = Reference<css::text::XTextRange>;

/// The ends of a change, in any order; nothing where one is a table or section and not in a paragraph.
using Change = std::pair<Range, Range>;

std::vector<Change> recorded_changes(const Reference<css::text::XTextDocument>& document) {
    std::vector<Change> changes;
    const Reference<css::document::XRedlinesSupplier> supplier(document, UNO_QUERY);
    const auto all = supplier.is() ? supplier->getRedlines() : Reference<css::container::XEnumerationAccess>();
    if (!all.is()) return changes;
    for (const auto each = all->createEnumeration(); each->hasMoreElements();) {
        const Reference<css::beans::XPropertySet> change(each->nextElement(), UNO_QUERY_THROW);
        changes.emplace_back(Range(change->getPropertyValue("RedlineStart"), UNO_QUERY),
                             Range(change->getPropertyValue("RedlineEnd"), UNO_QUERY));
    }
    return changes;
}

class Comparison {
public:
    explicit Comparison(const Reference<css::text::XTextDocument>& document)
        : compare_(document->getText(), UNO_QUERY_THROW) {}

    /// Whether a change touches the paragraph, and another one too.
    [[nodiscard]] bool goes_on_from(const Range& paragraph, const Change& change) const {
        const int first = side_of(change.first, paragraph);
        const int second = side_of(change.second, paragraph);
        if (first == elsewhere || second == elsewhere) return first != second && (first == 0 || second == 0);
        return first != second && std::min(first, second) <= 0 && std::max(first, second) >= 0;
    }

private:
    static constexpr int elsewhere = 2;

    /// @returns  -1 in front of the paragraph, 0 in it, 1 behind it
    [[nodiscard]] int side_of(const Range& position, const Range& paragraph) const {
        if (!position.is()) return elsewhere;
        try {
            if (compare_->compareRegionStarts(position, paragraph->getStart()) > 0) return -1;
            return compare_->compareRegionStarts(position, paragraph->getEnd()) < 0 ? 1 : 0;
        } catch (const css::lang::IllegalArgumentException&) { // in a cell, a note or a frame
            return elsewhere;
        }
    }

    Reference<css::text::XTextRangeCompare> compare_;
};

} // namespace

void refuse_changes_over_paragraphs(const Reference<css::text::XTextDocument>& document,
                                    const std::vector<Reference<css::text::XTextContent>>& blocks) {
    const auto changes = recorded_changes(document);
    if (changes.empty()) return;
    const Comparison comparison(document);
    for (const auto& block : blocks) {
        const Range paragraph(block, UNO_QUERY);
        const auto goes_on = [&](const Change& change) { return comparison.goes_on_from(paragraph, change); };
        if (paragraph.is() && std::ranges::any_of(changes, goes_on)) throw core::Refused("blocks.changes");
    }
}

} // namespace plan::writer
