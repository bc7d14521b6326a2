// Putting chapters and example text into a plan that exists.
#pragma once

#include "writer/reading/inspection.hpp"

#include <cstddef>
#include <string_view>

namespace plan::writer {

/// In front of which block a chapter of the template goes; `end` when it comes last.
/// @param end  how many blocks the document has
std::size_t block_for_chapter(const core::Plan& plan, const core::Chapter& chapter, std::size_t end);

/// Inserts a chapter or section with its example text, at its place in the template's order.
/// @throws Refused  "chapter.unknown", "chapter.present"
void insert_chapter(const css::uno::Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                    std::string_view id);

/// Puts the example text under the heading of a chapter that is there but empty.
void insert_example(const css::uno::Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                    std::string_view chapter_id);

} // namespace plan::writer
