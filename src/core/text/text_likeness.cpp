#include "core/text/text_likeness.hpp"

#include "core/text/characters.hpp"
#include "core/text/matching_key.hpp"

#include <algorithm>
#include <numeric>

namespace plan::core {
namespace {

std::u32string characters(std::string_view text) {
    std::u32string result;
    while (!text.empty()) result += take_character(text);
    return result;
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

const std::string* closest_name(std::string_view name, const std::vector<std::string>& candidates) {
    constexpr std::size_t longest_name = 200; // the distance costs the product of both lengths
    const auto key = match_key(name.substr(0, longest_name));
    if (key.size() < 3) return nullptr;
    const std::string* best = nullptr;
    bool only_one = false;
    for (const auto& candidate : candidates) {
        const auto other = match_key(std::string_view(candidate).substr(0, longest_name));
        const bool misspelt = edit_distance(key, other) * 4 <= std::max(key.size(), other.size());
        const bool part =
            other.size() >= 3 && (key.find(other) != std::string::npos || other.find(key) != std::string::npos);
        if (!misspelt && !part) continue;
        only_one = best == nullptr;
        best = &candidate;
    }
    return only_one ? best : nullptr;
}

} // namespace plan::core
