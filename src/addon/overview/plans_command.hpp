// "Overzicht van plannen maken…": a window that asks, and one that follows the making of it. No document is needed.
#pragma once

#include "addon/template/extension.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <memory>

namespace plan::addon {

/// @throws core::Refused  "overview.running" while one is being made
void open_plans_overview(const std::shared_ptr<Extension>& extension,
                         const css::uno::Reference<css::frame::XFrame>& frame);

} // namespace plan::addon
