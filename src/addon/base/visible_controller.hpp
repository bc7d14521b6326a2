// The window that a person sees a document in.
#pragma once

#include "addon/base/text_document.hpp"

#include <com/sun/star/frame/XController.hpp>

namespace plan::addon {

/// Null where nobody sees the document: it is hidden, or the office has no screen.
css::uno::Reference<css::frame::XController> visible_controller(const TextDocument& document);

} // namespace plan::addon
