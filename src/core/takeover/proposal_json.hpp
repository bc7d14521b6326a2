// A proposal as the API gives it, and as a person changed it.
#pragma once

#include "core/takeover/proposal.hpp"

#include <string>
#include <string_view>

namespace plan::core {

/// {"profile","level","organisation","schoolYear","parts":[{"id","kind","text","to","sure","columns":[{"title","to"}]}]}
std::string proposal_json(const Proposal& proposal);

/// The profile and the level that a mapping names; empty where it names none.
struct MappingProfile {
    std::string profile;
    std::string level;
};

/// @throws Refused  "takeover.mapping" for what is no such JSON
MappingProfile profile_of_mapping(std::string_view json);

/// Changes where parts and columns go to what a mapping says. Parts that it does not name stay as proposed.
/// @throws Refused  "takeover.mapping", "takeover.part" for a part that the source does not have, "takeover.target" and
/// "takeover.column-unknown" for what the template does not have; the proposal is as it was then
void apply_mapping(Proposal& proposal, std::string_view json, const Source& source);

} // namespace plan::core
