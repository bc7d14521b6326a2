#include "writer/takeover/copy_cleaning.hpp"

#include "core/text/refused.hpp"
#include "uno/deprecated.hpp"
#include "uno/properties.hpp"
#include "writer/handover/text_cleaning.hpp"
#include "writer/office/page_layout.hpp"
#include "writer/reading/block_list.hpp"
#include "writer/reading/text_fields.hpp"
#include "writer/reading/visible_text.hpp"
#include "writer/takeover/block_pasting.hpp"
#include "writer/takeover/picture_links.hpp"

#include <algorithm>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextFrame.hpp>
#include <com/sun/star/text/XTextFramesSupplier.hpp>
#include <com/sun/star/text/XTextSectionsSupplier.hpp>
#include <vector>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Document = Reference<css::text::XTextDocument>;

void accept_all_changes(const Document& copy) {
    uno::set(copy, "RedlineProtectionKey", css::uno::Sequence<sal_Int8>());
    accept_changes(copy);
    if (has_tracked_changes(copy)) throw core::Refused("takeover.changes");
}

/// Their text stays; a table of contents becomes the text that it shows.
void dissolve_sections(const Document& copy) {
    const Reference<css::container::XNameAccess> sections(
        Reference<css::text::XTextSectionsSupplier>(copy, UNO_QUERY_THROW)->getTextSections(), UNO_QUERY_THROW);
    for (const auto& name : sections->getElementNames())
        if (sections->hasByName(name))
            Reference<css::lang::XComponent>(sections->getByName(name), UNO_QUERY_THROW)->dispose();
}

void remove_our_bookmarks(const Document& copy) {
    const auto bookmarks = Reference<css::text::XBookmarksSupplier>(copy, UNO_QUERY_THROW)->getBookmarks();
    for (const auto& name : bookmarks->getElementNames())
        if (name.startsWith("plan_"))
            Reference<css::lang::XComponent>(bookmarks->getByName(name), UNO_QUERY_THROW)->dispose();
}

/// One that somebody fills in or chooses from; it is the same in any document.
bool stays_field(const Reference<css::lang::XServiceInfo>& field) {
    for (const char* kind : {"Input", "DropDown", "JumpEdit", "InputUser", "HiddenText", "HiddenParagraph"})
        if (field->supportsService("com.sun.star.text.textfield." + rtl::OUString::createFromAscii(kind))) return true;
    return false;
}

/// A page, a name or a number would be the plan's own.
void make_text_of_fields(const Document& copy) {
    std::vector<Reference<css::text::XTextField>> fields;
    for_each_field(copy, [&fields](const Reference<css::text::XTextField>& field) {
        const Reference<css::lang::XServiceInfo> kind(field, UNO_QUERY);
        if (kind.is() && !stays_field(kind)) fields.push_back(field);
    });
    for (const auto& field : fields) {
        try {
            const auto shown = field->getPresentation(false);
            const auto anchor = field->getAnchor();
            anchor->getText()->insertString(anchor->getEnd(), shown, false);
            field->dispose();
        } catch (const css::uno::Exception&) { // as in a footer that no page has
        }
    }
}

/// Puts what stands in a box in front of the paragraph that it stands at, where it is read.
/// @param box  it goes
void dissolve_box(const Document& copy, const Reference<css::text::XText>& inside,
                  const Reference<css::text::XTextRange>& anchor, const Reference<css::lang::XComponent>& box) {
    Stretch stretch{inside, {}, {}};
    const auto contents = Reference<css::container::XEnumerationAccess>(inside, UNO_QUERY_THROW)->createEnumeration();
    while (contents->hasMoreElements()) {
        stretch.last.set(contents->nextElement(), UNO_QUERY_THROW);
        if (!stretch.first.is()) stretch.first = stretch.last;
    }
    const auto text = copy->getText();
    const auto slot = text->createTextCursorByRange(anchor->getStart());
    Reference<css::text::XParagraphCursor>(slot, UNO_QUERY_THROW)->gotoStartOfParagraph(false);
    text->insertControlCharacter(slot.get(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
    slot->goLeft(1, false);
    if (paste(copy, stretch, copy, slot.get())) box->dispose();
    else remove_paragraph_at(slot.get()); // it comes along as it is
}

struct Box {
    Reference<css::text::XText> text;
    Reference<css::text::XTextRange> anchor;
    Reference<css::lang::XComponent> shape; ///< what goes with it
};

/// The frames of Writer, and the shapes of Word that hold one.
std::vector<Box> boxes_with_blocks(const Document& copy) {
    std::vector<Box> boxes;
    const auto add = [&](const Reference<css::text::XTextFrame>& frame, const css::uno::BaseReference& shape) {
        const auto anchor = Reference<css::text::XTextContent>(shape, UNO_QUERY_THROW)->getAnchor();
        if (frame.is() && is_text_box_with_blocks(copy, frame->getText(), anchor))
            boxes.push_back({frame->getText(), anchor, {shape, UNO_QUERY_THROW}});
    };
    const Reference<css::container::XIndexAccess> frames(
        Reference<css::text::XTextFramesSupplier>(copy, UNO_QUERY_THROW)->getTextFrames(), UNO_QUERY_THROW);
    for (sal_Int32 at = 0; at < frames->getCount(); ++at) {
        const Reference<css::text::XTextFrame> frame(frames->getByIndex(at), UNO_QUERY_THROW);
        add(frame, frame);
    }
    const auto page = uno::draw_page(copy);
    for (sal_Int32 at = 0; at < page->getCount(); ++at) {
        const Reference<css::beans::XPropertySet> shape(page->getByIndex(at), UNO_QUERY_THROW);
        if (shape->getPropertySetInfo()->hasPropertyByName("TextBoxContent"))
            add(uno::get<Reference<css::text::XTextFrame>>(shape, "TextBoxContent"), shape);
    }
    return boxes;
}

/// Else their text would come twice: by itself, and with the paragraph that they stand at.
void dissolve_boxes(const Document& copy) {
    for (const auto& box : boxes_with_blocks(copy)) {
        lay_out(copy);
        try {
            dissolve_box(copy, box.text, box.anchor, box.shape);
        } catch (const css::uno::Exception&) { // it comes along as it is
        }
    }
}

} // namespace

void clean_copy(const Reference<css::uno::XComponentContext>& context, const Document& copy) {
    accept_all_changes(copy);
    remove_comments(copy);
    remove_hidden_text(copy);
    dissolve_sections(copy);
    make_text_of_fields(copy);
    remove_our_bookmarks(copy);
    embed_linked_pictures(context, copy);
    dissolve_boxes(copy);
}

} // namespace plan::writer
