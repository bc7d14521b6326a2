// The plan of the school year after, as the tests of it ask for it.
#pragma once

#include "core/document/document.hpp"
#include "core/next_year/next_year.hpp"
#include "tests/core/finished_plan.hpp"

namespace plan::test {

core::NextYear next_year(const core::Document& document, core::Day today = test::today);
/// The table with this id of the template; nothing when there is none.
const core::TableElement* find_table(const core::NextYear& next, std::string_view id);
/// The same; fails the test when there is none.
const core::TableElement& table_of(const core::NextYear& next, std::string_view id);

} // namespace plan::test
