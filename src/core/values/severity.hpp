// How much a finding weighs.
#pragma once

namespace plan::core {

enum class Severity { hint = 0, warning = 1, error = 2 };

} // namespace plan::core
