// Which documents are plans, as they were when somebody last looked: a menu that opens reads no document.
#pragma once

#include "addon/base/text_document.hpp"
#include "addon/template/extension.hpp"

#include <functional>
#include <memory>
#include <optional>

namespace plan::addon {

/// Nothing: nobody has looked yet.
std::optional<bool> known_as_plan(const TextDocument& document);

/// Tells those who watch the document, where it was not known so.
void remember_plan(const TextDocument& document, bool is_plan);

/// Looks after what is going on, where nobody has or where the document has changed since it was none.
void look_for_plan_soon(const std::shared_ptr<Extension>& extension, const TextDocument& document);

/// Calls it on the main thread when the document comes to be a plan or is none any more, until what it gives goes.
std::shared_ptr<void> watch_plan(const TextDocument& document, std::function<void(bool is_plan)> changed);

} // namespace plan::addon
