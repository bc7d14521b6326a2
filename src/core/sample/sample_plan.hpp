// A filled-in plan to learn from: a template in which a made-up school has written its own texts.
#pragma once

#include "core/template/composition.hpp"
#include "core/template/template_reader.hpp"

#include <span>
#include <string>
#include <string_view>

namespace plan::core {

/// The files that a sample is made of, as JSON.
struct SampleFiles {
    LevelFile profile; ///< "vl.json"
    LevelFile level;   ///< "clb.json"
    LevelFile sample;  ///< of that level: what its school says otherwise, and below "settings" what its cover says
};

struct Sample {
    Template plan_template; ///< its examples are what the school of the sample wrote
    PlanSettings settings;
};

/// Reads a sample for a school year. Composed, it is a plan like any other.
/// @throws Refused  "template.broken" with the file, the path in it and what was expected there
Sample read_sample(const SampleFiles& files, std::span<const std::string_view> rule_ids, const SchoolYear& school_year);

} // namespace plan::core
