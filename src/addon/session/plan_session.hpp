// One document while panels look at it: what was read last, and when to read again.
#pragma once

#include "addon/commands/commands.hpp"
#include "ui/common/plan_view.hpp"
#include "writer/reading/inspection.hpp"

#include <optional>
#include <string>

namespace plan::addon {

class PlanSession : public ui::PlanView {
public:
    /// What was read last; nullptr when that was no plan.
    [[nodiscard]] virtual const writer::Inspection* last() const = 0;
    /// The step that the cursor stands in; empty on the cover and outside all.
    [[nodiscard]] virtual std::string step_of_cursor() = 0;
    /// What going on has come to, and how many steps were done then; remembered while panels are there.
    struct Progress {
        core::WorkPlace place;
        std::string cursor_step; ///< where the cursor stood then
        std::optional<std::size_t> done;
    };
    [[nodiscard]] virtual Progress& progress() = 0;
    /// Shows a text as state().told.
    virtual void tell(const rtl::OUString& text) = 0;
};

/// The session of a document; panels of all its windows share it. It goes with the last panel.
std::shared_ptr<PlanSession> session_of(const std::shared_ptr<Extension>& extension, const TextDocument& document);

} // namespace plan::addon
