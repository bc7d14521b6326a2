// The help pages of the package, in the user's browser.
#pragma once

#include "addon/template/extension.hpp"

#include <com/sun/star/awt/XWindow.hpp>
#include <string>

namespace plan::addon {

/// The only place that opens a browser, and only with a page of the installed package.
/// @param page  "steps", "rules/agenda-order"; one that is not there opens the first page
void open_help_page(const Extension& extension, const std::string& page);

} // namespace plan::addon
