#include "ui/common/list_box.hpp"

#include "ui/common/listeners.hpp"
#include "uno/properties.hpp"

#include <algorithm>
#include <com/sun/star/awt/XWindow.hpp>

namespace plan::ui {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

void ListBox::connect(const Reference<css::awt::XControl>& control, std::function<void()> chosen,
                      std::function<void()> activated) {
    list_.set(control, UNO_QUERY_THROW);
    list_->addItemListener(on_item(std::move(chosen)));
    list_->addActionListener(on_action(activated)); // double click
    Reference<css::awt::XWindow>(control, UNO_QUERY_THROW)->addKeyListener(on_enter(std::move(activated)));
}

void ListBox::set_lines(const std::vector<rtl::OUString>& lines) {
    if (lines == lines_) return;
    const int choice = chosen();
    lines_ = lines;
    const Reference<css::awt::XControl> control(list_, UNO_QUERY_THROW);
    css::uno::Sequence<rtl::OUString> items(static_cast<sal_Int32>(lines.size()));
    std::ranges::copy(lines, items.getArray());
    uno::set(control->getModel(), "StringItemList", items);
    if (choice >= 0 && !lines.empty()) choose(std::min(choice, static_cast<int>(lines.size()) - 1));
}

int ListBox::chosen() const { return list_->getSelectedItemPos(); }

void ListBox::choose(int line) {
    list_->selectItemPos(static_cast<sal_Int16>(line), true);
    list_->makeVisible(static_cast<sal_Int16>(line));
}

} // namespace plan::ui
