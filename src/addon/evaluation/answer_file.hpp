// The file with the answers to a questionnaire, as rows of texts.
#pragma once

#include "addon/template/extension.hpp"
#include "core/document/document.hpp"

#include <vector>

namespace plan::addon {

/// Opens a CSV file or a spreadsheet out of sight, and computes nothing in it: a formula of a CSV file is text.
/// @returns  a table for each sheet that has something in it
/// @throws core::Refused  "answers.too-many" {"n", "most"}, "answers.too-large", "takeover.cannot-open",
/// "answers.no-sheet"
std::vector<core::Table> read_answer_file(Extension& extension, const rtl::OUString& url);

} // namespace plan::addon
