// Telling a panel which chapter the cursor of its window stands in.
#pragma once

#include "addon/session/plan_session.hpp"
#include "ui/common/guide.hpp"

namespace plan::addon {

/// Follows until it goes; empty when the window shows no text.
std::shared_ptr<ui::Guide::CursorFollower> follow_cursor(const std::shared_ptr<Extension>& extension,
                                                         const std::shared_ptr<PlanSession>& session,
                                                         const TextDocument& document,
                                                         const css::uno::Reference<css::frame::XFrame>& frame,
                                                         ui::Guide::CursorListener listener);

} // namespace plan::addon
