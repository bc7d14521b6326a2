// The JSON of a file of a template, as it stands there.
#pragma once

#include <boost/json.hpp>
#include <string>
#include <string_view>

namespace plan::core {

/// In bytes: what is larger is no template.
inline constexpr std::size_t largest_template_file = 4U << 20U;

/// @param file  its name, for the error
/// @throws Refused  "template.broken"
boost::json::value parse_template_file(std::string_view text, const std::string& file);

} // namespace plan::core
