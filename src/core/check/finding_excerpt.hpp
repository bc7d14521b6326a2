// The first words of what a finding is about, to find it by.
#pragma once

#include "core/check/finding.hpp"
#include "core/document/document.hpp"

#include <string>

namespace plan::core {

/// The sentence at the finding's place, or its beginning; of a cell that says nothing by itself another of its row.
/// Empty where nothing stands there.
std::string excerpt(const Finding& finding, const Document& document);

} // namespace plan::core
