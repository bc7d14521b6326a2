// What a person chose when a document was taken over, for the next one: titles and choices, nothing else of a document.
#pragma once

#include "core/takeover/proposal.hpp"

#include <string>
#include <string_view>

namespace plan::core {

/// JSON; what is no such JSON says nothing.
EarlierChoices read_choices(std::string_view json);
std::string choices_json(const EarlierChoices& choices);

/// Remembers where a heading goes, with its title.
void remember_heading(EarlierChoices& choices, const Proposal& proposal, const PartProposal& part);
/// Remembers what a column becomes.
void remember_column(EarlierChoices& choices, const SourceColumn& column);

} // namespace plan::core
