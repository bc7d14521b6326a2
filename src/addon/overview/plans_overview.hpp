// One overview of all plans in a folder.
#pragma once

#include "addon/template/extension.hpp"

#include <chrono>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/uno/Sequence.hxx>
#include <cstddef>
#include <functional>
#include <rtl/ustring.hxx>
#include <string>

namespace plan::addon {

struct OverviewOrder {
    rtl::OUString folder; ///< URL
    rtl::OUString target; ///< URL of the spreadsheet to write
    bool overwrite = false;
    bool with_subfolders = true;
    bool with_csv = false;             ///< a file for each sheet, too
    bool with_json = false;            ///< all of it as one file, too
    std::size_t workers = 0;           ///< offices that read side by side; 0: as many as make sense here
    std::chrono::seconds longest{120}; ///< that reading one plan may take
};

/// The arguments of XPlanService::makeOverview.
/// @throws core::Refused  "option.unknown", "option.value"; "overview.target" for one that is no .ods in a folder
OverviewOrder read_overview_options(const rtl::OUString& folder, const rtl::OUString& target,
                                    const css::uno::Sequence<css::beans::NamedValue>& options);

struct OverviewProgress {
    std::size_t done = 0;
    std::size_t all = 0;
    std::string file; ///< that is being read
    bool is_writing = false;
};
/// Told at least twice a second, on the thread that makes the overview; false stops it: nothing is left behind.
using OverviewWatcher = std::function<bool(const OverviewProgress&)>;

/// Reads every plan in the folder, changes none, and writes all files or none. Offices that nobody sees open the plans
/// and write the spreadsheet, so that this one opens no document. From any thread.
/// @returns  JSON: {"read","refused":[{"file","reason"}],"errors"}
/// @throws core::FileRefused  "folder.missing", "file.exists", "file.open", "file.not-written"
/// @throws core::Refused  "overview.cancelled", "overview.no-worker"
std::string make_overview(Extension& extension, const OverviewOrder& order, const OverviewWatcher& watcher = {});

} // namespace plan::addon
