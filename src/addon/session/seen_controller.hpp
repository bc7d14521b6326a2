// The window that a person sees a document in.
#pragma once

#include "addon/commands/commands.hpp"

#include <com/sun/star/frame/XController.hpp>

namespace plan::addon {

/// Null where nobody sees the document: it is hidden, or the office has no screen.
css::uno::Reference<css::frame::XController> seen_controller(const TextDocument& document);

} // namespace plan::addon
