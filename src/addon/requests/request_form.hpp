// The form for requests for training as files, for who works at the school.
#pragma once

#include "addon/commands/commands.hpp"
#include "writer/handover/document_export.hpp"

#include <set>

namespace plan::addon {

struct RequestFormOrder {
    rtl::OUString folder;   ///< URL; it exists
    bool overwrite = false; ///< replace files that are there
    std::set<writer::FileKind> formats = {writer::FileKind::odt, writer::FileKind::docx};
};

/// The options of XPlanService::exportRequestForm.
/// @throws core::Refused  "option.unknown", "option.value"
RequestFormOrder read_request_form_options(const rtl::OUString& folder,
                                           const css::uno::Sequence<css::beans::NamedValue>& options);

/// Writes the form with the goals of the plan, all files or none; the plan stays as it is.
/// @returns  their URLs
/// @throws core::Refused  "requests.no-form" where the plan's template has none; core::FileRefused
css::uno::Sequence<rtl::OUString> export_request_form(Extension& extension, const TextDocument& document,
                                                      const RequestFormOrder& order);

} // namespace plan::addon
