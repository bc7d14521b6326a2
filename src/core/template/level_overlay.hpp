// A level of education as data: what it says otherwise than its profile, laid over the profile's JSON.
#pragma once

#include "core/template/json_node.hpp"

#include <boost/json.hpp>

namespace plan::core {

/// The JSON of a profile as one of its levels has it. Objects go together key by key; a list whose elements have an
/// "id" element by element, where {"id": …, "remove": true} takes one away; what ends in "+" is added to a list; null
/// takes a key away; anything else stands for what was there.
/// @param level  what the level says otherwise
/// @throws Refused  "template.broken" for an element or a list that the profile does not have
boost::json::value with_level(const boost::json::value& profile, const JsonNode& level);

/// Writes the profile's words for what differs by level ({school}, {learners} …) into all its texts, each in the
/// language of the text; they are taken from "terms", and "terms" goes.
/// @throws Refused  "template.broken"
void fill_in_terms(boost::json::value& profile, const std::string& file);

/// The path in the JSON of a template, with the ids of the elements of lists instead of their numbers.
std::string path_by_ids(const boost::json::value& root, std::string_view path);

} // namespace plan::core
