#include "addon/session/show_panel.hpp"

#include "core/text/refused.hpp"
#include "ui/panels/panel.hpp"
#include "uno/posted_call.hpp"

#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

namespace plan::addon {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// @return false: the panel is not made yet
bool bring_into_sight(const Reference<css::frame::XController>& view,
                      const Reference<css::ui::XSidebarProvider>& sidebar, const PanelWish& wish) {
    const Reference<css::container::XNameAccess> decks(sidebar->getDecks(), UNO_QUERY_THROW);
    const auto name = rtl::OUString::createFromAscii(wish.deck);
    if (!decks->hasByName(name)) return false;
    const Reference<css::ui::XDeck> deck(decks->getByName(name), UNO_QUERY_THROW);
    if (!deck->isActive()) deck->activate(true); // asked again, the office would close it
    const auto panel = ui::find_panel(view->getFrame(), wish.panel);
    if (!panel.is()) return false;
    panel->catch_up();
    if (wish.enter) panel->focus();
    return true;
}

/// A sidebar that was closed knows its decks, and a deck its panel, only once the office has had its turn.
void show_soon(const Reference<css::uno::XComponentContext>& office, const Reference<css::frame::XController>& view,
               const Reference<css::ui::XSidebarProvider>& sidebar, const PanelWish& wish, int turns) {
    if (bring_into_sight(view, sidebar, wish) || turns == 0) return;
    uno::post_call(office, [office, view, sidebar, wish, turns] {
        try {
            show_soon(office, view, sidebar, wish, turns - 1);
        } catch (const css::uno::Exception&) { // closed meanwhile
        }
    });
}

} // namespace

void show_panel(const Reference<css::uno::XComponentContext>& office, const Reference<css::frame::XController>& view,
                const PanelWish& wish) {
    constexpr int most_turns = 100;
    const Reference<css::frame::XController2> controller(view, UNO_QUERY);
    if (!controller.is()) throw core::Refused("document.none");
    const Reference<css::ui::XSidebarProvider> sidebar = controller->getSidebar();
    if (!sidebar.is()) return;
    sidebar->setVisible(true);
    sidebar->showDecks(true);
    show_soon(office, view, sidebar, wish, most_turns);
}

} // namespace plan::addon
