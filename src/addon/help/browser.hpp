// Whether the system has a program that opens pages.
#pragma once

namespace plan::addon {

/// On Linux the office does not tell that there is none, so it is looked for; elsewhere the office says so itself.
bool may_have_browser();

} // namespace plan::addon
