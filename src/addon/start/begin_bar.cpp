#include "addon/start/begin_bar.hpp"

#include "addon/base/infobar.hpp"
#include "addon/base/names.hpp"
#include "addon/base/visible_controller.hpp"
#include "addon/commands/commands.hpp"
#include "addon/template/remembered_settings.hpp"
#include "core/text/refused.hpp"

#include <com/sun/star/frame/XFrame.hpp>

namespace plan::addon {

void welcome_to_plan(Extension& extension, const TextDocument& document) {
    try {
        select_next_placeholder(document, inspect(extension, document));
    } catch (const core::Refused&) { // a template without fields
    }
    if (const auto view = visible_controller(document); view.is()) view->getFrame()->getComponentWindow()->setFocus();
    if (!RememberedSettings(extension.context, "Welcome").flag("BeginHere")) return;
    const auto& messages = extension.messages;
    show_bar(document,
             {names::begin_bar,
              messages.text("begin.bar"),
              messages.text("begin.bar.steps"),
              css::frame::InfobarType::INFO,
              {{messages.text("begin.bar.go-on"), "go-on"}, {messages.text("begin.bar.stop"), "stop-begin-bar"}}});
}

void stop_begin_bar(const Extension& extension, const TextDocument& document) {
    RememberedSettings settings(extension.context, "Welcome");
    settings.set("BeginHere", css::uno::Any(false));
    settings.save();
    remove_bar(document, names::begin_bar);
}

} // namespace plan::addon
