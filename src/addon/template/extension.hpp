// What the service, the commands and the panels share within one office: templates and messages.
#pragma once

#include "addon/template/template_store.hpp"
#include "ui/common/messages.hpp"

#include <atomic>
#include <memory>

namespace plan::addon {

struct Extension {
    explicit Extension(const css::uno::Reference<css::uno::XComponentContext>& office)
        : context(office), templates(office), messages(office, templates.dialogs_folder()) {}

    css::uno::Reference<css::uno::XComponentContext> context;
    TemplateStore templates;
    ui::Messages messages;
    std::atomic<int> own_copies = 0; ///< how many copies of documents we are making: nobody takes those out
};

/// While it lives, copies that are made of documents are our own.
class OwnCopies {
public:
    explicit OwnCopies(Extension& extension) : extension_(extension) { ++extension_.own_copies; }
    OwnCopies(const OwnCopies&) = delete;
    OwnCopies& operator=(const OwnCopies&) = delete;
    ~OwnCopies() { --extension_.own_copies; }

private:
    Extension& extension_;
};

/// The one that is in use; it goes when the last user goes.
std::shared_ptr<Extension> shared_extension(const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace plan::addon
