// Cutting a source into parts.
#pragma once

#include "core/reading/template_choice.hpp"
#include "core/takeover/source_part.hpp"

#include <string>
#include <vector>

namespace plan::core {

/// A part, and what its own words tell of it.
struct CutPart {
    enum class What { plain, contents, guidance, title };
    SourcePart part;
    What what = What::plain; ///< title: of the document, above its first chapter
    std::string subject;     ///< a target that the text itself names; empty for most
    bool names_days = false; ///< some line of it
};

/// All blocks with text or pictures, in their order, each in one part.
std::vector<CutPart> cut_into_parts(const Source& source, const View& view);

} // namespace plan::core
