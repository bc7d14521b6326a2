// How much a test tries: one of each kind, or all that scripts/test-all has time for.
#pragma once

#include <cstdlib>

namespace plan::test {

inline bool is_long_run() { return std::getenv("PLAN_LONG") != nullptr; }

} // namespace plan::test
