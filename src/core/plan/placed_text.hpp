// A text of a document, with where it stands.
#pragma once

#include "core/document/place.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace plan::core {

/// A text that stands at one place: trimmed, with the place of exactly that text.
struct PlacedText {
    std::string text;
    Place place;
};

/// A text without the white space around it, with its place.
/// @param start  where the text begins
PlacedText placed(const std::string& text, Place start);
PlacedText placed(const std::string& text, std::size_t block, std::optional<CellIndex> cell = std::nullopt);

} // namespace plan::core
