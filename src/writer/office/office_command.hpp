// Commands of the office that its API does not offer.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// Runs a command of the office in a document's own window, which may be hidden, and waits for it.
void run_command(const css::uno::Reference<css::text::XTextDocument>& document, const char* name,
                 const css::uno::Sequence<css::beans::PropertyValue>& arguments = {});

} // namespace plan::writer
