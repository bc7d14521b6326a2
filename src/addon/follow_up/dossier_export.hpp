// The dossier of a budget year as files: a PDF, the proof beside it, and an index.
#pragma once

#include "addon/commands/commands.hpp"

#include <string>
#include <vector>

namespace plan::addon {

struct DossierOrder {
    int year = 0;                    ///< of the first day of the budget year
    rtl::OUString folder;            ///< URL; it exists
    bool overwrite = false;          ///< replace files that are there
    bool names_left_out = false;     ///< names of persons become initials
    rtl::OUString proof_folder = {}; ///< URL; proof may be there as well as beside the plan
};

/// The options of XPlanService::exportDossier.
/// @throws core::Refused  "option.unknown", "option.value"
DossierOrder read_dossier_options(int year, const rtl::OUString& folder,
                                  const css::uno::Sequence<css::beans::NamedValue>& options);

/// Writes the files, all or none; the plan stays as it is.
/// @returns  their URLs, the dossier first
/// @throws core::Refused  "dossier.none"; "dossier.year" where the plan has no such budget year; core::FileRefused
css::uno::Sequence<rtl::OUString> export_dossier(Extension& extension, const TextDocument& document,
                                                 const DossierOrder& order);

} // namespace plan::addon
