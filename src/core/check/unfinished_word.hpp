// Nobody wants to hear of a word that is not finished.
#pragma once

#include "core/check/finding.hpp"
#include "core/document/document.hpp"

namespace plan::core {

/// Whether a finding is about text that the cursor stands in, directly behind a letter or digit: a person is in the
/// middle of a word there.
bool is_about_unfinished_word(const Finding& finding, const Place& cursor, const Document& document);

} // namespace plan::core
