// Opening the sidebar at one of our panels.
#pragma once

#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace plan::addon {

namespace css = com::sun::star;

/// Which of our panels is to be shown, and how.
struct PanelWish {
    const char* id;
    bool alone = false;          ///< folds the other panels: three do not fit a small screen
    const char* enter = nullptr; ///< the panel's URL: puts the keyboard into it
};

/// Opens the sidebar at our deck, the panel unfolded; soon, when the sidebar was closed.
/// @throws Refused  "document.none" when nothing is seen of the document
void show_panel(const css::uno::Reference<css::uno::XComponentContext>& office,
                const css::uno::Reference<css::frame::XController>& view, const PanelWish& wish);

} // namespace plan::addon
