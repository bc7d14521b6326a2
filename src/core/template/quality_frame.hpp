// What is expected of the quality of a school's professional development, as a template puts it in short words.
#pragma once

#include "core/template/chapter_template.hpp"
#include "core/text/vocabulary.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plan::core {

class JsonNode;

struct QualityExpectation {
    std::string id;
    Localized text;
    std::string source;                ///< lines of the sources
    std::vector<std::string> chapters; ///< ids of those that may answer it
    Terms words;                       ///< one of these stands in an answer; empty: any text of the school's own does
};

struct QualityFrame {
    Localized name;
    Localized note; ///< what the list is, and what it is not
    std::string appendix_title;
    std::string appendix_introduction;
    std::string answered; ///< with {chapters}
    std::string open;     ///< "Nog niet."
    std::vector<QualityExpectation> expectations;
};

/// @throws Refused  "template.broken"
QualityFrame read_quality_frame(const JsonNode& node);

} // namespace plan::core
