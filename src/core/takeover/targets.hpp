// Where the parts of a document can go.
#pragma once

#include "core/takeover/source_part.hpp"
#include "core/template/plan_template.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// A part goes to a chapter (by its id), or to one of these.
namespace target {
inline constexpr std::string_view goals = "goals"; ///< its items become goals; also the id of that chapter
inline constexpr std::string_view cover = "cover";
inline constexpr std::string_view appendix = "appendix";
inline constexpr std::string_view leave_out = "leave-out";
inline constexpr std::string_view table = "table:"; ///< before the id of a table: its rows go there
} // namespace target

/// The table of the template that a target names; nullptr when it names none.
const TableTemplate* table_of_target(const Template& plan_template, std::string_view to);

/// The chapter of the template that holds a table; nullptr when none does.
const Chapter* home_of(const TableTemplate& table, const Template& plan_template);

/// The first column of the template with this id; nullptr when it has none.
const Column* find_column(const Template& plan_template, std::string_view id);

/// Whether a part of this kind can go there.
bool may_go_to(const Template& plan_template, SourcePart::Kind kind, std::string_view to);

/// All that a part of this kind may go to, in the order in which they are offered.
std::vector<std::string> targets_for(const Template& plan_template, SourcePart::Kind kind);

} // namespace plan::core
