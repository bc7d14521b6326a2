// What the office calls deprecated, and has nothing else for.
#pragma once

#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/drawing/XDrawPage.hpp>
#include <com/sun/star/lang/XSingleServiceFactory.hpp>
#include <com/sun/star/text/XFormField.hpp>
#include <com/sun/star/text/XRelativeTextContentInsert.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

namespace plan::uno {

namespace css = com::sun::star;

css::uno::Reference<css::drawing::XDrawPage> draw_page(const css::uno::Reference<css::text::XTextDocument>& document);

css::uno::Reference<css::container::XNameContainer> parameters(const css::uno::Reference<css::text::XFormField>& field);

css::uno::Reference<css::uno::XInterface> create(const css::uno::Reference<css::lang::XSingleServiceFactory>& factory,
                                                 const css::uno::Sequence<css::uno::Any>& arguments);

/// @param window  of a control on the screen
void set_accessible_name(const css::uno::Reference<css::awt::XWindowPeer>& window, const rtl::OUString& name);

/// The handler sees every key before the windows do, and may keep it.
void add_key_handler(const css::uno::Reference<css::awt::XExtendedToolkit>& toolkit,
                     const css::uno::Reference<css::awt::XKeyHandler>& handler);
void remove_key_handler(const css::uno::Reference<css::awt::XExtendedToolkit>& toolkit,
                        const css::uno::Reference<css::awt::XKeyHandler>& handler);

void insert_before(const css::uno::Reference<css::text::XRelativeTextContentInsert>& text,
                   const css::uno::Reference<css::text::XTextContent>& inserted,
                   const css::uno::Reference<css::text::XTextContent>& content);
void insert_after(const css::uno::Reference<css::text::XRelativeTextContentInsert>& text,
                  const css::uno::Reference<css::text::XTextContent>& inserted,
                  const css::uno::Reference<css::text::XTextContent>& content);

} // namespace plan::uno
