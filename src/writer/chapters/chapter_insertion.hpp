// Putting chapters and example text into a plan that exists.
#pragma once

#include "writer/reading/inspection.hpp"

#include <string_view>

namespace plan::writer {

/// Inserts a chapter or section with its example text, at its place in the template's order.
/// @throws Refused  "chapter.unknown", "chapter.present"
void insert_chapter(const css::uno::Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                    std::string_view id);

/// Puts the example text under the heading of a chapter that is there but empty.
void insert_example(const css::uno::Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                    std::string_view chapter_id);

} // namespace plan::writer
