// The files in a folder that may be plans.
#pragma once

#include <rtl/ustring.hxx>
#include <string>
#include <vector>

namespace plan::addon {

struct PlanFile {
    std::string name; ///< from the folder on: "Zuid/De Linde.odt"
    rtl::OUString url;
};

struct PlanFiles {
    std::vector<PlanFile> files;      ///< by name
    std::vector<PlanFile> unreadable; ///< folders that nobody may look into
};

/// Text documents, but for what an office keeps beside one that is open. Links are not followed: a folder that is
/// reached in two ways would be counted twice, or without end.
/// @param folder  URL
/// @throws core::FileRefused  "folder.missing"
PlanFiles plan_files_in(const rtl::OUString& folder, bool with_subfolders);

} // namespace plan::addon
