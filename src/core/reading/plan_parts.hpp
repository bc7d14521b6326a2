// The parts of reading a plan, each in a file of its own; read_plan calls them in this order.
#pragma once

#include "core/plan/plan.hpp"

namespace plan::core {

/// School, school year and the yes/no facts, and where the cover's table has each; the document's properties help where
/// it says nothing.
void read_cover(Plan& plan, const Document& document);

/// The goals: sub-headings of the chapter, or else bold titles, list items, or short lines above their explanation.
void read_goals(Plan& plan, const Document& document);

/// For whom each goal is: "Doelgroep: alle medewerkers" below the goal's name (T48), or a table.
void read_target_groups(Plan& plan, const Document& document);

/// Activities, agenda and consultations, from the tables of the chapters.
void read_tables(Plan& plan);

/// Placeholders of the whole document, guidance and table of contents left out; the school's own name is never one.
void find_all_placeholders(Plan& plan, const Document& document);
/// The same of one block whose text changed.
void find_placeholders_again(Plan& plan, const Document& document, std::size_t block);

} // namespace plan::core
