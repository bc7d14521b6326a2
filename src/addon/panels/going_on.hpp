// "Ga verder": one thing after the other, until the plan can be sent.
#pragma once

#include "addon/forms/form_place.hpp"
#include "addon/session/plan_session.hpp"

#include <optional>
#include <string>

namespace plan::addon {

/// Goes to the next thing to do (core::next_task) and opens the form for it, where there is one; a chapter that is
/// missing is put in. Where nothing is left, it opens the window for sending. The session then tells what it is.
/// @param step  the chapter that a person looks at; empty for the cover; nothing: where the cursor is
/// @throws core::Refused  "document.no-plan"
void go_on(const FormPlace& place, PlanSession& session, const std::optional<std::string>& step);

} // namespace plan::addon
