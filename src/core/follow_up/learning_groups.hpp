// Which groups and functions a text names: "leraren en zorgteam", "12 leraren, de directeur".
#pragma once

#include "core/template/plan_template.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// A part of the staff, as a plan calls it.
struct StaffGroup {
    std::string name;     ///< "leraren van de derde graad"; without counts, articles and names of persons
    std::string key;      ///< match_key of the name; of the whole staff always the same one
    std::string function; ///< the words that the vocabulary knows: "leraren"; empty where it knows none
    bool is_everyone = false;
    std::string words;          ///< spaced_words of the name
    std::string function_words; ///< the same of the function
};

/// In the order of the text, each once. Names of persons are none; what follows a joining word belongs to what stands
/// before it where it names nobody by itself: "leraren wiskunde en wetenschappen".
/// @param only_known  leaves out what the vocabulary does not know: in a list of participants that may be a name
std::vector<StaffGroup> staff_groups(std::string_view text, const Template& plan_template, bool only_known);

/// Whether somebody of a group was among others.
/// @param is_its_own  they took part in something that is meant for the group: then its function is enough
bool took_part(const StaffGroup& group, const std::vector<StaffGroup>& present, bool is_its_own);

} // namespace plan::core
