#include "tests/core/next_year/next_year_case.hpp"
#include "core/document/document.hpp"

#include <catch2/catch_test_macros.hpp>

namespace plan::test {

core::NextYear next_year(const core::Document& document, core::Day day) {
    const auto plan = read(document);
    return core::next_year(plan, document, day);
}

const core::TableElement* find_table(const core::NextYear& next, std::string_view id) {
    for (const auto& element : next.chapters)
        if (const auto* table = std::get_if<core::TableElement>(&element); table != nullptr && table->table->id == id)
            return table;
    return nullptr;
}

const core::TableElement& table_of(const core::NextYear& next, std::string_view id) {
    const auto* found = find_table(next, id);
    REQUIRE(found != nullptr);
    return *found;
}

} // namespace plan::test
