#include "writer/handover/alternative_texts.hpp"

#include "core/document/document.hpp"
#include "core/text/characters.hpp"
#include "core/text/trimming.hpp"
#include "uno/deprecated.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/office/style_families.hpp"

#include <algorithm>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/style/XStyle.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextContent.hpp>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Picture = Reference<css::beans::XPropertySet>;

bool is_text_box(const Picture& shape) {
    return shape->getPropertySetInfo()->hasPropertyByName("TextBoxContent") &&
           uno::get<Reference<css::uno::XInterface>>(shape, "TextBoxContent").is();
}

/// Its text is read as text, or it is a field of a form.
bool speaks_for_itself(const Picture& picture) {
    const Reference<css::lang::XServiceInfo> kind(picture, UNO_QUERY);
    if (is_text_box(picture)) return true;
    return !kind.is() || kind->supportsService("com.sun.star.text.TextFrame") ||
           kind->supportsService("com.sun.star.drawing.ControlShape");
}

std::string trimmed_text(const rtl::OUString& text) { return std::string(core::trimmed(uno::to_utf8(text))); }

std::string property(const Picture& picture, const char* name) {
    if (!picture->getPropertySetInfo()->hasPropertyByName(rtl::OUString::createFromAscii(name))) return {};
    return trimmed_text(uno::get<rtl::OUString>(picture, name));
}

std::string words_in(const Picture& picture) {
    const Reference<css::text::XTextRange> text(picture, UNO_QUERY);
    return text.is() ? trimmed_text(text->getString()) : std::string();
}

/// A name such as "Picture 12" or "image1.png" was given by a program.
std::string given_name(const Picture& picture) {
    const Reference<css::container::XNamed> named(picture, UNO_QUERY);
    const auto name = named.is() ? trimmed_text(named->getName()) : std::string();
    const bool by_program = name.empty() || core::is_digit(name.back()) || name.find('.') != std::string::npos;
    return by_program ? std::string() : name;
}

class Captions {
public:
    explicit Captions(const Reference<css::text::XTextDocument>& document)
        : styles_(styles_of(document, "ParagraphStyles")) {}

    /// The caption in the paragraph that something stands in, or in the one below.
    [[nodiscard]] std::string of(const Picture& picture) const {
        const Reference<css::text::XTextContent> content(picture, UNO_QUERY);
        const auto anchor = content.is() ? content->getAnchor() : Reference<css::text::XTextRange>();
        if (!anchor.is() || !anchor->getText().is()) return {};
        const Reference<css::text::XParagraphCursor> cursor(anchor->getText()->createTextCursorByRange(anchor),
                                                            UNO_QUERY);
        if (!cursor.is()) return {};
        if (auto here = caption_at(cursor); !here.empty()) return here;
        return cursor->gotoNextParagraph(false) ? caption_at(cursor) : std::string();
    }

private:
    [[nodiscard]] std::string caption_at(const Reference<css::text::XParagraphCursor>& cursor) const {
        if (!is_caption(uno::get<rtl::OUString>(cursor, "ParaStyleName"))) return {};
        cursor->gotoStartOfParagraph(false);
        cursor->gotoEndOfParagraph(true);
        return trimmed_text(cursor->getString());
    }

    /// "Illustration" and "Figure" are made from the style "Caption".
    [[nodiscard]] bool is_caption(const rtl::OUString& style) const {
        const auto is = [](const rtl::OUString& name) {
            return core::is_caption({.text = {}, .style = uno::to_utf8(name)});
        };
        if (is(style)) return true;
        if (!styles_->hasByName(style)) return false;
        return is(Reference<css::style::XStyle>(styles_->getByName(style), UNO_QUERY_THROW)->getParentStyle());
    }

    Reference<css::container::XNameContainer> styles_;
};

} // namespace

bool give_alternative_texts(const Reference<css::text::XTextDocument>& document) {
    const auto page = uno::draw_page(document);
    const Captions captions(document);
    bool all = true;
    for (sal_Int32 at = 0; at < page->getCount(); ++at) {
        const Picture picture(page->getByIndex(at), UNO_QUERY_THROW);
        if (speaks_for_itself(picture)) continue;
        if (!property(picture, "Title").empty() || !property(picture, "Description").empty()) continue;
        auto text = words_in(picture);
        if (text.empty()) text = captions.of(picture);
        if (text.empty()) text = given_name(picture);
        if (text.empty()) all = false;
        else uno::set(picture, "Title", uno::to_office(text));
    }
    return all;
}

} // namespace plan::writer
