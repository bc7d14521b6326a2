#include "writer/reading/marked_text.hpp"

#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/reading/place_finder.hpp"
#include "writer/reading/table_grid.hpp"

#include <algorithm>
#include <com/sun/star/awt/FontStrikeout.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/style/XAutoStylesSupplier.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/util/XPropertyReplace.hpp>
#include <com/sun/star/util/XSearchable.hpp>
#include <tuple>

namespace plan::writer {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// Over all the text between two positions of it; nothing where one of them is in another, as the start of a cell is
/// that begins with a table.
Reference<css::text::XTextCursor> cursor_over(const Reference<css::text::XText>& text,
                                              const Reference<css::text::XTextRange>& start,
                                              const Reference<css::text::XTextRange>& end) {
    if (!text.is()) return {};
    try {
        auto cursor = text->createTextCursorByRange(start);
        if (cursor.is()) cursor->gotoRange(end, true);
        return cursor;
    } catch (const css::uno::RuntimeException&) {
        return {};
    }
}

/// The office gives no value where some of a stretch is hidden and some is not, or where it is very long.
bool is_shown(const css::uno::BaseReference& stretch) {
    if (!stretch.is()) return false;
    bool hidden = true;
    return (Reference<css::beans::XPropertySet>(stretch, UNO_QUERY_THROW)->getPropertyValue("CharHidden") >>= hidden) &&
           !hidden;
}

/// The cells of one table, whose rows are halved.
class TableSearch {
public:
    TableSearch(const Reference<css::text::XTextTable>& table, std::size_t block, const core::Table& read,
                std::vector<MarkedText>& found)
        : table_(table), cells_(table, UNO_QUERY), block_(block), names_(cell_names(table, read)), found_(found) {
        const bool is_grid =
            !names_.empty() && read.covered.empty() &&
            std::ranges::all_of(names_, [this](const auto& row) { return row.size() == names_.front().size(); });
        if (!is_grid) cells_.clear();
    }

    void search() { search(0, names_.size()); }

private:
    void search(std::size_t begin, std::size_t end) {
        if (begin >= end) return;
        if (is_plain(begin, end)) return;
        if (end - begin > 1) {
            const auto middle = begin + (end - begin) / 2;
            search(begin, middle);
            search(middle, end);
            return;
        }
        for (std::size_t column = 0; column < names_[begin].size(); ++column)
            if (const auto& name = names_[begin][column]; !name.isEmpty() && !is_plain(name))
                found_.push_back({block_, core::CellIndex{begin, column}});
    }

    [[nodiscard]] bool is_plain(std::size_t begin, std::size_t end) const {
        if (!cells_.is()) return false;
        try {
            return is_shown(cells_->getCellRangeByPosition(0, static_cast<sal_Int32>(begin),
                                                           static_cast<sal_Int32>(names_.front().size()) - 1,
                                                           static_cast<sal_Int32>(end) - 1));
        } catch (const css::uno::Exception&) { // then it is asked cell by cell
            return false;
        }
    }

    [[nodiscard]] bool is_plain(const rtl::OUString& name) const {
        try {
            const Reference<css::text::XTextRange> cell(table_->getCellByName(name), UNO_QUERY_THROW);
            const auto start = cell->getStart();
            return is_shown(cursor_over(start->getText(), start, cell->getEnd()));
        } catch (const css::uno::Exception&) { // then it is read as if some of it were marked
            return false;
        }
    }

    Reference<css::text::XTextTable> table_;
    Reference<css::table::XCellRange> cells_; ///< nothing where rows are cut differently
    std::size_t block_;
    std::vector<std::vector<rtl::OUString>> names_;
    std::vector<MarkedText>& found_;
};

class Search {
public:
    Search(const std::vector<BlockContent>& contents, const std::vector<core::Block>& blocks)
        : contents_(contents), blocks_(blocks) {}

    /// @param end  behind the last block
    void search(std::size_t begin, std::size_t end) {
        for (; begin < end && !start_of(begin).is(); ++begin) search_table(begin);
        for (; begin < end && !end_of(end - 1).is(); --end) search_table(end - 1);
        if (begin == end) return;
        const auto start = start_of(begin);
        if (is_one_text(begin, end) && is_shown(cursor_over(start->getText(), start, end_of(end - 1)))) return;
        if (end - begin == 1) return is_table(begin) ? search_table(begin) : found.push_back({begin, std::nullopt});
        const auto middle = begin + (end - begin) / 2;
        search(begin, middle);
        search(middle, end);
    }

    std::vector<MarkedText> found;

private:
    /// A position in the text, from which a stretch passes over the block: no position begins at a table.
    [[nodiscard]] Reference<css::text::XTextRange> start_of(std::size_t block) const {
        if (!is_table(block)) return range(block).is() ? range(block)->getStart() : range(block);
        const bool is_behind_paragraph = block > 0 && is_beside(block - 1, block) && range(block - 1).is();
        return is_behind_paragraph ? range(block - 1)->getEnd() : Reference<css::text::XTextRange>();
    }
    [[nodiscard]] Reference<css::text::XTextRange> end_of(std::size_t block) const {
        if (!is_table(block)) return range(block).is() ? range(block)->getEnd() : range(block);
        const bool is_before_paragraph =
            block + 1 < contents_.size() && is_beside(block, block + 1) && range(block + 1).is();
        return is_before_paragraph ? range(block + 1)->getStart() : Reference<css::text::XTextRange>();
    }

