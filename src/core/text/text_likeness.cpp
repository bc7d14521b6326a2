#include "core/text/text_likeness.hpp"

#include "core/text/characters.hpp"
#include "core/text/matching_key.hpp"

#include <algorithm>
#include <array>
#include <numeric>

namespace plan::core {
namespace {

std::u32string characters(std::string_view text) {
    std::u32string result;
    while (!text.empty()) result += take_character(text);
    return result;
}

/// The edit distance is no less than this, which takes much less to compute: letters that one has more of than the
/// other. Bytes of a character that differ may be several, so they count for less.
std::size_t least_distance(std::string_view left, std::string_view right) {
    std::array<int, 256> more{};
    for (const char c : left) ++more[static_cast<unsigned char>(c)];
    for (const char c : right) --more[static_cast<unsigned char>(c)];
    constexpr std::size_t longest_character = 4;
    std::size_t ascii = 0;
    std::size_t others = 0;
    for (std::size_t byte = 0; byte < more.size(); ++byte)
        if (more[byte] > 0) (byte < 0x80 ? ascii : others) += static_cast<std::size_t>(more[byte]);
    return std::max(ascii, others / longest_character);
}

} // namespace

std::size_t edit_distance(std::string_view left_text, std::string_view right_text, std::size_t most) {
    const auto left = characters(left_text);
    const auto right = characters(right_text);
    std::vector<std::size_t> row(right.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < left.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < right.size(); ++j) {
            const std::size_t replaced = diagonal + (left[i] == right[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
        if (const auto least = std::ranges::min(row); least > most) return least;
    }
    return row.back();
}

bool are_alike(std::string_view key, std::string_view other) {
    constexpr std::size_t shortest = 3;
    if (key.size() < shortest || other.empty()) return false;
    if (other.size() >= shortest &&
        (key.find(other) != std::string_view::npos || other.find(key) != std::string_view::npos))
        return true;
    const auto most = std::max(key.size(), other.size()) / 4;
    return least_distance(key, other) <= most && edit_distance(key, other, most) <= most;
}

const std::string* closest_name(std::string_view name, const std::vector<std::string>& candidates) {
    constexpr std::size_t longest_name = 200; // the distance costs the product of both lengths
    const auto key = match_key(name.substr(0, longest_name));
    const std::string* best = nullptr;
    bool only_one = false;
    for (const auto& candidate : candidates) {
        const auto other = match_key(std::string_view(candidate).substr(0, longest_name));
        if (!are_alike(key, other)) continue;
        only_one = best == nullptr;
        best = &candidate;
    }
    return only_one ? best : nullptr;
}

} // namespace plan::core
