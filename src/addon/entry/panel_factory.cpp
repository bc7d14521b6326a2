// Makes the sidebar's panels.
#include "addon/entry/panel_factory.hpp"

#include "addon/base/names.hpp"
#include "addon/entry/menu_commands.hpp"
#include "addon/entry/service.hpp"
#include "addon/panels/plan_guide.hpp"
#include "addon/session/plan_session.hpp"
#include "ui/panels/budget_panel.hpp"
#include "ui/panels/findings_panel.hpp"
#include "ui/panels/follow_up_panel.hpp"
#include "ui/panels/steps_panel.hpp"

#include <com/sun/star/container/NoSuchElementException.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/ui/XUIElementFactory.hpp>

namespace plan::addon {
namespace {

using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY;

rtl::OUString deck_of(const rtl::OUString& panel) {
    if (panel == rtl::OUString::createFromAscii(names::findings_panel))
        return rtl::OUString::createFromAscii(names::findings_deck);
    if (panel == rtl::OUString::createFromAscii(names::budget_panel))
        return rtl::OUString::createFromAscii(names::budget_deck);
    if (panel == rtl::OUString::createFromAscii(names::follow_up_panel))
        return rtl::OUString::createFromAscii(names::follow_up_deck);
    return rtl::OUString::createFromAscii(names::steps_deck);
}

class PanelFactory : public Service<css::ui::XUIElementFactory> {
public:
    explicit PanelFactory(const Reference<css::uno::XComponentContext>& context)
        : Service(context, names::panels_implementation, "com.sun.star.ui.UIElementFactory") {}

    Reference<css::ui::XUIElement> SAL_CALL
    createUIElement(const rtl::OUString& url, const Sequence<css::beans::PropertyValue>& arguments) override {
        Reference<css::frame::XFrame> frame;
        Reference<css::awt::XWindow> parent;
        Reference<css::ui::XSidebar> sidebar;
        for (const auto& argument : arguments) {
            if (argument.Name == "Frame") argument.Value >>= frame;
            if (argument.Name == "ParentWindow") argument.Value >>= parent;
            if (argument.Name == "Sidebar") argument.Value >>= sidebar;
        }
        if (!frame.is() || !parent.is()) throw css::lang::IllegalArgumentException("no window", self(), 1);
        const auto controller = frame->getController();
        const TextDocument document(controller.is() ? controller->getModel() : nullptr, UNO_QUERY);
        const auto session = session_of(extension_, document);
        ui::PanelPlace place{extension_->context,
                             frame,
                             parent,
                             sidebar,
                             extension_->templates.dialogs_folder(),
                             url,
                             deck_of(url),
                             extension_->messages,
                             session,
                             guide_of(extension_, document, session),
                             [extension = extension_, frame](std::string_view name) {
                                 if (const auto* command = find_menu_command(name))
                                     run_menu_command(extension, frame, *command);
                             }};
        rtl::Reference<ui::Panel> panel;
        if (url == rtl::OUString::createFromAscii(names::steps_panel)) panel = ui::open_steps_panel(std::move(place));
        else if (url == rtl::OUString::createFromAscii(names::findings_panel))
            panel = ui::open_findings_panel(std::move(place));
        else if (url == rtl::OUString::createFromAscii(names::budget_panel))
            panel = ui::open_budget_panel(std::move(place));
        else if (url == rtl::OUString::createFromAscii(names::follow_up_panel))
            panel = ui::open_follow_up_panel(std::move(place));
        else throw css::container::NoSuchElementException(url, self());
        ui::register_panel(panel);
        return panel.get();
    }
};

} // namespace
} // namespace plan::addon

extern "C" css::uno::XInterface* plan_panels_create(css::uno::XComponentContext* context,
                                                    const css::uno::Sequence<css::uno::Any>&) {
    return cppu::acquire(new plan::addon::PanelFactory(context));
}
