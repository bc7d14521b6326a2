#include "writer/content_controls.hpp"

#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/places.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

bool is_from_word(const Reference<css::text::XTextDocument>& document) {
    for (const auto& argument : document->getArgs())
        if (rtl::OUString filter; argument.Name == "FilterName" && (argument.Value >>= filter))
            return filter.startsWith("MS Word") || filter.startsWith("Office Open XML") || filter == "OOXML";
    return false;
}

class ControlSearch {
public:
    ControlSearch(PlaceFinder& places, core::Document& result) : places_(places), result_(result) {}

    void search(const css::uno::BaseReference& text) {
        const auto contents = Reference<css::container::XEnumerationAccess>(text, UNO_QUERY_THROW)->createEnumeration();
        while (contents->hasMoreElements()) {
            const auto content = contents->nextElement();
            if (const Reference<css::text::XTextTable> table(content, UNO_QUERY); table.is()) {
                for (const auto& name : table->getCellNames()) search(table->getCellByName(name));
            } else if (const Reference<css::container::XEnumerationAccess> paragraph(content, UNO_QUERY);
                       paragraph.is()) {
                search_paragraph(paragraph);
            }
        }
    }

private:
    void search_paragraph(const Reference<css::container::XEnumerationAccess>& paragraph) {
        const auto portions = paragraph->createEnumeration();
        while (portions->hasMoreElements()) {
            const Reference<css::uno::XInterface> portion(portions->nextElement(), UNO_QUERY_THROW);
            if (uno::get<rtl::OUString>(portion, "TextPortionType") != "ContentControl") continue;
            const auto control = uno::get<Reference<css::text::XTextContent>>(portion, "ContentControl");
            if (control.is() && uno::get<bool>(control, "ShowingPlaceHolder")) add(control);
        }
    }

    void add(const Reference<css::text::XTextContent>& control) {
        std::string prompt; // the portion itself says that it is empty
        const auto inner = Reference<css::container::XEnumerationAccess>(control, UNO_QUERY_THROW)->createEnumeration();
        while (inner->hasMoreElements())
            prompt +=
                uno::to_utf8(Reference<css::text::XTextRange>(inner->nextElement(), UNO_QUERY_THROW)->getString());
        auto place = places_.place_of(control->getAnchor());
        place.length = prompt.size();
        result_.open_fields.push_back({place, prompt});
    }

    PlaceFinder& places_;
    core::Document& result_;
};

} // namespace

void read_content_controls(const Reference<css::text::XTextDocument>& document, PlaceFinder& places,
                           core::Document& result) {
    if (is_from_word(document)) ControlSearch(places, result).search(document->getText());
}

} // namespace plan::writer
