// What the fuzz targets share. Each is one parser with whatever a document or a file may hold; scripts/fuzz runs them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace plan::fuzz {

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

/// What always holds; libFuzzer takes an abort for a finding.
inline void always(bool holds) {
    if (!holds) std::abort();
}

} // namespace plan::fuzz
