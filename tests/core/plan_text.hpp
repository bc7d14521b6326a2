// Plans as plain text, with what must be read in them and found.
#pragma once

#include "core/check/plan_check.hpp"
#include "core/document/document.hpp"

#include <map>
#include <string>
#include <string_view>

namespace plan::test {

/// A document that is written as text: "# title", "## sub-heading", "| cell | cell |" for a row of a table, and
/// anything else is a paragraph. Empty lines divide tables.
core::Document document_of(std::string_view text);

/// A file with such a text of the school year 2026-2027 ("profile: unknown" for one that says itself what it is), and
/// behind it, under "=== findings", "=== agenda" …, what the plan must give.
struct PlanCase {
    std::string profile = "vl";
    core::Occasion occasion = core::Occasion::writing;
    core::Document document;
    std::map<std::string, std::string> expected; ///< by what: as seen_in gives it
};
PlanCase read_case(const std::string& path);

/// What the plan gives, a line for each: "plan", "chapters", "findings", "goals", "activities", "agenda", "costs",
/// "consultations" or "not understood".
std::string seen_in(const PlanCase& plan_case, const std::string& what);

} // namespace plan::test
