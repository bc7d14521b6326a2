// How XPlanService::exportForCouncil is told what to make.
#pragma once

#include "addon/handover/handover.hpp"

#include <com/sun/star/beans/NamedValue.hpp>

namespace plan::addon {

/// XPlanService::exportForCouncil's options.
/// @throws core::Refused  "option.unknown", "option.value"
Handover read_handover_options(const rtl::OUString& folder, const css::uno::Sequence<css::beans::NamedValue>& options);

} // namespace plan::addon
