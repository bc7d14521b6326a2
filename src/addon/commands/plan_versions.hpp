// The files of versions of a plan that were handed over.
#pragma once

#include "addon/commands/commands.hpp"
#include "writer/handover/document_export.hpp"

#include <string>

namespace plan::addon {

/// The folder that a document is saved in; empty for one that is not on a disk.
rtl::OUString folder_of(const TextDocument& document);

/// What the name of a version's file ends in: " v2 ONTWERP.pdf"
std::string file_ending(const core::Plan& plan, int version, bool draft, writer::FileKind kind);

/// The file of a version that was handed over, as one that can be read again; empty when the folder has none.
rtl::OUString find_version(Extension& extension, const rtl::OUString& folder, const core::Plan& plan, int version);

} // namespace plan::addon
