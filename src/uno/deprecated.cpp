#include "uno/deprecated.hpp"

#include <com/sun/star/awt/XVclWindowPeer.hpp>
#include <com/sun/star/drawing/XDrawPageSupplier.hpp>

#ifdef _MSC_VER
#pragma warning(disable : 4996)
#else
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#endif

namespace plan::uno {

using css::uno::Reference;

Reference<css::drawing::XDrawPage> draw_page(const Reference<css::text::XTextDocument>& document) {
    return Reference<css::drawing::XDrawPageSupplier>(document, css::uno::UNO_QUERY_THROW)->getDrawPage();
}

Reference<css::container::XNameContainer> parameters(const Reference<css::text::XFormField>& field) {
    return field->getParameters();
}

Reference<css::uno::XInterface> create(const Reference<css::lang::XSingleServiceFactory>& factory,
                                       const css::uno::Sequence<css::uno::Any>& arguments) {
    return factory->createInstanceWithArguments(arguments);
}

void set_accessible_name(const Reference<css::awt::XWindowPeer>& window, const rtl::OUString& name) {
    const Reference<css::awt::XVclWindowPeer> peer(window, css::uno::UNO_QUERY);
    if (peer.is()) peer->setProperty("AccessibleName", css::uno::Any(name));
}

void add_key_handler(const Reference<css::awt::XExtendedToolkit>& toolkit,
                     const Reference<css::awt::XKeyHandler>& handler) {
    toolkit->addKeyHandler(handler);
}

void remove_key_handler(const Reference<css::awt::XExtendedToolkit>& toolkit,
                        const Reference<css::awt::XKeyHandler>& handler) {
    toolkit->removeKeyHandler(handler);
}

void insert_before(const Reference<css::text::XRelativeTextContentInsert>& text,
                   const Reference<css::text::XTextContent>& inserted,
                   const Reference<css::text::XTextContent>& content) {
    text->insertTextContentBefore(inserted, content);
}

void insert_after(const Reference<css::text::XRelativeTextContentInsert>& text,
                  const Reference<css::text::XTextContent>& inserted,
                  const Reference<css::text::XTextContent>& content) {
    text->insertTextContentAfter(inserted, content);
}

} // namespace plan::uno
