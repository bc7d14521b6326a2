// The settings of the offices that work for an overview: those of the user that decide how a plan is read and written,
// and otherwise as careful as an office can be.
#pragma once

#include "addon/overview/work_files.hpp"
#include "addon/template/extension.hpp"

#include <functional>
#include <rtl/ustring.hxx>
#include <string>

namespace plan::addon {

/// Makes such a profile and starts an office in it once, so that it knows our package. From any thread.
/// @param work  URL of a folder in which it makes a few
/// @param wait  called again and again while that takes its time; what it throws ends it
/// @returns  URL of the profile
/// @throws core::Refused  "overview.no-worker", "file.not-written"
rtl::OUString make_worker_profile(Extension& extension, const WorkFolder& work, const std::function<void()>& wait);

/// URL of the folder in which an office of ours looks for the packages that it has: the one in which ours is.
rtl::OUString packages_folder(const Extension& extension);

} // namespace plan::addon
