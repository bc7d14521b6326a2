#include "writer/reading/asides.hpp"

#include "uno/deprecated.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/reading/block_list.hpp"
#include "writer/reading/part_reading.hpp"
#include "writer/reading/place_finder.hpp"
#include "writer/reading/table_grid.hpp"

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

/// The office gives the text behind the tables that it begins with, and none of one that holds tables alone, as a
/// floating table of Word does: so the cells of those are texts of their own.
void add_text(std::vector<AsideText>& texts, const Reference<css::text::XText>& text,
              const Reference<css::text::XTextRange>& anchor) {
    if (!text.is()) return;
    const auto contents = Reference<css::container::XEnumerationAccess>(text, UNO_QUERY_THROW)->createEnumeration();
    while (contents->hasMoreElements()) {
        const Reference<css::text::XTextTable> table(contents->nextElement(), UNO_QUERY);
        if (!table.is()) return texts.push_back({text, anchor});
        for_each_cell(table, [&](const auto& cell) { texts.push_back({cell, anchor}); });
    }
}

/// What cannot be read has its place among the others all the same, without a text.
template <typename Add>
void add_or_leave_empty(std::vector<AsideText>& texts, Add&& add) {
    try {
        add();
    } catch (const css::uno::Exception&) {
        texts.emplace_back();
    }
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
    for (sal_Int32 at = 0; at < notes->getCount(); ++at)
        add_or_leave_empty(texts, [&] {
            const Reference<css::text::XTextContent> note(notes->getByIndex(at), UNO_QUERY_THROW);
            add_text(texts, {note, UNO_QUERY_THROW}, note->getAnchor());
        });
}

void add_frames(std::vector<AsideText>& texts, const Reference<css::text::XTextDocument>& document) {
    const Reference<css::container::XIndexAccess> frames(
        Reference<css::text::XTextFramesSupplier>(document, UNO_QUERY_THROW)->getTextFrames(), UNO_QUERY_THROW);
    for (sal_Int32 at = 0; at < frames->getCount(); ++at)
        add_or_leave_empty(texts, [&] {
            const Reference<css::text::XTextFrame> frame(frames->getByIndex(at), UNO_QUERY_THROW);
            texts.push_back({frame->getText(), frame->getAnchor()});
        });
}

/// The text boxes of Word: drawn shapes with a frame of text in them, which is not among the document's frames.
void add_text_boxes(std::vector<AsideText>& texts, const Reference<css::text::XTextDocument>& document) {
    const auto page = uno::draw_page(document);
    for (sal_Int32 at = 0; at < page->getCount(); ++at)
        add_or_leave_empty(texts, [&] {
            const Reference<css::beans::XPropertySet> shape(page->getByIndex(at), UNO_QUERY_THROW);
            if (!shape->getPropertySetInfo()->hasPropertyByName("TextBoxContent")) return;
            const auto frame = uno::get<Reference<css::text::XTextFrame>>(shape, "TextBoxContent");
            if (frame.is())
                texts.push_back(
                    {frame->getText(), Reference<css::text::XTextContent>(shape, UNO_QUERY_THROW)->getAnchor()});
        });
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
            add_or_leave_empty(texts, [&] { add_text(texts, uno::get<Reference<css::text::XText>>(style, name), {}); });
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

std::vector<AsideText> text_boxes(const Reference<css::text::XTextDocument>& document) {
    std::vector<AsideText> boxes;
    add_frames(boxes, document);
    add_text_boxes(boxes, document);
    return boxes;
}

std::vector<AsideText> aside_texts(const Reference<css::text::XTextDocument>& document) {
    std::vector<AsideText> texts;
    add_notes(texts, Reference<css::text::XFootnotesSupplier>(document, UNO_QUERY_THROW)->getFootnotes());
    add_notes(texts, Reference<css::text::XEndnotesSupplier>(document, UNO_QUERY_THROW)->getEndnotes());
    for (const auto& [text, anchor] : text_boxes(document))
        if (!is_text_box_with_blocks(document, text, anchor))
            add_or_leave_empty(texts, [&, &text = text, &anchor = anchor] { add_text(texts, text, anchor); });
    add_headers_and_footers(texts, document);
    return texts;
}

void read_asides(PlaceFinder& places, core::Document& result) {
    for (const auto& [text, anchor] : places.asides()) {
        auto& aside = result.asides.emplace_back();
        const auto number = result.asides.size();
        const auto block = anchor.is() ? places.block_on_a_page(anchor) : std::optional<std::size_t>(0);
        if (!block) continue;
        aside.block = *block;
        read_part(result, core::UnreadPart::Kind::aside, {aside.block, std::nullopt, 0, 0, number},
                  [&aside, &text = text] { aside.text = uno::to_utf8(text->getString()); });
    }
}

} // namespace plan::writer
