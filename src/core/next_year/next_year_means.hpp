// The means of the budget years that the new school year touches.
#pragma once

#include "core/next_year/renewal.hpp"

#include <vector>

namespace plan::core {

/// The means of the budget years of the new school year, with what is to be said above them.
std::vector<Element> renewed_means(const Renewal& renewal, const TableTemplate& entry);

} // namespace plan::core
