// With the eyes of which template a document is read.
#pragma once

#include "core/document/document.hpp"
#include "core/reading/outline.hpp"
#include "core/reading/plan_part.hpp"
#include "core/template/plan_template.hpp"
#include "core/template/title_index.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// How a document looks with the eyes of one template.
struct View {
    const Template* plan_template;
    TitleIndex titles;
    PlanPart part;
    Outline outline;
    std::vector<std::string> keys; ///< title_keys of the document
    bool is_open = false;          ///< another template fits as well
};

/// The template that tells most of a document: by its chapters, then by the document's own hint, then by the words that
/// only plans of one profile use, then by the chapters that are missing.
/// @throws Refused  "document.no-plan" when nothing of a plan is recognised
View choose_view(const Document& document, const std::vector<Template>& templates);

/// The document with the eyes of one template, whatever it is.
View view_with(const Document& document, const Template& plan_template);

/// How many texts of a document speak in words that only this profile's plans use; more than enough are not counted.
std::size_t profile_words(const Document& document, const Template& plan_template);

/// How the name of that bookmark begins.
inline constexpr std::string_view profile_mark = "plan_profile_";

/// The bookmark that says which profile a plan has, where somebody was asked.
std::string profile_bookmark(std::string_view profile);

} // namespace plan::core
