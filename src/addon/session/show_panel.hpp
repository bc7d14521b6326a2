// Opening the sidebar at one of our panels.
#pragma once

#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace plan::addon {

namespace css = com::sun::star;

/// One of our panels: it fills a deck of its own.
struct PanelWish {
    const char* deck;
    const char* panel;  ///< its URL
    bool enter = false; ///< puts the keyboard into it
};

/// Opens the sidebar at the panel's deck; soon, when the sidebar was closed.
/// @throws Refused  "document.none" when nothing is seen of the document
void show_panel(const css::uno::Reference<css::uno::XComponentContext>& office,
                const css::uno::Reference<css::frame::XController>& view, const PanelWish& wish);

} // namespace plan::addon
