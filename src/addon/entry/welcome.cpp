// Called by the office for each text document that is opened; after the first time it has nothing more to say.
#include "addon/entry/welcome.hpp"

#include "addon/base/infobar.hpp"
#include "addon/base/names.hpp"
#include "addon/entry/document_job.hpp"
#include "addon/template/extension.hpp"
#include "addon/template/remembered_settings.hpp"
#include "uno/posted_call.hpp"

namespace plan::addon {
namespace {

bool was_shown(const css::uno::Reference<css::uno::XComponentContext>& context) {
    return RememberedSettings(context, "Welcome").flag("Shown");
}

void show_welcome(const css::uno::Reference<css::uno::XComponentContext>& context, const TextDocument& document) {
    if (!can_show_bars(document) || was_shown(context)) return;
    const auto extension = shared_extension(context);
    const auto& messages = extension->messages;
    show_bar(document, {names::welcome_bar,
                        messages.text("welcome.bar"),
                        messages.text("welcome.bar.where"),
                        css::frame::InfobarType::INFO,
                        {{messages.text("welcome.bar.show"), "steps"}}});
    RememberedSettings settings(context, "Welcome");
    settings.set("Shown", css::uno::Any(true));
    settings.save();
}

class Welcome : public DocumentJob {
public:
    explicit Welcome(const css::uno::Reference<css::uno::XComponentContext>& context)
        : DocumentJob(context, names::welcome_implementation) {}

private:
    void take(const TextDocument& document, const rtl::OUString&) override {
        if (was_shown(context())) return;
        uno::post_call(context(), [context = context(), document] { show_welcome(context, document); });
    }
};

} // namespace
} // namespace plan::addon

extern "C" css::uno::XInterface* plan_welcome_create(css::uno::XComponentContext* context,
                                                     const css::uno::Sequence<css::uno::Any>&) {
    return cppu::acquire(new plan::addon::Welcome(context));
}
