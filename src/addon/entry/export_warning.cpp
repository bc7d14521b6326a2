// The office's own ways out, as printing and Export as PDF: they are never held up, but a plan that still has errors
// says so in a bar above its text.
#include "addon/entry/export_warning.hpp"

#include "addon/base/names.hpp"
#include "addon/base/visible_controller.hpp"
#include "addon/commands/commands.hpp"
#include "core/check/plan_check.hpp"
#include "core/text/refused.hpp"
#include "uno/implements.hpp"
#include "uno/posted_call.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/beans/StringPair.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/InfobarType.hpp>
#include <com/sun/star/frame/XInfobarProvider.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <cppuhelper/supportsservice.hxx>

namespace plan::addon {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

using Infobars = Reference<css::frame::XInfobarProvider>;

/// The bars of the window that a document is seen in; null where it has none, as a hidden copy.
Infobars infobars_of(const TextDocument& document) { return {visible_controller(document), UNO_QUERY}; }

/// The office sends one event for saving a copy and for saving for recovery, which happens while someone writes. Before
/// the latter it notes in its settings that it tries to save.
bool saves_for_recovery(const Reference<css::uno::XComponentContext>& context) {
    constexpr sal_Int32 tries_to_save = 8;
    const auto provider = css::configuration::theDefaultProvider::get(context);
    const auto path =
        Any(css::beans::NamedValue("nodepath", Any(rtl::OUString("/org.openoffice.Office.Recovery/RecoveryList"))));
    const Reference<css::container::XNameAccess> documents(
        provider->createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess", {&path, 1}),
        UNO_QUERY_THROW);
    return std::ranges::any_of(documents->getElementNames(), [&documents](const rtl::OUString& name) {
        const Reference<css::container::XNameAccess> item(documents->getByName(name), UNO_QUERY_THROW);
        sal_Int32 state = 0;
        item->getByName("DocumentState") >>= state;
        return (state & tries_to_save) != 0;
    });
}

std::size_t errors_of(Extension& extension, const TextDocument& document) {
    try {
        const auto inspection = inspect(extension, document);
        return core::count_errors(
            core::check_plan(inspection.plan, inspection.document, core::Occasion::sending, today()));
    } catch (const core::Refused&) { // no plan after all, or closed
        return 0;
    }
}

/// One bar, which always says how it is now.
void show_errors(Extension& extension, const TextDocument& document) {
    const auto bars = infobars_of(document);
    if (!bars.is()) return;
    const auto id = rtl::OUString::createFromAscii(names::export_warning_bar);
    const auto errors = errors_of(extension, document);
    if (errors == 0) {
        if (bars->hasInfobar(id)) bars->removeInfobar(id);
        return;
    }
    const auto& messages = extension.messages;
    const auto text =
        errors == 1 ? messages.text("way-out.one") : messages.text("way-out.many", {{"n", std::to_string(errors)}});
    const auto advice = messages.text("way-out.advice");
    if (bars->hasInfobar(id)) return bars->updateInfobar(id, text, advice, css::frame::InfobarType::WARNING);
    const css::beans::StringPair show(messages.text("way-out.show"),
                                      rtl::OUString::createFromAscii(names::command_protocol) + "findings");
    bars->appendInfobar(id, text, advice, css::frame::InfobarType::WARNING, {&show, 1}, true);
}

class ExportWarning : public uno::Implements<css::task::XJob, css::lang::XServiceInfo> {
public:
    explicit ExportWarning(const Reference<css::uno::XComponentContext>& context) : context_(context) {}

    Any SAL_CALL execute(const Sequence<css::beans::NamedValue>& arguments) override {
        try {
            take(arguments);
        } catch (const css::uno::Exception&) { // nothing may come between a person and the printer
        }
        return {};
    }

    rtl::OUString SAL_CALL getImplementationName() override {
        return rtl::OUString::createFromAscii(names::export_warning_implementation);
    }
    sal_Bool SAL_CALL supportsService(const rtl::OUString& name) override { return cppu::supportsService(this, name); }
    Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override {
        const rtl::OUString name("com.sun.star.task.Job");
        return {&name, 1};
    }

private:
    void take(const Sequence<css::beans::NamedValue>& arguments) {
        Sequence<css::beans::NamedValue> environment;
        for (const auto& argument : arguments)
            if (argument.Name == "Environment") argument.Value >>= environment;
        TextDocument document;
        rtl::OUString event;
        for (const auto& value : environment) {
            if (value.Name == "Model") document.set(value.Value, UNO_QUERY);
            if (value.Name == "EventName") value.Value >>= event;
        }
        if (!document.is() || !infobars_of(document).is()) return;
        if (event != "OnPrint" && (shared_extension(context_)->own_copies > 0 || saves_for_recovery(context_))) return;
        uno::post_call(context_, [context = context_, document] {
            try {
                show_errors(*shared_extension(context), document);
            } catch (const css::uno::Exception&) { // closed meanwhile
            }
        });
    }

    Reference<css::uno::XComponentContext> context_;
};

} // namespace
} // namespace plan::addon

extern "C" css::uno::XInterface* plan_export_warning_create(css::uno::XComponentContext* context,
                                                            const css::uno::Sequence<css::uno::Any>&) {
    return cppu::acquire(new plan::addon::ExportWarning(context));
}
