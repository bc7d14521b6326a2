// One overview of all plans in a folder.
#pragma once

#include "addon/template/extension.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/uno/Sequence.hxx>
#include <rtl/ustring.hxx>
#include <string>

namespace plan::addon {

struct OverviewOrder {
    rtl::OUString folder; ///< URL
    rtl::OUString target; ///< URL of the spreadsheet to write
    bool overwrite = false;
    bool with_subfolders = true;
    bool with_csv = false;  ///< a file for each sheet, too
    bool with_json = false; ///< all of it as one file, too
};

/// The arguments of XPlanService::makeOverview.
/// @throws core::Refused  "option.unknown", "option.value"; "overview.target" for one that is no .ods in a folder
OverviewOrder read_overview_options(const rtl::OUString& folder, const rtl::OUString& target,
                                    const css::uno::Sequence<css::beans::NamedValue>& options);

/// Reads every plan in the folder, changes none, and writes all files or none.
/// @returns  JSON: {"read","refused":[{"file","reason"}],"errors"}
/// @throws core::FileRefused  "folder.missing", "file.exists", "file.open", "file.not-written"
std::string make_overview(Extension& extension, const OverviewOrder& order);

} // namespace plan::addon
