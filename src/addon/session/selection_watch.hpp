// Being told when the cursor of a window moves.
#pragma once

#include <com/sun/star/frame/XController.hpp>
#include <functional>
#include <memory>

namespace plan::addon {

namespace css = com::sun::star;

/// Calls `moved` on the office's main thread until the handle goes; nothing where it has no selection.
std::shared_ptr<void> watch_selection(const css::uno::Reference<css::frame::XController>& view,
                                      std::function<void()> moved);

} // namespace plan::addon
