// "Nieuw professionaliseringsplan": ask, remember the answers, make the plan.
#pragma once

#include "addon/commands/commands.hpp"

#include <com/sun/star/awt/XWindow.hpp>

namespace plan::addon {

/// @param window  to open the dialog over
/// @returns  nothing when the user cancels
TextDocument ask_and_create_plan(Extension& extension, const css::uno::Reference<css::awt::XWindow>& window);

} // namespace plan::addon
