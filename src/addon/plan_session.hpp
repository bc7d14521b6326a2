// One document while panels look at it: what was read last, and when to read again.
#pragma once

#include "addon/commands.hpp"
#include "ui/plan_view.hpp"

namespace plan::addon {

/// The session of a document; panels of all its windows share it. It goes with the last panel.
std::shared_ptr<ui::PlanView> session_of(const std::shared_ptr<Extension>& extension, const TextDocument& document);

} // namespace plan::addon
