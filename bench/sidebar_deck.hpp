// A deck of the sidebar, opened as its button does.
#pragma once

#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

namespace plan::bench {

namespace css = com::sun::star;

inline css::uno::Reference<css::ui::XSidebarProvider>
sidebar_of(const css::uno::Reference<css::frame::XController>& view) {
    return css::uno::Reference<css::frame::XController2>(view, css::uno::UNO_QUERY_THROW)->getSidebar();
}

inline void open_deck(const css::uno::Reference<css::frame::XController>& view, const rtl::OUString& name) {
    const auto sidebar = sidebar_of(view);
    sidebar->setVisible(true);
    sidebar->showDecks(true);
    const css::uno::Reference<css::ui::XDeck> deck(
        css::uno::Reference<css::container::XNameAccess>(sidebar->getDecks(), css::uno::UNO_QUERY_THROW)
            ->getByName(name),
        css::uno::UNO_QUERY_THROW);
    if (!deck->isActive()) deck->activate(true);
}

} // namespace plan::bench
