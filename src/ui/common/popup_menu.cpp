#include "ui/common/popup_menu.hpp"

#include <com/sun/star/awt/MenuItemStyle.hpp>
#include <com/sun/star/awt/PopupMenu.hpp>
#include <com/sun/star/awt/PopupMenuDirection.hpp>
#include <com/sun/star/awt/XWindow.hpp>

namespace plan::ui {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

void open_menu(const Reference<css::uno::XComponentContext>& context, const Reference<css::awt::XControl>& button,
               const std::vector<MenuEntry>& entries) {
    const auto menu = css::awt::PopupMenu::create(context);
    sal_Int16 position = 0;
    for (const auto& entry : entries) {
        const auto at = position++;
        if (entry.text.isEmpty()) {
            menu->insertSeparator(at);
            continue;
        }
        const auto id = static_cast<sal_Int16>(at + 1);
        menu->insertItem(id, entry.text, entry.checked ? css::awt::MenuItemStyle::CHECKABLE : sal_Int16(0), at);
        if (entry.checked) menu->checkItem(id, *entry.checked);
        menu->enableItem(id, entry.enabled);
    }
    const auto size = Reference<css::awt::XWindow>(button, UNO_QUERY_THROW)->getPosSize();
    const auto chosen =
        menu->execute(button->getPeer(), {0, 0, size.Width, size.Height}, css::awt::PopupMenuDirection::EXECUTE_DOWN);
    if (chosen > 0 && static_cast<std::size_t>(chosen) <= entries.size())
        entries[static_cast<std::size_t>(chosen) - 1].call();
}

} // namespace plan::ui
