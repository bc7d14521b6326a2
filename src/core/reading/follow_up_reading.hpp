// The tables of follow-up: what became of which activity.
#pragma once

#include "core/plan/plan.hpp"

#include <string>
#include <string_view>

namespace plan::core {

/// "Studiedag taal (verplaatsing)" → match_key of "Studiedag taal" and of "verplaatsing".
struct QualifiedKey {
    std::string name;
    std::string qualifier; ///< empty where there is none
};

/// What the first cell of a row is about: a name, and what stands in brackets at its end.
QualifiedKey qualified_key(std::string_view text);

/// Fills Plan::follow_up. A row is about the activity, agenda item or cost that it names; "name (kind of cost)", with
/// who pays or the budget year in the place of the kind, is about that cost alone. Rows that name nothing of the plan
/// are compared with activities that no row names. An activity's rows share its costs: each cost belongs to one row.
void read_follow_up(Plan& plan);

} // namespace plan::core
