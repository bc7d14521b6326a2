// Times of calls, in turn with a peer's.
#pragma once

#include <algorithm>
#include <chrono>
#include <functional>
#include <vector>

namespace plan::bench {

constexpr int warm_ups = 3;
constexpr int runs = 11;

inline double milliseconds(const std::function<void()>& call) {
    const auto start = std::chrono::steady_clock::now();
    call();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

inline double median(std::vector<double> values) {
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
    return values[values.size() / 2];
}

struct Figure {
    double ours;
    double peer;
    double ratio; ///< median of the ratios pair by pair
};

inline Figure compare(const std::function<void()>& ours, const std::function<void()>& peer, int pairs = runs) {
    std::vector<double> our_times;
    std::vector<double> peer_times;
    std::vector<double> ratios;
    for (int at = -warm_ups; at < pairs; ++at) {
        const double our_time = milliseconds(ours);
        const double peer_time = milliseconds(peer);
        if (at < 0) continue;
        our_times.push_back(our_time);
        peer_times.push_back(peer_time);
        ratios.push_back(our_time / peer_time);
    }
    return {median(our_times), median(peer_times), median(ratios)};
}

} // namespace plan::bench