    [[nodiscard]] bool is_beside(std::size_t block, std::size_t next) const {
        return !contents_[block].in_container && !contents_[next].in_container;
    }

    [[nodiscard]] Reference<css::text::XTextRange> range(std::size_t block) const {
        return {contents_[block].content, UNO_QUERY};
    }

    /// Stretches in the main text pass over what stands in containers.
    [[nodiscard]] bool is_one_text(std::size_t begin, std::size_t end) const {
        return std::none_of(contents_.begin() + static_cast<std::ptrdiff_t>(begin),
                            contents_.begin() + static_cast<std::ptrdiff_t>(end),
                            [](const auto& block) { return block.in_container; }) ||
               end - begin == 1;
    }

    [[nodiscard]] bool is_table(std::size_t block) const {
        return Reference<css::text::XTextTable>(contents_[block].content, UNO_QUERY).is();
    }

    void search_table(std::size_t block) {
        const auto* read = std::get_if<core::Table>(&blocks_[block]);
        if (read == nullptr) return; // it could not be read
        TableSearch({contents_[block].content, UNO_QUERY_THROW}, block, *read, found).search();
    }

    const std::vector<BlockContent>& contents_;
    const std::vector<core::Block>& blocks_;
};

bool is_hidden_whole(const core::Block& block) {
    const auto* paragraph = std::get_if<core::Paragraph>(&block);
    return paragraph != nullptr && paragraph->hidden;
}

/// To look at one of these styles ends the office (7.4).
/// @param family  of what is formatted: "CharacterStyles", "ParagraphStyles"
bool has_formatting_by_hand(const Reference<css::text::XTextDocument>& document, const char* family) {
    const auto styles = Reference<css::style::XAutoStylesSupplier>(document, UNO_QUERY_THROW)->getAutoStyles();
    return Reference<css::container::XEnumerationAccess>(styles->getByName(rtl::OUString::createFromAscii(family)),
                                                         UNO_QUERY_THROW)
        ->createEnumeration()
        ->hasMoreElements();
}

/// The office's search passes over it, so it is asked for long stretches at once, and for halves of them.
std::vector<MarkedText> texts_with_hidden(const Reference<css::text::XTextDocument>& document, const BlockList& list,
                                          const std::vector<core::Block>& blocks) {
    if (!has_formatting_by_hand(document, "CharacterStyles")) return {};
    Search search(list.blocks, blocks);
    for (std::size_t begin = 0; begin < blocks.size();) {
        const auto end =
            std::find_if(blocks.begin() + static_cast<std::ptrdiff_t>(begin), blocks.end(), is_hidden_whole);
        search.search(begin, static_cast<std::size_t>(end - blocks.begin()));
        begin = static_cast<std::size_t>(end - blocks.begin()) + 1;
    }
    return std::move(search.found);
}

/// A look by which the office's search finds text.
struct SearchedLook {
    const char* name;
    Any example;     ///< of its type
    bool styles_too; ///< also where a style gives it, as that of a placeholder has a background
};

std::vector<SearchedLook> searched_looks() {
    return {{"CharStrikeout", Any(css::awt::FontStrikeout::SINGLE), true},
            {"CharEscapement", Any(sal_Int16(33)), true},
            {"CharHighlight", Any(sal_Int32(0)), false},
            {"CharBackColor", Any(sal_Int32(0)), false}};
}

} // namespace

std::vector<MarkedText> marked_texts(const Reference<css::text::XTextDocument>& document, const BlockList& list,
                                     const std::vector<core::Block>& blocks) {
    auto found = texts_with_hidden(document, list, blocks);
    PlaceFinder places(document, list);
    const auto add_all = [&](const Reference<css::container::XIndexAccess>& ranges) {
        for (sal_Int32 at = 0; ranges.is() && at < ranges->getCount(); ++at)
            if (const auto place = places.text_of({ranges->getByIndex(at), UNO_QUERY})) {
                const MarkedText text{place->block, place->cell};
                if (found.empty() || found.back() != text) found.push_back(text);
            }
    };
    const Reference<css::util::XSearchable> text(document, UNO_QUERY_THROW);
    const bool by_hand =
        has_formatting_by_hand(document, "CharacterStyles") || has_formatting_by_hand(document, "ParagraphStyles");
    for (const auto& look : searched_looks()) {
        if (!by_hand && !look.styles_too) continue; // each search goes through the whole document
        const auto wanted = text->createSearchDescriptor();
        uno::set(wanted, "SearchStyles", look.styles_too);
        const Reference<css::util::XPropertyReplace> attributes(wanted, UNO_QUERY_THROW);
        attributes->setValueSearch(false); // any value but that of plain text
        attributes->setSearchAttributes(uno::arguments({{look.name, look.example}}));
        add_all(text->findAll(wanted));
    }
    const auto signs = text->createSearchDescriptor(); // of the office's own, for notes, fields and controls
    signs->setSearchString("[\\x{0001}-\\x{0008}]");
    uno::set(signs, "SearchRegularExpression", true);
    add_all(text->findAll(signs));
    std::sort(found.begin(), found.end(), [](const MarkedText& one, const MarkedText& other) {
        return std::tie(one.block, one.cell) < std::tie(other.block, other.cell);
    });
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace plan::writer
