#include "addon/session/show_panel.hpp"

#include "addon/base/names.hpp"
#include "core/text/refused.hpp"
#include "ui/panels/panel.hpp"
#include "uno/posted_call.hpp"

#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XPanel.hpp>
#include <com/sun/star/ui/XPanels.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

namespace plan::addon {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

void unfold(const Reference<css::frame::XController>& view, const Reference<css::ui::XDeck>& deck,
            const PanelWish& wish) {
    if (!deck->isActive()) deck->activate(true);
    const Reference<css::container::XNameAccess> panels(deck->getPanels(), UNO_QUERY_THROW);
    const auto id = rtl::OUString::createFromAscii(wish.id);
    if (panels->hasByName(id)) {
        const Reference<css::ui::XPanel> panel(panels->getByName(id), UNO_QUERY_THROW);
        if (wish.alone || !panel->isExpanded()) panel->expand(wish.alone);
    }
    if (wish.enter == nullptr) return;
    if (const auto panel = ui::find_panel(view->getFrame(), wish.enter); panel.is()) panel->focus();
}

/// A sidebar that was closed knows its decks only once the office has had its turn.
void unfold_soon(const Reference<css::uno::XComponentContext>& office, const Reference<css::frame::XController>& view,
                 const Reference<css::ui::XSidebarProvider>& sidebar, const PanelWish& wish, int turns) {
    const Reference<css::container::XNameAccess> decks(sidebar->getDecks(), UNO_QUERY_THROW);
    const auto ours = rtl::OUString::createFromAscii(names::deck);
    if (decks->hasByName(ours)) return unfold(view, {decks->getByName(ours), UNO_QUERY_THROW}, wish);
    if (turns == 0) return;
    uno::post_call(office, [office, view, sidebar, wish, turns] {
        try {
            unfold_soon(office, view, sidebar, wish, turns - 1);
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
    unfold_soon(office, view, sidebar, wish, most_turns);
}

} // namespace plan::addon
