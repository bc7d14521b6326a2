// Making a plan one of another level of education.
#pragma once

#include "writer/reading/inspection.hpp"

#include <string_view>

namespace plan::writer {

/// Which example texts become those of the other level.
enum class ExampleTexts { as_they_are, of_the_level };

/// Changes the cover, and the chapters in which nobody wrote anything. What a person wrote stays.
/// @param level_id  of the profile of the plan
/// @throws Refused  "level.unknown", "facts.none" where the cover has no line about the level; "document.recording"
void change_level(const css::uno::Reference<css::text::XTextDocument>& document, const Templates& templates,
                  std::string_view level_id, ExampleTexts examples);

} // namespace plan::writer
