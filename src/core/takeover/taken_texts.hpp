// Sentences that say when something happens, or how many hours it takes → rows of the agenda and of the activities.
#pragma once

#include "core/takeover/source_part.hpp"
#include "core/template/composition.hpp"
#include "core/values/calendar.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// A stretch of a text that can be read as a date, a period or a list of days.
struct FoundDate {
    std::size_t offset = 0; ///< bytes
    std::size_t length = 0;
};
std::vector<FoundDate> dates_in(std::string_view text, const Template& plan_template,
                                const std::optional<SchoolYear>& school_year);

/// What stands above a part, and is no title of a chapter.
struct PartContext {
    std::string heading;
    bool is_group = false; ///< it names people: the rows below are for them
};

/// One paragraph, as rows of a table; empty where it says nothing that makes it one.
/// @param is_told  somebody wants it there, whatever it says
std::vector<std::vector<std::string>> rows_of_text(std::string_view text, const TableTemplate& table,
                                                   const PartContext& context, const Template& plan_template,
                                                   const std::optional<SchoolYear>& school_year, bool is_told);

} // namespace plan::core
