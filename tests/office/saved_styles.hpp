// A saved document with its styles, whatever the office named those that it made itself.
#pragma once

#include "office.hpp"

#include <string>

namespace plan::test {

/// The saved content; in the place of the name of an automatic style stands what it says, and named styles that
/// are used are in the order of their names.
std::string saved_with_styles(const TextDocument& document);

} // namespace plan::test
