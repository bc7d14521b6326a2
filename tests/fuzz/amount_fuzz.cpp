// Amounts: what was read can be written and read again, and is found in a text where it says it is.
#include "core/values/amount_search.hpp"
#include "core/values/money.hpp"
#include "fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace plan;
    const auto text = fuzz::text_of(data, size);
    const auto& words = fuzz::words().amounts;
    if (const auto cents = core::parse_amount(text, words))
        fuzz::always(core::parse_amount(core::format_amount(*cents), words) == cents);
    for (const auto& amount : core::find_amounts(text, words))
        fuzz::always(amount.span.offset + amount.span.length <= size && amount.span.length > 0);
    return 0;
}
