#include "core/overview/leaving_out.hpp"

namespace plan::core::overview {
namespace {

std::string_view kind_of(std::string_view sheet) {
    return sheet == "school-goals" || sheet == "odd-goals" ? std::string_view("goals") : sheet;
}

} // namespace

void leave_out(Overview& overview, const SheetKinds& kinds) {
    std::erase_if(overview.sheets, [&kinds](const Sheet& sheet) { return kinds.contains(kind_of(sheet.id)); });
}

} // namespace plan::core::overview
