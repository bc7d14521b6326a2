// The goals of a plan, and for whom each is.
#pragma once

#include "core/document/document.hpp"
#include "core/plan/plan.hpp"

namespace plan::core {

/// The goals: sub-headings of the chapter, or else bold titles, list items, or short lines above their explanation.
void read_goals(Plan& plan, const Document& document);

/// For whom each goal is: "Doelgroep: alle medewerkers" below the goal's name (T48), or a table.
void read_target_groups(Plan& plan, const Document& document);

} // namespace plan::core
