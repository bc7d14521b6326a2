// Leaving out the names of persons: what is no function, group, count or known word becomes initials.
#pragma once

#include "core/template/plan_template.hpp"

#include <string>
#include <string_view>

namespace plan::core {

/// "An De Smet, juf Katrien en de zorgcoördinator" → "A.D.S., juf K. en de zorgcoördinator". Mail addresses are gone.
/// It goes by the words of the template, and rather leaves out a word too many than a name too few: only a single word
/// in small letters that nobody knows may still be a name, since functions look the same.
/// @returns  on one line; may be empty
std::string without_names(std::string_view participants, const Template& plan_template);

} // namespace plan::core
