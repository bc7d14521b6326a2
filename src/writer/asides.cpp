#include "writer/asides.hpp"

#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/part_reading.hpp"
#include "writer/places.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/style/XStyle.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XEndnotesSupplier.hpp>
#include <com/sun/star/text/XFootnotesSupplier.hpp>
#include <com/sun/star/text/XTextFrame.hpp>
#include <com/sun/star/text/XTextFramesSupplier.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// A text that holds tables alone does not.
bool gives_text(const Reference<css::text::XText>& text) {
    try {
        return text->createTextCursor().is();
    } catch (const css::uno::RuntimeException&) {
        return false;
    }
}

void add_text(std::vector<AsideText>& texts, const Reference<css::text::XText>& text,
              const Reference<css::text::XTextRange>& anchor) {
    if (!text.is()) return;
    if (gives_text(text)) return texts.push_back({text, anchor});
    const auto contents = Reference<css::container::XEnumerationAccess>(text, UNO_QUERY_THROW)->createEnumeration();
    while (contents->hasMoreElements())
        if (const Reference<css::text::XTextTable> table(contents->nextElement(), UNO_QUERY); table.is())
            for (const auto& name : table->getCellNames())
                add_text(texts, {table->getCellByName(name), UNO_QUERY}, anchor);
}

/// Names of properties of a page style.
struct PagePart {
    const char* is_on;
    const char* is_shared;
    const char* text;
    const char* text_left;
    const char* text_first;
};

constexpr PagePart header{"HeaderIsOn", "HeaderIsShared", "HeaderText", "HeaderTextLeft", "HeaderTextFirst"};
constexpr PagePart footer{"FooterIsOn", "FooterIsShared", "FooterText", "FooterTextLeft", "FooterTextFirst"};

void add_notes(std::vector<AsideText>& texts, const Reference<css::container::XIndexAccess>& notes) {
    for (sal_Int32 at = 0; at < notes->getCount(); ++at) {
        const auto note = notes->getByIndex(at);
        texts.push_back(
            {{note, UNO_QUERY_THROW}, Reference<css::text::XTextContent>(note, UNO_QUERY_THROW)->getAnchor()});
    }
}

void add_frames(std::vector<AsideText>& texts, const Reference<css::text::XTextDocument>& document) {
    const Reference<css::container::XIndexAccess> frames(
        Reference<css::text::XTextFramesSupplier>(document, UNO_QUERY_THROW)->getTextFrames(), UNO_QUERY_THROW);
    for (sal_Int32 at = 0; at < frames->getCount(); ++at) {
        const Reference<css::text::XTextFrame> frame(frames->getByIndex(at), UNO_QUERY_THROW);
        add_text(texts, frame->getText(), frame->getAnchor());
    }
}

/// Of the page styles that a page of the document has.
void add_headers_and_footers(std::vector<AsideText>& texts, const Reference<css::text::XTextDocument>& document) {
    const Reference<css::container::XIndexAccess> styles(
        Reference<css::style::XStyleFamiliesSupplier>(document, UNO_QUERY_THROW)
            ->getStyleFamilies()
            ->getByName("PageStyles"),
        UNO_QUERY_THROW);
    for (sal_Int32 at = 0; at < styles->getCount(); ++at) {
        const Reference<css::style::XStyle> style(styles->getByIndex(at), UNO_QUERY_THROW);
        if (!style->isInUse()) continue;
        const auto add = [&](const char* name) {
            add_text(texts, uno::get<Reference<css::text::XText>>(style, name), {});
        };
        for (const auto& part : {header, footer}) {
            if (!uno::get<bool>(style, part.is_on)) continue;
            add(part.text);
            if (!uno::get<bool>(style, part.is_shared)) add(part.text_left);
            if (!uno::get<bool>(style, "FirstIsShared")) add(part.text_first);
        }
    }
}

} // namespace

std::vector<AsideText> aside_texts(const Reference<css::text::XTextDocument>& document) {
    std::vector<AsideText> texts;
    add_notes(texts, Reference<css::text::XFootnotesSupplier>(document, UNO_QUERY_THROW)->getFootnotes());
    add_notes(texts, Reference<css::text::XEndnotesSupplier>(document, UNO_QUERY_THROW)->getEndnotes());
    add_frames(texts, document);
    add_headers_and_footers(texts, document);
    return texts;
}

void read_asides(PlaceFinder& places, core::Document& result) {
    for (const auto& [text, anchor] : places.asides()) {
        auto& aside = result.asides.emplace_back();
        const core::Place place{0, std::nullopt, 0, 0, result.asides.size()};
        read_part(result, core::UnreadPart::Kind::aside, place, [&, &text = text, &anchor = anchor] {
            if (anchor.is()) aside.block = places.block_of(anchor);
            aside.text = uno::to_utf8(text->getString());
        });
    }
}

} // namespace plan::writer
