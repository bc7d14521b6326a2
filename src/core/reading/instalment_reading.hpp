// The amounts that a plan names for the instalments of its grant, in its text or in a table of its own.
#pragma once

#include "core/document/document.hpp"
#include "core/plan/placed_text.hpp"
#include "core/plan/plan.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace plan::core {

struct NamedInstalment {
    bool first = true;
    Cents cents = 0;
    std::optional<int> year; ///< the budget year that is named with it
    PlacedText amount;
};

/// Those that are named beyond doubt: one amount directly with "eerste schijf" or "tweede schijf".
/// @param first, end  the blocks that the chapters begin in
std::vector<NamedInstalment> named_instalments(const Plan& plan, const Document& document, std::size_t first,
                                               std::size_t end);

} // namespace plan::core
