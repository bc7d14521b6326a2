// One document while panels look at it: what was read last, and when to read again.
#pragma once

#include "addon/commands/commands.hpp"
#include "ui/common/plan_view.hpp"
#include "writer/reading/inspection.hpp"

namespace plan::addon {

class PlanSession : public ui::PlanView {
public:
    /// What was read last; nullptr when that was no plan.
    [[nodiscard]] virtual const writer::Inspection* last() const = 0;
};

/// The session of a document; panels of all its windows share it. It goes with the last panel.
std::shared_ptr<PlanSession> session_of(const std::shared_ptr<Extension>& extension, const TextDocument& document);

} // namespace plan::addon
