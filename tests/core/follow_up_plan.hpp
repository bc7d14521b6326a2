// The chapter in which a school keeps track of what became of its plan, put into a plan.
#pragma once

#include "core/document/document.hpp"

#include <string>
#include <vector>

namespace plan::test {

/// The columns of the templates' table, in their order.
inline const std::vector<std::string> follow_up_titles = {"Activiteit", "Stand",   "Datum",   "Deelnemers",
                                                          "Uren",       "Betaald", "Factuur", "Bewijs"};

/// Puts a chapter "Opvolging" into a plan where its template has it, or at the end, with a table: the titles, then the
/// rows. A row that is shorter than the titles gets empty cells. Indices of blocks behind it change.
void add_follow_up(core::Document& document, const std::vector<std::vector<std::string>>& rows,
                   const std::vector<std::string>& titles = follow_up_titles);

} // namespace plan::test
