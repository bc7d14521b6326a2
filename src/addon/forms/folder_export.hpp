// What a person asks for as files in a folder: the folder is asked for, the files are written, and it is said what was
// done.
#pragma once

#include "addon/forms/form_place.hpp"

#include <functional>
#include <rtl/ustring.hxx>

namespace plan::addon {

/// Where the files go.
struct ExportTarget {
    rtl::OUString folder;   ///< URL
    bool overwrite = false; ///< somebody was asked about files that are there
};

/// Writes, and returns in words what was done.
/// @throws core::Refused  is said; with "file.exists" it is asked whether files are replaced, and then called again
using ExportWork = std::function<rtl::OUString(const ExportTarget& target)>;

/// Asks for a folder, beginning in that of the document. Nothing happens where none is chosen.
/// @param replace  key of the question whether files that are there are replaced
void export_to_folder(const FormPlace& place, const rtl::OUString& title, const ExportWork& work,
                      const char* replace = "send.replace");

/// The same once the form that asked for it has closed: the office crashes when a window goes that a file dialog stands
/// over.
void export_after_form(const FormPlace& place, const rtl::OUString& title, const ExportWork& work);

/// Does something that a person asked for, and says what came of it, or why not. None may leave a posted call.
void do_and_say(const FormPlace& place, const std::function<rtl::OUString()>& work);

} // namespace plan::addon
