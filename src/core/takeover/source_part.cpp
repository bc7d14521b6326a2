#include "core/takeover/source_part.hpp"

#include <array>

namespace plan::core {

std::string_view name_of(SourcePart::Kind kind) {
    constexpr std::array<std::string_view, 4> names = {"heading", "text", "list", "table"};
    return names[static_cast<std::size_t>(kind)];
}

} // namespace plan::core
