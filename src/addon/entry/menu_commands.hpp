// The table of commands that menus, toolbar and shortcuts call.
#pragma once

#include "addon/template/extension.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <string_view>

namespace plan::addon {

struct MenuCommandContext;

struct MenuCommand {
    std::string_view name; ///< behind "org.professionaliseringsplan:"
    void (*run)(const MenuCommandContext&);
    bool needs_plan = true; ///< greyed out in a document that is none
};

const MenuCommand* find_menu_command(std::string_view name);

/// Runs a command in a window. What it refuses is said in a small box: the user asked for it.
void run_menu_command(const std::shared_ptr<Extension>& extension, const css::uno::Reference<css::frame::XFrame>& frame,
                      const MenuCommand& command);

} // namespace plan::addon
