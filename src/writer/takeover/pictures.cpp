#include "writer/takeover/pictures.hpp"

#include "uno/deprecated.hpp"
#include "uno/properties.hpp"
#include "writer/reading/place_finder.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/drawing/FillStyle.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/TextContentAnchorType.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextEmbeddedObjectsSupplier.hpp>
#include <com/sun/star/text/XTextGraphicObjectsSupplier.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Properties = Reference<css::beans::XPropertySet>;

bool has(const Properties& object, const char* property) {
    return object->getPropertySetInfo()->hasPropertyByName(rtl::OUString::createFromAscii(property));
}

bool is_a(const css::uno::BaseReference& object, const char* service) {
    const Reference<css::lang::XServiceInfo> kind(object, UNO_QUERY);
    return kind.is() && kind->supportsService(rtl::OUString::createFromAscii(service));
}

/// A line or a frame around a text is only decoration; what is drawn of several shapes is a diagram.
bool is_picture(const Properties& shape) {
    for (const char* service : {"com.sun.star.drawing.GraphicObjectShape", "com.sun.star.drawing.OLE2Shape",
                                "com.sun.star.drawing.GroupShape"})
        if (is_a(shape, service)) return true;
    if (!is_a(shape, "com.sun.star.drawing.Shape") || is_a(shape, "com.sun.star.drawing.ControlShape")) return false;
    if (has(shape, "TextBoxContent") && uno::get<Reference<css::uno::XInterface>>(shape, "TextBoxContent").is())
        return false; // its text is read as text
    if (const Reference<css::text::XTextRange> text(shape, UNO_QUERY); text.is() && !text->getString().isEmpty())
        return true;
    return has(shape, "FillStyle") &&
           uno::get<css::drawing::FillStyle>(shape, "FillStyle") == css::drawing::FillStyle_BITMAP;
}

/// Those in the text are not among the shapes until the office has laid their page out.
std::vector<Properties> all_pictures(const Reference<css::text::XTextDocument>& document) {
    std::vector<Properties> pictures;
    const auto add = [&pictures](const css::uno::BaseReference& list, const auto& is) {
        const Reference<css::container::XIndexAccess> all(list, UNO_QUERY_THROW);
        for (sal_Int32 at = 0; at < all->getCount(); ++at)
            if (const Properties each(all->getByIndex(at), UNO_QUERY); each.is() && is(each)) pictures.push_back(each);
    };
    const auto any = [](const Properties&) { return true; };
    add(Reference<css::text::XTextGraphicObjectsSupplier>(document, UNO_QUERY_THROW)->getGraphicObjects(), any);
    add(Reference<css::text::XTextEmbeddedObjectsSupplier>(document, UNO_QUERY_THROW)->getEmbeddedObjects(), any);
    add(uno::draw_page(document), is_picture);
    return pictures;
}

bool is_on_page(const Properties& picture) {
    return has(picture, "AnchorType") && uno::get<css::text::TextContentAnchorType>(picture, "AnchorType") ==
                                             css::text::TextContentAnchorType_AT_PAGE;
}

/// Nothing in a note or a text frame, which bring their pictures along themselves.
std::optional<std::size_t> block_of(PlaceFinder& places, const Reference<css::text::XTextRange>& anchor) {
    if (const auto place = places.text_of(anchor)) return place->block;
    const auto cursor = anchor->getText()->createTextCursorByRange(anchor->getStart());
    if (!uno::get<Reference<css::text::XTextTable>>(cursor, "TextTable").is()) return std::nullopt;
    return places.block_on_a_page(anchor); // of a table in a table
}

} // namespace

bool is_beside_text(const Reference<css::text::XTextRange>& anchor) {
    if (!anchor.is() || !anchor->getText().is()) return true;
    const Reference<css::lang::XServiceInfo> text(anchor->getText(), UNO_QUERY);
    // No service tells them from other texts.
    return text.is() && text->getImplementationName() == "SwXHeadFootText";
}

Pictures pictures_of(const Reference<css::text::XTextDocument>& document) {
    Pictures result;
    PlaceFinder places(document);
    for (const auto& picture : all_pictures(document)) {
        try {
            const auto anchor = Reference<css::text::XTextContent>(picture, UNO_QUERY_THROW)->getAnchor();
            if (is_on_page(picture) || is_beside_text(anchor)) {
                if (has(picture, "Graphic")) result.loose.push_back(picture);
            } else if (const auto block = block_of(places, anchor)) {
                result.blocks.insert(*block);
            }
        } catch (const css::uno::Exception&) { // one that the office cannot give is not there for us either
        }
    }
    return result;
}

} // namespace plan::writer
