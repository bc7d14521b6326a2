// One overview of all plans in a folder.
#pragma once

#include "addon/overview/overview_order.hpp"

#include <functional>
#include <string>

namespace plan::addon {

/// How far an overview is.
struct OverviewProgress {
    std::size_t done = 0;
    std::size_t all = 0;
    std::string file;        ///< that is being read
    bool is_writing = false; ///< all has been read
};

/// Told at least twice a second, on the thread that makes the overview; false stops it: nothing is left behind.
using OverviewWatcher = std::function<bool(const OverviewProgress&)>;

/// Reads every plan in the folder, changes none, and writes all files or none. Offices that nobody sees open the plans
/// and write the spreadsheet, so that this one opens no document. From any thread.
/// @returns  JSON: {"read","refused":[{"file","reason"}],"errors","open":[…],"reports","mails"}
/// @throws core::Refused  "overview.cancelled", "overview.no-worker"; as SchoolMails
/// @throws core::FileRefused  "folder.missing", "file.exists", "file.open", "file.not-written"
std::string make_overview(Extension& extension, const OverviewOrder& order, const OverviewWatcher& watcher = {});

} // namespace plan::addon
