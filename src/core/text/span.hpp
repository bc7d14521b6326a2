// A stretch of a text, in bytes of UTF-8.
#pragma once

#include <cstddef>

namespace plan::core {

struct Span {
    std::size_t offset = 0;
    std::size_t length = 0;
    bool operator==(const Span&) const = default;
};

} // namespace plan::core
