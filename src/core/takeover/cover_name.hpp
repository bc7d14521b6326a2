// The name of the school and the school year, from the lines of a cover that no label goes before.
#pragma once

#include "core/takeover/proposal.hpp"

#include <optional>
#include <string>

namespace plan::core {

/// What a line of the cover calls the school: the piece between strokes that has a word for one in it, without the
/// title of the plan and the school year. Empty where no line does.
std::string name_on_cover(const Source& source, const Proposal& proposal);

/// The only school year that these lines name; nothing where they name none, or several.
std::optional<SchoolYear> year_on_cover(const Source& source, const Proposal& proposal);

} // namespace plan::core
