#include "writer/handover/sendable_copy.hpp"

#include "core/dossier/names.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/refused.hpp"
#include "core/text/trimming.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/handover/alternative_texts.hpp"
#include "writer/handover/document_data.hpp"
#include "writer/handover/header_rows.hpp"
#include "writer/handover/text_cleaning.hpp"
#include "writer/handover/text_language.hpp"
#include "writer/office/document_copy.hpp"
#include "writer/reading/places.hpp"
#include "writer/reading/table_grid.hpp"
#include "writer/reading/text_fields.hpp"
#include "writer/reading/visible_text.hpp"
#include "writer/writing/block_writing.hpp"
#include "writer/writing/page_mark.hpp"

#include <algorithm>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/XDocumentIndexesSupplier.hpp>
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

/// The plan's table of contents: the one with the title that a new plan's has, else the first; nothing where there is
/// none.
Reference<css::util::XRefreshable> contents_of(const Reference<css::text::XTextDocument>& document,
                                               const core::Template& plan_template) {
    const auto title = uno::to_office(plan_template.contents_title);
    const auto indexes =
        Reference<css::text::XDocumentIndexesSupplier>(document, UNO_QUERY_THROW)->getDocumentIndexes();
    Reference<css::util::XRefreshable> contents;
    for (sal_Int32 at = 0; at < indexes->getCount(); ++at) {
        const Reference<css::lang::XServiceInfo> kind(indexes->getByIndex(at), UNO_QUERY);
        if (!kind.is() || !kind->supportsService("com.sun.star.text.ContentIndex")) continue;
        const bool is_ours = uno::get<rtl::OUString>(kind, "Title") == title;
        if (is_ours || !contents.is()) contents.set(kind, UNO_QUERY);
        if (is_ours) break;
    }
    return contents;
}

} // namespace

SendableCopy::SendableCopy(const Reference<css::uno::XComponentContext>& context,
                           const Reference<css::text::XTextDocument>& document, const Templates& templates)
    : document_(open_copy(context, document, true)), templates_(templates) {
    const auto& copy = document_.get();
    accept_changes(copy);
    if (has_tracked_changes(copy)) throw core::Refused("handover.changes");
    remove_comments(copy);
    const auto inspection = inspect(copy, templates);
    make_accessible(inspection);
    auto blocks = inspection.document.blocks.size();
    const auto removed = blocks_to_remove(inspection);
    for (auto block = removed.rbegin(); block != removed.rend(); ++block)
        remove_blocks(copy, *block, *block + 1, blocks--);
    remove_hidden_text(copy);
    remove_local_links(copy);
    compute_formulas(copy);
    remove_document_data(copy);
    contents_ = contents_of(copy, *inspection.plan.plan_template);
    renew_contents();
}

/// What a plan that was made elsewhere leaves open is set in the copy, so that the PDF is what it says that it is.
void SendableCopy::make_accessible(const Inspection& inspection) {
    const auto& copy = document_.get();
    const auto& plan = inspection.plan;
    give_title(copy, core::trimmed(plan.plan_template->title + " " + core::without_break_marks(plan.organisation)));
    correct_language(copy, plan.plan_template->language);
    const bool has_headers = mark_header_rows(copy, plan);
    is_accessible_ = give_alternative_texts(copy) && has_headers;
}

void SendableCopy::mark_as_draft(const std::string& word, const rtl::OUString& house_style) {
    writer::mark_pages(document_.get(), word, house_style);
    renew_contents();
}

void SendableCopy::leave_out_names() {
    const auto& copy = document_.get();
    const auto inspection = inspect(copy, templates_);
    for (const auto& item : inspection.plan.follow_up) {
        const auto* said = item.cell(core::role::column::participants);
        if (said == nullptr || said->text.empty() || !said->place.cell) continue;
        const auto left = core::without_names(said->text, *inspection.plan.plan_template);
        if (core::match_key(left) == core::match_key(said->text)) continue; // as it is, with its looks
        if (const auto cell = table_cell(table_at(copy, said->place.block), *said->place.cell); cell.is())
            cell->setString(uno::to_office(left));
    }
}

/// Its page numbers follow what was taken out. Other tables of contents and lists of illustrations stay as they are:
/// the office (7.4) may end when one is renewed after another.
void SendableCopy::renew_contents() {
    if (contents_.is()) contents_->refresh();
}

} // namespace plan::writer
