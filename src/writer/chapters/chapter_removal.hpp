// Taking a chapter out of a plan.
#pragma once

#include "writer/reading/inspection.hpp"

#include <string_view>

namespace plan::writer {

/// Deletes the heading and everything up to the next chapter.
/// @throws Refused  "document.recording", "chapter.absent"; as remove_blocks()
void remove_chapter(const css::uno::Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                    std::string_view chapter_id);

} // namespace plan::writer
