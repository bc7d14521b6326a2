// What the panel of steps asks for, done with the document.
#pragma once

#include "addon/session/plan_session.hpp"
#include "ui/common/guide.hpp"

namespace plan::addon {

std::shared_ptr<ui::Guide> guide_of(const std::shared_ptr<Extension>& extension, const TextDocument& document,
                                    const std::shared_ptr<PlanSession>& session);

} // namespace plan::addon
