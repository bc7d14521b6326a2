// What a spreadsheet's file says of its window: which sheet is shown, and which rows and columns stay.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core::overview {

/// Cells of a sheet that stay while the rest is moved.
struct FrozenSheet {
    std::string title;
    std::int32_t columns = 0;
    std::int32_t rows = 0;
};

/// The text of settings.xml in a file of the office, with a window that shows one sheet first.
/// @param settings  as the office wrote it, without a window; one that has another shape is given back as it is
std::string with_window(std::string settings, std::string_view first, const std::vector<FrozenSheet>& sheets);

} // namespace plan::core::overview
