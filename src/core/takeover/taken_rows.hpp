// The rows of a table of another make → rows of the plan's tables.
#pragma once

#include "core/takeover/proposal.hpp"
#include "core/takeover/taken_texts.hpp"
#include "core/template/composition.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace plan::core {

struct TakenRows {
    std::vector<TableElement> tables; ///< of the template: the one where the rows were told to go first
    std::size_t rows = 0;             ///< of the source's table, that are in them
};

/// Rows are read as any plan's are: bands, totals, merged cells and periods mean what they mean there. A row that names
/// an activity with its date and its cost fills a row in each of the tables for these. What has no column goes along in
/// the text.
struct RowsContext {
    std::optional<SchoolYear> school_year;
    std::vector<std::string> goals; ///< of the plan: a band with the name of one is the goal of the rows below it
    std::set<std::string, std::less<>> filled_alone = {}; ///< tables that other parts of the source fill: by id
    PartContext above = {};
};

TakenRows taken_rows(const Source& source, const PartProposal& part, const Template& plan_template,
                     const RowsContext& context);

} // namespace plan::core
