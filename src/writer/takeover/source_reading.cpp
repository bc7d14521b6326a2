#include "writer/takeover/source_reading.hpp"

#include "core/text/characters.hpp"
#include "core/text/refused.hpp"
#include "core/text/trimming.hpp"
#include "writer/reading/asides.hpp"
#include "writer/reading/document_reader.hpp"
#include "writer/takeover/pictures.hpp"
#include "writer/takeover/sheet_reading.hpp"

#include <algorithm>
#include <com/sun/star/lang/DisposedException.hpp>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;

/// Headers, footers, and frames on a page by themselves, each text once.
std::vector<std::string> texts_beside(const Reference<css::text::XTextDocument>& document,
                                      const std::vector<core::Aside>& asides) {
    std::vector<std::string> result;
    const auto texts = aside_texts(document); // in the order of the other list
    for (std::size_t at = 0; at < std::min(texts.size(), asides.size()); ++at) {
        if (!texts[at].text.is() || !is_beside_text(texts[at].anchor)) continue;
        std::string text(core::trimmed(asides[at].text));
        if (!text.empty() && std::ranges::find(result, text) == result.end()) result.push_back(std::move(text));
    }
    return result;
}

template <typename Is>
bool any_text(const core::Source& source, Is&& is) {
    bool found = std::ranges::any_of(source.texts_beside, is);
    for (std::size_t block = 0; block < source.document.blocks.size() && !found; ++block)
        core::each_text_of_block(source.document, block,
                                 [&](const std::string& text, const core::Place&) { found = found || is(text); });
    return found;
}

bool has_letters(const std::string& text) { return std::ranges::any_of(core::trimmed(text), core::may_be_letter); }

void refuse_empty(const core::Source& source, bool has_pictures) {
    if (any_text(source, has_letters)) return;
    if (has_pictures) throw core::Refused("takeover.pictures-only");
    if (!any_text(source, [](const std::string& text) { return !core::trimmed(text).empty(); }))
        throw core::Refused("takeover.empty-source");
}

core::Source text_of(const Reference<css::text::XTextDocument>& document, const std::vector<core::Template>& templates,
                     bool& has_pictures) {
    core::Source source;
    source.document = read_any(document, templates).document;
    auto pictures = pictures_of(document);
    has_pictures = !pictures.blocks.empty() || !pictures.loose.empty();
    source.pictures = std::move(pictures.blocks);
    source.texts_beside = texts_beside(document, source.document.asides);
    return source;
}

} // namespace

core::Source read_text(const Reference<css::text::XTextDocument>& document,
                       const std::vector<core::Template>& templates) {
    bool has_pictures = false;
    return text_of(document, templates, has_pictures);
}

core::Source read_source(const Reference<css::frame::XModel>& model, const std::vector<core::Template>& templates) {
    if (!model.is()) throw core::Refused("document.none");
    try {
        bool has_pictures = false;
        core::Source source;
        if (const Reference<css::text::XTextDocument> text(model, UNO_QUERY); text.is())
            source = text_of(text, templates, has_pictures);
        else if (const Reference<css::sheet::XSpreadsheetDocument> sheets(model, UNO_QUERY); sheets.is())
            source = read_sheets(sheets);
        else throw core::Refused("takeover.not-a-text");
        refuse_empty(source, has_pictures);
        return source;
    } catch (const css::lang::DisposedException&) {
        throw core::Refused("document.closed");
    }
}

} // namespace plan::writer
