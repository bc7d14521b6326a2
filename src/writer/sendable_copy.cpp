#include "writer/sendable_copy.hpp"

#include "core/problem.hpp"
#include "writer/block_writing.hpp"
#include "writer/document_copy.hpp"
#include "writer/draft_mark.hpp"
#include "writer/text_cleaning.hpp"
#include "writer/text_fields.hpp"
#include "writer/visible_text.hpp"

#include <algorithm>
#include <com/sun/star/text/XDocumentIndexesSupplier.hpp>
#include <com/sun/star/util/XRefreshable.hpp>
#include <set>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// Guidance and hidden paragraphs, and the boxes with guidance of other programs.
std::set<std::size_t> blocks_to_remove(const Inspection& inspection) {
    std::set<std::size_t> blocks;
    for (std::size_t block = 0; block < inspection.document.blocks.size(); ++block)
        if (const auto* paragraph = std::get_if<core::Paragraph>(&inspection.document.blocks[block]))
            if (paragraph->hidden || paragraph->style == core::style::guidance) blocks.insert(block);
    for (const auto& chapter : inspection.plan.chapters) {
        blocks.insert(chapter.guidance_tables.begin(), chapter.guidance_tables.end());
        for (const auto& paragraph : chapter.paragraphs)
            if (paragraph.kind == core::ParagraphKind::guidance && !paragraph.text.place.cell)
                blocks.insert(paragraph.text.place.block);
    }
    return blocks;
}

/// Page numbers in the table of contents follow what was taken out.
void renew_indexes(const Reference<css::text::XTextDocument>& document) {
    const auto indexes =
        Reference<css::text::XDocumentIndexesSupplier>(document, UNO_QUERY_THROW)->getDocumentIndexes();
    for (sal_Int32 at = 0; at < indexes->getCount(); ++at)
        if (const Reference<css::util::XRefreshable> index(indexes->getByIndex(at), UNO_QUERY); index.is())
            index->refresh();
}

} // namespace

SendableCopy::SendableCopy(const Reference<css::uno::XComponentContext>& context,
                           const Reference<css::text::XTextDocument>& document, const Templates& templates)
    : document_(open_copy(context, document, true)) {
    const auto& copy = document_.get();
    accept_changes(copy);
    if (has_tracked_changes(copy)) throw core::Refused("handover.changes");
    remove_comments(copy);
    const auto inspection = inspect(copy, templates);
    auto blocks = inspection.document.blocks.size();
    const auto removed = blocks_to_remove(inspection);
    for (auto block = removed.rbegin(); block != removed.rend(); ++block)
        remove_blocks(copy, *block, *block + 1, blocks--);
    remove_hidden_text(copy);
    compute_formulas(copy);
    renew_indexes(copy);
}

void SendableCopy::mark_as_draft(const std::string& word, const rtl::OUString& house_style) {
    writer::mark_as_draft(document_.get(), word, house_style);
    renew_indexes(document_.get());
}

} // namespace plan::writer
