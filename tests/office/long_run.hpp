// How much a test tries: one of each kind, or all that scripts/test-all has time for.
#pragma once

#include <cstddef>
#include <cstdlib>
#include <vector>

namespace plan::test {

inline bool is_long_run() { return std::getenv("PLAN_LONG") != nullptr; }

/// All of them in a long run, else the first and each so many after it.
template <class Item>
std::vector<Item> some_of(const std::vector<Item>& all, std::size_t each) {
    if (is_long_run()) return all;
    std::vector<Item> some;
    some.reserve(all.size() / each + 1);
    for (std::size_t at = 0; at < all.size(); at += each) some.push_back(all[at]);
    return some;
}

} // namespace plan::test
