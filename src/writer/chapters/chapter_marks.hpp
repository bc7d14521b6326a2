// Setting and taking back a person's own mark "klaar" on a chapter.
#pragma once

#include "writer/reading/inspection.hpp"

#include <string_view>

namespace plan::writer {

/// @throws Refused  "chapter.absent"
void mark_ready(const css::uno::Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                std::string_view chapter_id, bool ready);

} // namespace plan::writer
