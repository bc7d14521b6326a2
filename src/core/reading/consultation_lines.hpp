// Talks with councils and committees that a plan notes in sentences, not in a table.
#pragma once

#include "core/plan/plan.hpp"

namespace plan::core {

/// Adds to Plan::consultations, where no table has any, what lines such as "schoolraad: 12 september 2024 – geen
/// opmerkingen" say: a body that the template knows, a colon, and a date that can be read.
void read_consultation_lines(Plan& plan);

} // namespace plan::core
