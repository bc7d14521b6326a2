// A saved document with its styles, whatever the office named those that it made itself.
#pragma once

#include <string>

namespace plan::test {

/// Saved content; in the place of the name of an automatic style stands a hash of what it says, and named styles that
/// are used are in the order of their names.
std::string with_styles(std::string saved_content);

} // namespace plan::test
