// A sheet of an overview as a file with comma-separated values.
#pragma once

#include "core/overview/sheet.hpp"

#include <string>

namespace plan::core::overview {

/// UTF-8 with a mark in front, semicolons between cells, the titles first. Numbers have a decimal comma and no sign for
/// thousands, days are "2026-10-14", a file is its name. No text in it can be taken for a formula. There is no row of
/// totals: it would be counted once more.
std::string overview_csv(const Sheet& sheet, const Words& words);

} // namespace plan::core::overview
