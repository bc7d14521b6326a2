// Asking for a folder or for files, in the office's own windows.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>
#include <rtl/ustring.hxx>
#include <vector>

namespace plan::addon {

namespace css = com::sun::star;

struct PathQuestion {
    css::uno::Reference<css::uno::XComponentContext> context;
    rtl::OUString title;
    rtl::OUString begin; ///< URL of the folder to begin in; empty: the one for documents
};

/// @returns  its URL; empty where none was chosen
rtl::OUString choose_folder(const PathQuestion& question);

struct FileKinds {
    rtl::OUString name;     ///< empty: files of any kind
    rtl::OUString patterns; ///< "*.odt;*.docx"
    bool several = false;
};

/// @returns  their URLs; none where none was chosen
std::vector<rtl::OUString> choose_files(const PathQuestion& question, const FileKinds& kinds);

/// Asks for one of them.
/// @returns  its URL; empty where none was chosen
rtl::OUString choose_file(const PathQuestion& question, const FileKinds& kinds);

/// Asks for a file to be written, which may be there.
/// @param name  that is proposed; its ending is put behind another name that has none
/// @returns  its URL; empty where none was chosen
rtl::OUString choose_target(const PathQuestion& question, const FileKinds& kinds, const rtl::OUString& name);

} // namespace plan::addon
