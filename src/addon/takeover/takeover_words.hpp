// What the window for taking over says of parts, targets and columns.
#pragma once

#include "core/takeover/proposal.hpp"
#include "core/takeover/takeover.hpp"
#include "ui/common/messages.hpp"

#include <string>
#include <vector>

namespace plan::addon {

/// "Rijen van de tabel “Agenda”", "hoofdstuk Visie", "bijlage".
rtl::OUString target_words(const ui::Messages& messages, const core::Template& plan_template, std::string_view to);

/// The title of a column of the template with this id.
std::string column_title(const core::Template& plan_template, std::string_view id);

/// Some lines of a part: its paragraphs, or its rows with strokes between the cells.
rtl::OUString lines_of(const core::Source& source, const core::SourcePart& part);

/// The first rows of a table as its plan will have them, a line each, with the title before each cell.
std::vector<rtl::OUString> first_rows(const core::Source& source, const core::PartProposal& part,
                                      const core::Proposal& proposal);

/// How much goes where.
rtl::OUString counts_words(const ui::Messages& messages, const core::Proposal& proposal);

/// What became of it.
/// @param key  of the message
rtl::OUString report_words(const ui::Messages& messages, std::string_view key, const core::TakeoverCounts& counts,
                           const core::Template& plan_template);

} // namespace plan::addon
