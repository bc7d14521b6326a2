// Requests for training in words, for the window and for macros.
#pragma once

#include "addon/requests/request_files.hpp"
#include "core/requests/request_proposal.hpp"
#include "ui/common/messages.hpp"

#include <string>
#include <vector>

namespace plan::addon {

/// What is missing, cannot be read in the plan, or what somebody should know before deciding about a request.
/// @param files  all of the folder, which the request is one of
std::vector<std::string> problem_words(const ui::Messages& messages, const core::Plan& plan,
                                       const std::vector<RequestFile>& files, const RequestFile& file);

/// "Coderen in de klas · 14 oktober 2026 · € 120,00 · Jan Peeters — nieuw"
rtl::OUString line_words(const ui::Messages& messages, const core::Plan& plan, const RequestFile& file);

/// Which rows would come, how far the plan is with it, and what is missing or was not understood: a line each.
rtl::OUString details_words(const ui::Messages& messages, const core::Plan& plan, const std::vector<RequestFile>& files,
                            const RequestFile& file);

} // namespace plan::addon
