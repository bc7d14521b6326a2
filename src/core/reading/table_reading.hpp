// What the tables of a plan say.
#pragma once

#include "core/plan/plan.hpp"

namespace plan::core {

/// Activities, agenda and consultations, from the tables of the chapters.
void read_tables(Plan& plan);

} // namespace plan::core
