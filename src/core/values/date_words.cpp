#include "core/values/date_words.hpp"

#include <algorithm>

namespace plan::core {

std::string weekday_name(const DateWords& words, unsigned weekday) {
    const auto found = std::ranges::find(words.weekdays, weekday, &Meaning<unsigned>::value);
    return weekday == 0 || found == words.weekdays.end() ? std::string() : found->word;
}

} // namespace plan::core
