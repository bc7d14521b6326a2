#include "addon/entry/document_job.hpp"

#include <cppuhelper/supportsservice.hxx>

namespace plan::addon {

using css::uno::Any;
using css::uno::Sequence;

DocumentJob::DocumentJob(const css::uno::Reference<css::uno::XComponentContext>& context, const char* implementation)
    : context_(context), implementation_(implementation) {}

Any DocumentJob::execute(const Sequence<css::beans::NamedValue>& arguments) {
    try {
        Sequence<css::beans::NamedValue> environment;
        for (const auto& argument : arguments)
            if (argument.Name == "Environment") argument.Value >>= environment;
        TextDocument document;
        rtl::OUString event;
        for (const auto& value : environment) {
            if (value.Name == "Model") document.set(value.Value, css::uno::UNO_QUERY);
            if (value.Name == "EventName") value.Value >>= event;
        }
        if (document.is()) take(document, event);
    } catch (const css::uno::Exception&) { // nothing may come between a person and the document
    }
    return {};
}

rtl::OUString DocumentJob::getImplementationName() { return rtl::OUString::createFromAscii(implementation_); }

sal_Bool DocumentJob::supportsService(const rtl::OUString& name) { return cppu::supportsService(this, name); }

Sequence<rtl::OUString> DocumentJob::getSupportedServiceNames() {
    const rtl::OUString name("com.sun.star.task.Job");
    return {&name, 1};
}

} // namespace plan::addon
