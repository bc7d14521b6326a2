// Cells that were copied as lines.
#pragma once

#include "core/document/document.hpp"

#include <optional>
#include <string_view>

namespace plan::core {

/// Lines with tabs between their cells, as a table; nothing where fewer than two lines have one.
std::optional<Table> table_of_lines(std::string_view text);

} // namespace plan::core
