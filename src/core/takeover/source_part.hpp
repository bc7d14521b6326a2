// A document of whatever make, cut into the parts on which somebody decides as a whole: where does this go?
#pragma once

#include "core/document/document.hpp"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// What is taken over: a text document, or the sheets of a spreadsheet as tables below their names.
struct Source {
    Document document;
    std::set<std::size_t> pictures;          ///< blocks in which pictures or objects stand
    std::vector<std::string> texts_beside{}; ///< what no part holds: headers and footers, texts in frames on a page
    std::size_t loose_pictures = 0; ///< that stand in no block: in headers and footers, or on a page by themselves
    bool can_be_copied = true;      ///< blocks can come along as they are; false: as text and tables of the plan's own
};

struct SourcePart {
    enum class Kind { heading, text, list, table };
    std::string id; ///< the same whenever the same document is read: "table-2-9f3c51a0"
    Kind kind = Kind::text;
    std::size_t first_block = 0;
    std::size_t end_block = 0; ///< first block behind it
    int level = 0;             ///< of a heading: 1 is the highest
    std::string text;          ///< its first words, on one line
};

/// "heading", "text", "list", "table"
std::string_view name_of(SourcePart::Kind kind);

} // namespace plan::core
