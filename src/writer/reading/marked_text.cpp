#include "writer/reading/marked_text.hpp"

#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/office/style_families.hpp"
#include "writer/reading/place_finder.hpp"
#include "writer/reading/table_grid.hpp"

#include <algorithm>
#include <com/sun/star/awt/FontStrikeout.hpp>
#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/style/XAutoStylesSupplier.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/util/XSearchable.hpp>

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

/// What a text looks like that is read as it is.
class PlainLook {
public:
    /// @param background_too  not where placeholders have one
    explicit PlainLook(bool background_too) {
        add("CharEscapement", Any(sal_Int16(0)));
        add("CharHidden", Any(false));
        add("CharHighlight", Any(sal_Int32(-1)));
        add("CharStrikeout", Any(css::awt::FontStrikeout::NONE));
        if (background_too) add("CharBackColor", Any(sal_Int32(-1)));
        asked_ = {names_.data(), static_cast<sal_Int32>(names_.size())};
    }

    /// The office gives no value where a stretch is mixed or very long, or where it is no stretch.
    [[nodiscard]] bool is_that_of(const Reference<css::text::XTextCursor>& stretch) const {
        if (!stretch.is()) return false;
        const auto values =
            Reference<css::beans::XMultiPropertySet>(stretch, UNO_QUERY_THROW)->getPropertyValues(asked_);
        return std::equal(values.begin(), values.end(), plain_.begin(), plain_.end());
    }

    [[nodiscard]] bool is_that_of(const Reference<css::table::XCellRange>& cells) const {
        const Reference<css::beans::XPropertySet> looks(cells, UNO_QUERY_THROW);
        for (std::size_t at = 0; at < names_.size(); ++at)
            if (looks->getPropertyValue(names_[at]) != plain_[at]) return false;
        return true;
    }

private:
    void add(const char* name, Any plain) {
        names_.push_back(rtl::OUString::createFromAscii(name));
        plain_.push_back(std::move(plain));
    }

    std::vector<rtl::OUString> names_;
    std::vector<Any> plain_;
    css::uno::Sequence<rtl::OUString> asked_;
};

/// The cells of one table, whose rows are halved.
class TableSearch {
public:
    TableSearch(const Reference<css::text::XTextTable>& table, std::size_t block, const core::Table& read,
                const PlainLook& plain, std::vector<MarkedText>& found)
        : table_(table), cells_(table, UNO_QUERY), block_(block), names_(cell_names(table, read)), plain_(plain),
          found_(found) {
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
            return plain_.is_that_of(cells_->getCellRangeByPosition(0, static_cast<sal_Int32>(begin),
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
            return plain_.is_that_of(cursor_over(start->getText(), start, cell->getEnd()));
        } catch (const css::uno::Exception&) { // then it is read as if some of it were marked
            return false;
        }
    }

    Reference<css::text::XTextTable> table_;
    Reference<css::table::XCellRange> cells_; ///< nothing where rows are cut differently
    std::size_t block_;
    std::vector<std::vector<rtl::OUString>> names_;
    const PlainLook& plain_;
    std::vector<MarkedText>& found_;
};

class Search {
public:
    Search(const std::vector<BlockContent>& contents, const std::vector<core::Block>& blocks, PlainLook plain)
        : contents_(contents), blocks_(blocks), plain_(std::move(plain)) {}

    /// @param end  behind the last block
    void search(std::size_t begin, std::size_t end) {
        for (; begin < end && is_table(begin); ++begin) search_table(begin); // no position in the text begins there
        for (; begin < end && is_table(end - 1); --end) search_table(end - 1);
        if (begin == end) return;
        const auto first = range(begin);
        const auto last = range(end - 1);
        if (first.is() && last.is() && is_one_text(begin, end) &&
            plain_.is_that_of(cursor_over(first->getText(), first->getStart(), last->getEnd())))
            return;
        if (end - begin == 1) return found.push_back({begin, std::nullopt});
        const auto middle = begin + (end - begin) / 2;
        search(begin, middle);
        search(middle, end);
    }

    std::vector<MarkedText> found;

private:
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
        TableSearch({contents_[block].content, UNO_QUERY_THROW}, block, *read, plain_, found).search();
    }

    const std::vector<BlockContent>& contents_;
    const std::vector<core::Block>& blocks_;
    PlainLook plain_;
};

bool is_hidden_whole(const core::Block& block) {
    const auto* paragraph = std::get_if<core::Paragraph>(&block);
    return paragraph != nullptr && paragraph->hidden;
}

} // namespace

bool has_formatting_by_hand(const Reference<css::text::XTextDocument>& document) {
    const auto styles = Reference<css::style::XAutoStylesSupplier>(document, UNO_QUERY_THROW)->getAutoStyles();
    const auto has_any = [&styles](const char* family) { // to look at one of them crashes 7.4
        const Reference<css::container::XEnumerationAccess> all(
            styles->getByName(rtl::OUString::createFromAscii(family)), UNO_QUERY_THROW);
        return all->createEnumeration()->hasMoreElements();
    };
    return has_any("CharacterStyles") || has_any("ParagraphStyles");
}

std::vector<MarkedText> texts_with_marked_looks(const Reference<css::text::XTextDocument>& document,
                                                const BlockList& list, const std::vector<core::Block>& blocks) {
    const bool has_placeholders =
        styles_of(document, "CharacterStyles")->hasByName(uno::to_office(core::style::placeholder));
    Search search(list.blocks, blocks, PlainLook(!has_placeholders));
    for (std::size_t begin = 0; begin < blocks.size();) {
        const auto end =
            std::find_if(blocks.begin() + static_cast<std::ptrdiff_t>(begin), blocks.end(), is_hidden_whole);
        search.search(begin, static_cast<std::size_t>(end - blocks.begin()));
        begin = static_cast<std::size_t>(end - blocks.begin()) + 1;
    }
    return std::move(search.found);
}

/// The office puts signs of its own into the text for them, which nothing else tells.
std::vector<MarkedText> texts_with_fields(const Reference<css::text::XTextDocument>& document, PlaceFinder& places) {
    const Reference<css::util::XSearchable> text(document, UNO_QUERY_THROW);
    const auto wanted = text->createSearchDescriptor();
    wanted->setSearchString("[\\x{0001}-\\x{0008}]");
    uno::set(wanted, "SearchRegularExpression", true);
    std::vector<MarkedText> found;
    const auto add = [&found](const MarkedText& marked) {
        if (std::ranges::find(found, marked) == found.end()) found.push_back(marked);
    };
    const auto signs = text->findAll(wanted);
    for (sal_Int32 at = 0; signs.is() && at < signs->getCount(); ++at) {
        const Reference<css::text::XTextRange> sign(signs->getByIndex(at), UNO_QUERY);
        if (const auto place = places.text_of(sign)) add({place->block, place->cell});
    }
    return found;
}

} // namespace plan::writer
