// FNV-1a: numbers by which texts are told apart, the same in every build, and how they are written down.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

namespace plan::core {

template <typename Number>
class Fnv {
    static_assert(std::is_same_v<Number, std::uint32_t> || std::is_same_v<Number, std::uint64_t>);
    static constexpr bool is_wide = sizeof(Number) == sizeof(std::uint64_t);

public:
    constexpr void add(Number part) {
        constexpr auto prime = static_cast<Number>(is_wide ? 1099511628211U : 16777619U);
        number_ = (number_ ^ part) * prime;
    }
    [[nodiscard]] constexpr Number number() const { return number_; }

private:
    Number number_ = static_cast<Number>(is_wide ? 14695981039346656037U : 2166136261U);
};

inline constexpr std::string_view hexadecimal_digits = "0123456789abcdef";

/// All digits of a number, zeros in front too.
template <typename Number>
std::string hexadecimal(Number number) {
    std::string result(2 * sizeof(Number), '0');
    for (auto digit = result.rbegin(); digit != result.rend(); ++digit, number >>= 4U)
        *digit = hexadecimal_digits[number & 15U];
    return result;
}

} // namespace plan::core
