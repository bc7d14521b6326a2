// The placeholders of a plan.
#pragma once

#include "core/document/document.hpp"
#include "core/plan/plan.hpp"

#include <cstddef>

namespace plan::core {

/// Placeholders of the whole document, guidance and table of contents left out; the school's own name is never one.
void find_all_placeholders(Plan& plan, const Document& document);
/// The same of one block whose text changed.
void find_placeholders_again(Plan& plan, const Document& document, std::size_t block);

} // namespace plan::core
