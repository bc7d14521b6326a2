// "Edit row" in the context menu of the plan's tables.
#pragma once

#include "addon/session/plan_session.hpp"

#include <com/sun/star/frame/XController.hpp>

namespace plan::addon {

/// Offers it in a window until the handle goes; nothing when the window has no context menus.
std::shared_ptr<void> offer_row_form(const std::shared_ptr<Extension>& extension,
                                     const std::shared_ptr<PlanSession>& session, const TextDocument& document,
                                     const css::uno::Reference<css::frame::XController>& controller);

} // namespace plan::addon
