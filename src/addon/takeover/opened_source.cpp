#include "addon/takeover/opened_source.hpp"

#include "core/text/refused.hpp"
#include "writer/takeover/source_reading.hpp"

namespace plan::addon {

OpenedSource::OpenedSource(Extension& extension, const css::uno::Reference<css::frame::XModel>& model,
                           const writer::Templates& templates) {
    read_ = writer::read_source(model, *templates);
    if (const TextDocument text(model, css::uno::UNO_QUERY); text.is())
        copier_.emplace(extension.context, text, *templates);
}

} // namespace plan::addon
