// Which tips a person wants to see; remembered in the user's profile.
#pragma once

#include "addon/template/extension.hpp"

#include <string>

namespace plan::addon {

bool shows_tips(const Extension& extension);
/// Switched on again, all of them come back.
void show_tips(const Extension& extension, bool shown);
bool wants_tip(const Extension& extension, const std::string& id);
void leave_tip(const Extension& extension, const std::string& id);

} // namespace plan::addon
