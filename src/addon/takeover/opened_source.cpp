#include "addon/takeover/opened_source.hpp"

#include "core/text/refused.hpp"
#include "writer/takeover/source_reading.hpp"

namespace plan::addon {

OpenedSource::OpenedSource(Extension& extension, const css::uno::Reference<css::frame::XModel>& model,
                           const writer::Templates& templates) {
    const TextDocument text(model, css::uno::UNO_QUERY);
    auto read = writer::read_source(model, *templates); // refuses before a copy is made
    if (text.is()) copier_.emplace(extension.context, text, *templates);
    else read_ = std::move(read);
}

} // namespace plan::addon
