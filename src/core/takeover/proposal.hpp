// Where each part of a document goes in a plan that takes it over: proposed, and then as a person wants it.
#pragma once

#include "core/takeover/source_part.hpp"
#include "core/takeover/targets.hpp"
#include "core/template/composition.hpp"
#include "core/template/plan_template.hpp"
#include "core/values/calendar.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// How sure a proposal is. `no`: there is nothing to go by, and the part is kept whole in the appendix.
enum class Sureness { yes, likely, no };

/// "yes", "likely", "no"
std::string_view name_of(Sureness sureness);

struct SourceColumn {
    std::string title; ///< as it stands there; may be empty
    std::string to;    ///< the id of a column of the template; empty: its text goes along in the row
    bool operator==(const SourceColumn&) const = default;
};

struct PartProposal {
    SourcePart part;
    std::string to;
    Sureness sure = Sureness::no;
    std::vector<SourceColumn> columns; ///< of a table, for each column of its grid
    std::size_t first_row = 0;         ///< of a table: the first one below its header
};

struct Proposal {
    const Template* plan_template = nullptr; ///< of the profile and, where one is known, the level
    std::string organisation;                ///< empty when unknown
    std::optional<SchoolYear> school_year;   ///< nothing when the document does not say
    PlanSettings said;                       ///< all that its cover says
    std::vector<PartProposal> parts;
};

/// What a person chose before: by title_key of a heading, or match_key of a column's title.
struct EarlierChoices {
    std::map<std::string, std::string, std::less<>> headings; ///< to a target
    std::map<std::string, std::string, std::less<>> columns;  ///< to the id of a column, or "" for none
};

/// @param templates  the profiles; at least one
/// @param profile  id of the one to propose for; empty: the one that the document speaks most of
/// @param level  id of the level; empty: the one that the document names, if any
Proposal propose(const Source& source, const std::vector<Template>& templates, const EarlierChoices& earlier = {},
                 std::string_view profile = {}, std::string_view level = {});

/// Sends the parts of a proposal where those of another go: the same parts, or, of what reads otherwise in a copy of
/// the document, those that stand in the same order.
void carry_over(const Proposal& chosen, Proposal& proposal);

/// The columns that a table's columns may become when its rows go to a table of the template: its own first, then those
/// of the tables that the same row may fill as well (an activity with its date and cost). By id.
std::vector<std::string> columns_for(const Template& plan_template, std::string_view to);

/// The columns of a table, proposed for another target.
std::vector<SourceColumn> propose_columns(const Source& source, const PartProposal& part, std::string_view to,
                                          const Template& plan_template, const EarlierChoices& earlier);

} // namespace plan::core
