// What can be done with one chapter of a plan.
#pragma once

#include "addon/commands/commands.hpp"

namespace plan::addon {

/// All are one Undo step, and throw core::Refused when they do not do it; the document is as it was then.
void mark_ready(Extension& extension, const TextDocument& document, std::string_view chapter, bool ready);
void remove_chapter(Extension& extension, const TextDocument& document, std::string_view chapter);
/// @param place  where the cursor is
void insert_example_at(Extension& extension, const TextDocument& document, std::string_view chapter,
                       const core::Place& place);
void put_example_back(Extension& extension, const TextDocument& document, std::string_view chapter);

/// A person says which profile the plan has.
void keep_profile(Extension& extension, const TextDocument& document, std::string_view profile);
void keep_level(Extension& extension, const TextDocument& document, std::string_view level);

} // namespace plan::addon
