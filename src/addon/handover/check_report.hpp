// What was checked before a plan was handed over, and what came of it: for whoever wants to see that it was done.
#pragma once

#include "addon/template/extension.hpp"
#include "core/check/finding.hpp"
#include "core/template/composition.hpp"

namespace plan::addon {

struct CheckReport {
    std::string title;
    std::vector<core::TextElement> elements;
};

/// @param findings  of the check before sending, ignored ones too
CheckReport check_report(const Extension& extension, const writer::Inspection& inspection,
                         const std::vector<core::Finding>& findings, int version, core::Day day);

} // namespace plan::addon
