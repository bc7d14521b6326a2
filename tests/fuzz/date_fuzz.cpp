// Dates and periods: they end no earlier than they begin, and a school year reads back as it is written.
#include "core/values/calendar.hpp"
#include "core/values/period_parser.hpp"
#include "fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace plan;
    const auto text = fuzz::text_of(data, size);
    const auto& words = fuzz::words().dates;
    for (const unsigned first_month : {8U, 9U}) {
        if (const auto year = core::find_school_year(text, first_month))
            fuzz::always(core::find_school_year(year->label(), first_month) == year);
        if (const auto period = core::parse_period(text, core::SchoolYear{2026, first_month}, words))
            fuzz::always(period->from <= period->to);
    }
    core::names_days(text, words);
    return 0;
}
