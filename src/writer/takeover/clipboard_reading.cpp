#include "writer/takeover/clipboard_reading.hpp"

#include "core/takeover/copied_lines.hpp"
#include "uno/text.hpp"
#include "writer/office/document_opening.hpp"
#include "writer/office/hidden_document.hpp"
#include "writer/takeover/source_reading.hpp"

#include <algorithm>
#include <com/sun/star/datatransfer/XTransferableSupplier.hpp>
#include <com/sun/star/datatransfer/clipboard/SystemClipboard.hpp>
#include <string>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

bool is_table(const core::Block& block) { return std::holds_alternative<core::Table>(block); }

/// The lines of a document that has no table, as they were copied.
std::string lines_of(const core::Document& document) {
    std::string lines;
    for (const auto& block : document.blocks)
        if (const auto* paragraph = std::get_if<core::Paragraph>(&block)) lines += paragraph->text + '\n';
    return lines;
}

} // namespace

std::optional<core::Source> read_clipboard(const Reference<css::uno::XComponentContext>& context,
                                           const std::vector<core::Template>& templates) {
    const auto copied = css::datatransfer::clipboard::SystemClipboard::create(context)->getContents();
    if (!copied.is()) return std::nullopt;
    core::Source source;
    try {
        const auto document = open_text(context, "private:factory/swriter", true, {});
        const HiddenDocument closing(document);
        Reference<css::datatransfer::XTransferableSupplier>(document->getCurrentController(), UNO_QUERY_THROW)
            ->insertTransferable(copied);
        source = read_text(document, templates);
    } catch (const css::uno::Exception&) { // it is of a kind that a text cannot hold
        return std::nullopt;
    }
    source.can_be_copied = false;
    source.pictures.clear();
    source.loose_pictures = 0;
    if (std::ranges::any_of(source.document.blocks, is_table)) return source;
    auto table = core::table_of_lines(lines_of(source.document));
    if (!table) return std::nullopt;
    source.document = {};
    source.document.blocks.emplace_back(std::move(*table));
    return source;
}

} // namespace plan::writer
