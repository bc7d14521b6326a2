// Being told when the cursor of a document moves.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>
#include <functional>
#include <memory>

namespace plan::addon {

namespace css = com::sun::star;

/// Calls `moved` on the office's main thread until the handle goes; nothing without a window.
std::shared_ptr<void> watch_selection(const css::uno::Reference<css::text::XTextDocument>& document,
                                      std::function<void()> moved);

} // namespace plan::addon
