#include "core/text/base64.hpp"

#include <cstdint>

namespace plan::core {

std::string base64(std::string_view bytes) {
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    constexpr unsigned bits = 6; // of a letter
    constexpr std::uint32_t mask = 63;
    std::string result;
    result.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const auto group = bytes.substr(at, 3);
        std::uint32_t value = 0;
        for (std::size_t byte = 0; byte < 3; ++byte)
            value = value << 8U | (byte < group.size() ? static_cast<unsigned char>(group[byte]) : 0U);
        for (unsigned letter = 0; letter < 4; ++letter)
            result += letter <= group.size() ? letters[value >> (bits * (3 - letter)) & mask] : '=';
    }
    return result;
}

} // namespace plan::core
