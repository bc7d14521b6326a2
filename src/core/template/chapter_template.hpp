// A chapter of a template: its titles, guidance and example text.
#pragma once

#include "core/template/table_template.hpp"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace plan::core {

/// A text in the languages of the screen.
struct Localized {
    std::string nl;
    std::string en;
};

struct ParagraphContent {
    std::string text;
};
struct ListContent {
    std::vector<std::string> items;
};
struct GoalContent {
    std::string title;
    std::string group_line; ///< "Doelgroep: …", which may stay as it is; empty where there is none
    std::vector<std::string> paragraphs;
};
struct HeadingContent {
    std::string title;
};

/// One piece of a chapter's example text. Texts may hold {variables} and <placeholders>.
struct Content {
    std::variant<ParagraphContent, ListContent, GoalContent, HeadingContent, TableTemplate> value;
    std::string when;
    bool example = true; ///< false: a sentence that may stay as it is
};

/// A text that templates of an earlier time put there.
struct FormerText {
    std::string text;
    bool example = true; ///< as in Content
};

struct Section {
    std::string id;
    std::string title;
    std::vector<std::string> titles; ///< other titles that are accepted
    std::vector<std::string> keys;   ///< title_key of all titles
    std::vector<std::string> guidance_nl;
    std::vector<std::string> guidance_en;
    Localized why;
    std::string source; ///< lines of the sources: "T8, V55"
    std::vector<Content> content;
    std::vector<FormerText> former_texts;
};

struct Chapter : Section {
    [[nodiscard]] bool is(std::string_view name) const { return role == name || id == name; }

    std::string role; ///< of roles.hpp, or the id
    bool optional = false;
    std::string missing_rule; ///< the rule that speaks when the chapter is absent or empty; empty: the general ones do
    std::vector<Section> sections;
};

} // namespace plan::core
