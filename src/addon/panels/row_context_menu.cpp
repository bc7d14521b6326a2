#include "addon/panels/row_context_menu.hpp"

#include "addon/base/names.hpp"
#include "core/follow_up/follow_up_choice.hpp"
#include "core/forms/row_form.hpp"
#include "core/text/refused.hpp"
#include "uno/implements.hpp"
#include "uno/properties.hpp"
#include "writer/reading/places.hpp"

#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/ui/XContextMenuInterception.hpp>

namespace plan::addon {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

class RowContextMenu : public uno::Implements<css::ui::XContextMenuInterceptor> {
public:
    RowContextMenu(const std::shared_ptr<Extension>& extension, const std::shared_ptr<PlanSession>& session,
                   const TextDocument& document)
        : extension_(extension), session_(session), document_(document) {}

    css::ui::ContextMenuInterceptorAction SAL_CALL
    notifyContextMenuExecute(const css::ui::ContextMenuExecuteEvent& event) override {
        try {
            if (!is_in_row()) return css::ui::ContextMenuInterceptorAction_IGNORED;
            add_entry(event.ActionTriggerContainer);
            return css::ui::ContextMenuInterceptorAction_EXECUTE_MODIFIED;
        } catch (const css::uno::Exception&) { // the office's own menu is always better than none
            return css::ui::ContextMenuInterceptorAction_IGNORED;
        }
    }

private:
    [[nodiscard]] bool is_in_row() const {
        const auto session = session_.lock();
        const auto* inspection = session != nullptr ? session->last() : nullptr;
        if (inspection == nullptr) return false;
        try {
            core::row_form_at(inspection->plan, writer::place_of_selection(document_));
            return true;
        } catch (const core::Refused&) {
            return false;
        }
    }

    /// Whether the row is about something that a follow-up can be about.
    [[nodiscard]] bool is_followed_up() const {
        const auto session = session_.lock();
        const auto* inspection = session != nullptr ? session->last() : nullptr;
        return inspection != nullptr && inspection->plan.plan_template->follow_up.is_there() &&
               !core::follow_up_at(inspection->plan, writer::place_of_selection(document_)).name.empty();
    }

    void add_entry(const Reference<css::container::XIndexContainer>& menu) const {
        const Reference<css::lang::XMultiServiceFactory> factory(menu, UNO_QUERY_THROW);
        sal_Int32 place = 0;
        for (const auto& [text, command] :
             {std::pair("menu.edit-row", "edit-row"), std::pair("menu.follow-up", "follow-up")}) {
            if (place > 0 && !is_followed_up()) break;
            const auto entry = factory->createInstance("com.sun.star.ui.ActionTrigger");
            uno::set(entry, "Text", extension_->messages.text(text));
            uno::set(entry, "CommandURL",
                     rtl::OUString::createFromAscii(names::command_protocol) + rtl::OUString::createFromAscii(command));
            menu->insertByIndex(place++, css::uno::Any(entry));
        }
        menu->insertByIndex(place, css::uno::Any(factory->createInstance("com.sun.star.ui.ActionTriggerSeparator")));
    }

    std::shared_ptr<Extension> extension_;
    std::weak_ptr<PlanSession> session_;
    TextDocument document_;
};

/// Takes the interceptor back.
class Registration {
public:
    Registration(const Reference<css::ui::XContextMenuInterception>& menus,
                 const Reference<css::ui::XContextMenuInterceptor>& interceptor)
        : menus_(menus), interceptor_(interceptor) {
        menus_->registerContextMenuInterceptor(interceptor_);
    }
    Registration(const Registration&) = delete;
    Registration& operator=(const Registration&) = delete;
    ~Registration() {
        try {
            menus_->releaseContextMenuInterceptor(interceptor_);
        } catch (const css::uno::Exception&) { // the window is gone, and its menus with it
        }
    }

private:
    Reference<css::ui::XContextMenuInterception> menus_;
    Reference<css::ui::XContextMenuInterceptor> interceptor_;
};

} // namespace

std::shared_ptr<void> offer_row_form(const std::shared_ptr<Extension>& extension,
                                     const std::shared_ptr<PlanSession>& session, const TextDocument& document,
                                     const Reference<css::frame::XController>& controller) {
    const Reference<css::ui::XContextMenuInterception> menus(controller, UNO_QUERY);
    if (!menus.is()) return {};
    return std::make_shared<Registration>(menus, new RowContextMenu(extension, session, document));
}

} // namespace plan::addon
