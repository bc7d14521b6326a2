// The tables of next year's plan.
#pragma once

#include "core/next_year/renewal.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// A table of the chapter. What is computed from others, and guidance, stays behind.
/// @param caption  may be empty; that of the template goes before
/// @param elements  where it goes; a table that goes on where the last one of them ended becomes one with it
void renew_table(const Renewal& renewal, const PlanChapter& chapter, std::size_t block, std::string_view caption,
                 std::vector<Element>& elements);

/// The template's own rows of a table.
std::vector<std::vector<std::string>> template_rows(const Renewal& renewal, const TableTemplate& entry);

/// A column of the school's own.
Column own_column(std::string_view title);

} // namespace plan::core
