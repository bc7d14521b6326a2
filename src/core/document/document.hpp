// A text document as a reader sees it: paragraphs and tables in their order. It knows no office.
#pragma once

#include "core/document/place.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace plan::core {

/// Names of the styles that carry meaning; the house style has styles of these names.
namespace style {
inline constexpr std::string_view guidance = "Plan Toelichting";
inline constexpr std::string_view placeholder = "Plan Invulveld"; // a character style
inline constexpr std::string_view list_item = "Plan Opsomming";
inline constexpr std::string_view draft = "Plan Ontwerp";   // above the header of each page
inline constexpr std::string_view quotation = "Quotations"; // every office has this one and the next
inline constexpr std::string_view small_print = "Footnote";
inline constexpr std::string_view organisation = "Plan Omslag School";
inline constexpr std::string_view table = "Plan Tabel";
inline constexpr std::string_view table_header = "Plan Tabel Kop"; // these two only tell how tables look
inline constexpr std::string_view table_cell = "Plan Tabel Cel";
inline constexpr std::string_view fact_label = "Plan Gegeven";
} // namespace style

/// The document property that keeps what the extension wrote into rows, as fingerprints: a row that still says just
/// that is its own, and may be changed or taken away with the activity. It is a hint: without it all rows are a
/// person's.
inline constexpr const char* follow_up_property = "PlanFollowUp";

struct Paragraph {
    std::string text;
    std::string style;
    int outline_level = 0; ///< 1 is a chapter; 0 is no heading
    bool hidden = false;
    bool bold = false;      ///< all of it; only told of paragraphs that may be titles
    bool list_item = false; ///< numbered or bulleted, and no heading
    bool numbered = false;  ///< a list item with a number or a letter
    // How all of it looks besides; only told of paragraphs that may be titles.
    bool underlined = false;
    bool capitals = false; ///< its look makes capitals of the letters, which `text` does not
    int height = 0;        ///< of its letters, in tenths of a point; 0 where they differ
    bool operator==(const Paragraph&) const = default;
};

/// Made by the office: a line of a table of contents, and the text that names a table or picture.
bool is_contents_entry(const Paragraph& paragraph);
bool is_caption(const Paragraph& paragraph);

/// Rows of cells; rows may differ in length where cells are merged side by side.
struct Table {
    std::vector<std::vector<std::string>> rows;
    std::vector<CellIndex> covered = {}; ///< cells that one above them covers, in order; they hold no text of their own
    /// For each cell of each row: the first column of the whole table's grid that it stands in. Empty where all rows
    /// are cut alike, so that a cell's index is its column.
    std::vector<std::vector<std::size_t>> grid_columns = {};
    bool operator==(const Table&) const = default;
};

using Block = std::variant<Paragraph, Table>;

/// A cross-reference whose target is gone, as the office knows it.
struct BrokenReference {
    Place place; ///< of what is shown in its stead
    std::string text;
    bool operator==(const BrokenReference&) const = default;
};

/// An input field or content control that nobody has filled in yet, as the office knows it.
struct OpenField {
    Place place;      ///< of what it shows, which may be nothing
    std::string text; ///< its prompt
    bool operator==(const OpenField&) const = default;
};

/// A text that stands beside the main one: a footnote, a text frame, a header or footer.
struct Aside {
    std::size_t block = 0; ///< where it stands; 0 for a header or footer
    std::string text;
    bool operator==(const Aside&) const = default;
};

/// Something that is there, and that the office could not give: the document is read without it.
struct UnreadPart {
    enum class Kind { block, aside, field };
    Kind kind;
    Place place; ///< where it stands; the beginning of the document where that is not known
    bool operator==(const UnreadPart&) const = default;
};

/// What a stretch of text looks like, where its look says how to read it. Anchors of notes, superscript numbers that
/// point at a note, and struck-through text are not part of the texts of blocks: their place has no length.
struct TextMark {
    enum class Kind { note, struck, highlighted };
    Kind kind;
    Place place;
    std::string text; ///< what stands there; the label of a note
    /// It stands in the document, but not in the text that was read: it would go with that.
    [[nodiscard]] bool is_left_out() const { return kind != Kind::highlighted; }
    bool operator==(const TextMark&) const = default;
};

/// The fingerprint of a text that was approved or handed over: the name of a bookmark in the row that notes it.
struct FingerprintMark {
    std::string fingerprint;
    Place place; ///< of what the bookmark stands around
    bool operator==(const FingerprintMark&) const = default;
};

struct Document {
    std::vector<Block> blocks;
    std::map<std::string, std::string, std::less<>> properties; ///< user-defined document properties: hints, not truth
    std::set<std::string, std::less<>> bookmarks;               ///< names
    std::vector<FingerprintMark> fingerprint_marks;
    std::vector<BrokenReference> broken_references;
    std::vector<OpenField> open_fields;
    std::vector<Aside> asides;
    std::map<std::string, std::string, std::less<>> ignored; ///< why a finding is left as it is, by its id
    std::vector<UnreadPart> unread;
    std::vector<TextMark> marks; ///< in reading order
    bool operator==(const Document&) const = default;

    /// Empty when there is none of this name.
    [[nodiscard]] std::string property(std::string_view name) const {
        const auto found = properties.find(name);
        return found == properties.end() ? std::string{} : found->second;
    }
};

/// Gives the text of a paragraph, or of each cell of a table, with the place where it begins.
template <typename Take>
void each_text_of_block(const Document& document, std::size_t block, Take&& take) {
    if (const auto* paragraph = std::get_if<Paragraph>(&document.blocks[block]))
        return take(paragraph->text, Place{block, std::nullopt, 0, 0});
    const auto& rows = std::get<Table>(document.blocks[block]).rows;
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < rows[row].size(); ++column)
            take(rows[row][column], Place{block, CellIndex{row, column}, 0, 0});
}

/// The same of the texts beside the main one.
template <typename Take>
void each_aside(const Document& document, Take&& take) {
    for (std::size_t at = 0; at < document.asides.size(); ++at)
        take(document.asides[at].text, Place{document.asides[at].block, std::nullopt, 0, 0, at + 1});
}

/// The text of the paragraph, cell or aside of a place; null where the document has none.
const std::string* text_of(const Document& document, const Place& place);

/// The bookmark that says: this example text is kept on purpose. It names the text, so it lapses when the text changes.
std::string kept_bookmark(std::string_view text);

} // namespace plan::core
