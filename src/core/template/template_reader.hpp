// JSON to template.
#pragma once

#include "core/template/plan_template.hpp"
#include "core/template/template_file.hpp"

#include <span>
#include <string>
#include <string_view>

namespace plan::core {

/// A file of a level of education: what it says otherwise than its profile (core/template/level_overlay.hpp).
struct LevelFile {
    std::string name; ///< for the error; without its ending the id of the level
    std::string json;
};

/// When what a profile is for each of its levels is read: at once, or when somebody asks for it, which is the sooner
/// done where the files are known to be right.
enum class LevelReading { now, when_asked };

/// Reads a template, and what it is for each level of education.
/// @param file  its name, for the error
/// @param rule_ids  the rules that there are: a template may name no other; read again when somebody asks for a level
/// @param bundled  the JSON of the bundled profile that a school's own stands for: what schools' files of an earlier
/// time cannot have yet is taken from it
/// @param levels  of two with one name the first counts
/// @throws Refused  "template.broken" with the file, the path in it and what was expected there; by what is asked for
/// where levels are read then
Template read_template(std::string_view json, const std::string& file, std::span<const std::string_view> rule_ids,
                       std::string_view bundled = {}, const std::vector<LevelFile>& levels = {},
                       LevelReading reading = LevelReading::now);

} // namespace plan::core
