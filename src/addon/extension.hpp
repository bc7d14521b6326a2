// What the service, the commands and the panels share within one office: templates and messages.
#pragma once

#include "addon/template_store.hpp"
#include "ui/messages.hpp"

#include <memory>

namespace plan::addon {

struct Extension {
    explicit Extension(const css::uno::Reference<css::uno::XComponentContext>& office)
        : context(office), templates(office), messages(office, templates.extension_folder() + "/dialogs") {}

    css::uno::Reference<css::uno::XComponentContext> context;
    TemplateStore templates;
    ui::Messages messages;
};

/// The one that is in use; it goes when the last user goes.
std::shared_ptr<Extension> shared_extension(const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace plan::addon
