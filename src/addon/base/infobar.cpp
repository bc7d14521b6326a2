#include "addon/base/infobar.hpp"

#include "addon/base/names.hpp"
#include "addon/base/visible_controller.hpp"

#include <com/sun/star/beans/StringPair.hpp>
#include <com/sun/star/frame/XInfobarProvider.hpp>

namespace plan::addon {
namespace {

css::uno::Reference<css::frame::XInfobarProvider> bars_of(const TextDocument& document) {
    return {visible_controller(document), css::uno::UNO_QUERY};
}

} // namespace

bool can_show_bars(const TextDocument& document) { return bars_of(document).is(); }

void show_bar(const TextDocument& document, const Infobar& bar) {
    const auto bars = bars_of(document);
    if (!bars.is()) return;
    const auto id = rtl::OUString::createFromAscii(bar.id);
    if (bars->hasInfobar(id)) return bars->updateInfobar(id, bar.text, bar.advice, bar.type);
    std::vector<css::beans::StringPair> buttons;
    buttons.reserve(bar.buttons.size());
    for (const auto& button : bar.buttons)
        buttons.emplace_back(button.label, rtl::OUString::createFromAscii(names::command_protocol) +
                                               rtl::OUString::createFromAscii(button.command));
    bars->appendInfobar(
        id, bar.text, bar.advice, bar.type,
        css::uno::Sequence<css::beans::StringPair>(buttons.data(), static_cast<sal_Int32>(buttons.size())), true);
}

void remove_bar(const TextDocument& document, const char* id) {
    const auto bars = bars_of(document);
    const auto name = rtl::OUString::createFromAscii(id);
    if (bars.is() && bars->hasInfobar(name)) bars->removeInfobar(name);
}

} // namespace plan::addon
