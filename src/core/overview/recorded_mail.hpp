// Where a school can be written to.
#pragma once

#include "core/document/document.hpp"
#include "core/plan/plan.hpp"

#include <string>

namespace plan::core::overview {

/// The first mail address on the cover of a plan: what stands before the first chapter. Empty where there is none.
std::string recorded_mail(const Plan& plan, const Document& document);

} // namespace plan::core::overview
