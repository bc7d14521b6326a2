// The office's own ways out, as printing and Export as PDF: they are never held up, but a plan that still has errors
// says so in a bar above its text.
#include "addon/entry/export_warning.hpp"

#include "addon/base/infobar.hpp"
#include "addon/base/names.hpp"
#include "addon/commands/commands.hpp"
#include "addon/entry/document_job.hpp"
#include "core/check/plan_check.hpp"
#include "core/text/refused.hpp"
#include "uno/posted_call.hpp"

#include <algorithm>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>

namespace plan::addon {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;

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
    if (!can_show_bars(document)) return;
    const auto errors = errors_of(extension, document);
    if (errors == 0) return remove_bar(document, names::export_warning_bar);
    const auto& messages = extension.messages;
    const auto text =
        errors == 1 ? messages.text("way-out.one") : messages.text("way-out.many", {{"n", std::to_string(errors)}});
    show_bar(document, {names::export_warning_bar,
                        text,
                        messages.text("way-out.advice"),
                        css::frame::InfobarType::WARNING,
                        {{messages.text("way-out.show"), "findings"}}});
}

class ExportWarning : public DocumentJob {
public:
    explicit ExportWarning(const Reference<css::uno::XComponentContext>& context)
        : DocumentJob(context, names::export_warning_implementation) {}

private:
    void take(const TextDocument& document, const rtl::OUString& event) override {
        if (!can_show_bars(document)) return;
        if (event != "OnPrint" && (shared_extension(context())->own_copies > 0 || saves_for_recovery(context())))
            return;
        uno::post_call(context(), [context = context(), document] {
            try {
                show_errors(*shared_extension(context), document);
            } catch (const css::uno::Exception&) { // closed meanwhile
            }
        });
    }
};

} // namespace
} // namespace plan::addon

extern "C" css::uno::XInterface* plan_export_warning_create(css::uno::XComponentContext* context,
                                                            const css::uno::Sequence<css::uno::Any>&) {
    return cppu::acquire(new plan::addon::ExportWarning(context));
}
