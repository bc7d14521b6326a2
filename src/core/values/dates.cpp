#include "core/values/dates.hpp"

namespace plan::core {

std::optional<Period> Dates::span() const {
    return parts.empty() ? std::nullopt : std::optional(Period{parts.front().from, parts.back().to});
}

std::vector<Day> Dates::days() const {
    std::vector<Day> result;
    if (parts.size() < 2) return result;
    for (const auto& part : parts)
        for (auto day = part.from; day <= part.to; day += std::chrono::days{1}) result.push_back(day);
    return result;
}

} // namespace plan::core
