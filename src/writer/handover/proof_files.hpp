// The files that a dossier copies: the one place that looks whether what a follow-up links to is there.
#pragma once

#include "core/dossier/proof.hpp"
#include "writer/handover/delivered_files.hpp"

#include <string>
#include <vector>

namespace plan::writer {

/// What a link of a follow-up leads to, once it was looked at. Only a file that proof_target takes for one inside an
/// allowed folder is; a symbolic link on the way to it leads outside.
/// @param allowed_folders  file URLs
core::Proof looked_at(const std::string& text, const std::string& url, const std::vector<std::string>& allowed_folders);

/// Copies a file as it is.
/// @param source  as looked_at gives it
/// @throws FileRefused  "file.exists", "file.open", "file.not-written"
void copy_file(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& source,
               const std::string& name, DeliveredFiles& files);

} // namespace plan::writer
