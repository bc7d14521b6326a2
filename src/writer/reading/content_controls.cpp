#include "writer/reading/content_controls.hpp"

#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/reading/part_reading.hpp"
#include "writer/reading/places.hpp"
#include "writer/reading/text_portions.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

/// What a control holds: its portion itself says that it is empty.
std::string text_in(const Reference<css::text::XTextContent>& control) {
    std::string text;
    const auto inner = Reference<css::container::XEnumerationAccess>(control, UNO_QUERY_THROW)->createEnumeration();
    while (inner->hasMoreElements())
        text += uno::to_utf8(Reference<css::text::XTextRange>(inner->nextElement(), UNO_QUERY_THROW)->getString());
    return text;
}

} // namespace

bool is_from_word(const Reference<css::text::XTextDocument>& document) {
    for (const auto& argument : document->getArgs())
        if (rtl::OUString filter; argument.Name == "FilterName" && (argument.Value >>= filter))
            return filter.startsWith("MS Word") || filter.startsWith("Office Open XML") || filter == "OOXML";
    return false;
}

void read_content_controls(const Reference<css::text::XTextDocument>& document, PlaceFinder& places,
                           core::Document& result) {
    if (!is_from_word(document)) return;
    for_each_portion(document->getText(),
                     [&](const rtl::OUString& type, const Reference<css::uno::XInterface>& portion) {
                         if (type != "ContentControl") return;
                         const auto control = uno::get<Reference<css::text::XTextContent>>(portion, "ContentControl");
                         if (!control.is() || !uno::get<bool>(control, "ShowingPlaceHolder")) return;
                         read_part(result, core::UnreadPart::Kind::field, {}, [&] {
                             auto prompt = text_in(control);
                             const auto place = place_of(places, control->getAnchor(), prompt.size());
                             result.open_fields.push_back({place, std::move(prompt)});
                         });
                     });
}

} // namespace plan::writer
