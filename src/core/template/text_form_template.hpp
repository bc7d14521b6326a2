// What a template says of the forms that write sentences into a chapter.
#pragma once

#include "core/text/sentence_pattern.hpp"

#include <string>
#include <vector>

namespace plan::core {

class JsonNode;

/// Which part of its chapter a form is about.
enum class FormPart {
    chapter,  ///< all of it
    goal,     ///< what stands below the name of a goal
    paragraph ///< one paragraph
};

/// What a field offers to choose from.
enum class FieldChoices { none, goals, target_groups, ranks };

struct TextFormField {
    std::string id;
    bool is_long = false; ///< whole sentences: one that stands there without an end gets a full stop
    FieldChoices choices = FieldChoices::none;
    std::string placeholder; ///< stands in the text until there is an answer
};

/// How templates of an earlier time wrote a paragraph: it is read so too.
struct FormerParagraph {
    std::size_t paragraph = 0; ///< which of the form's
    ParagraphPattern pattern;
};

struct TextFormTemplate {
    std::string id;
    std::string chapter;
    FormPart part = FormPart::chapter;
    std::vector<TextFormField> fields;
    std::vector<ParagraphPattern> paragraphs;
    std::vector<FormerParagraph> former_paragraphs;

    /// The field with this id; the number of fields when there is none.
    [[nodiscard]] std::size_t field(std::string_view id) const;
};

/// @throws Refused  "template.broken"
TextFormTemplate read_text_form(const JsonNode& node);

} // namespace plan::core
