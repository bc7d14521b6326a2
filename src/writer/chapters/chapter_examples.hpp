// The example text of a chapter, put where a person wants it.
#pragma once

#include "core/document/place.hpp"
#include "writer/reading/inspection.hpp"

#include <string_view>

namespace plan::writer {

/// Writes the example text behind the paragraph at a place, or in it when it is empty. A table that the plan has
/// already is left out: its rows belong there.
/// @throws Refused  "chapter.unknown"; "example.place" where no paragraph of a chapter is
void insert_example_at(const css::uno::Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                       std::string_view chapter_id, const core::Place& place);

/// Replaces everything below the heading of a chapter by its example text.
/// @throws Refused  "document.recording", "chapter.absent"; as remove_blocks()
void put_example_back(const css::uno::Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                      std::string_view chapter_id);

} // namespace plan::writer
