// "Begin hier": what a new plan says to somebody who has just made it.
#pragma once

#include "addon/base/text_document.hpp"
#include "addon/template/extension.hpp"

namespace plan::addon {

/// Selects the first field of a new plan, and says in a bar how to go on, unless somebody does not want to hear it.
void welcome_to_plan(Extension& extension, const TextDocument& document);

/// "Niet meer tonen"
void stop_begin_bar(const Extension& extension, const TextDocument& document);

} // namespace plan::addon
