#include "writer/reading/hidden_text.hpp"

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/style/XAutoStylesSupplier.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace plan::writer {
namespace {

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

Reference<css::text::XTextCursor> cursor_over_all(const Reference<css::text::XTextRange>& text) {
    const auto start = text->getStart();
    return cursor_over(start->getText(), start, text->getEnd());
}

/// Whether any of it is hidden, or may be. The office does not say it of very long stretches, nor of what is no
/// stretch.
bool may_be_hidden(const Reference<css::text::XTextCursor>& stretch) {
    if (!stretch.is()) return true;
    const auto value = Reference<css::beans::XPropertySet>(stretch, UNO_QUERY_THROW)->getPropertyValue("CharHidden");
    bool hidden = true; // no value: some of it is, and some is not
    return !(value >>= hidden) || hidden;
}

bool has_hidden_cells(const Reference<css::text::XTextTable>& table) {
    const auto names = table->getCellNames();
    return std::ranges::any_of(names, [&table](const rtl::OUString& name) {
        const Reference<css::text::XTextRange> cell(table->getCellByName(name), UNO_QUERY);
        return cell.is() && has_hidden_text(cell);
    });
}

/// Asks for long stretches at once, and for halves of them where the answer is not no.
class Search {
public:
    Search(const std::vector<Reference<css::text::XTextContent>>& contents, std::vector<std::size_t>& found)
        : contents_(contents), found_(found) {}

    /// @param end  behind the last block
    void search(std::size_t begin, std::size_t end) {
        for (; begin < end && is_table(begin); ++begin) search_table(begin); // no position in the text begins there
        for (; begin < end && is_table(end - 1); --end) search_table(end - 1);
        if (begin == end) return;
        const auto first = range(begin);
        const auto last = range(end - 1);
        if (first.is() && last.is() && !may_be_hidden(cursor_over(first->getText(), first->getStart(), last->getEnd())))
            return;
        if (end - begin == 1) return found_.push_back(begin);
        const auto middle = begin + (end - begin) / 2;
        search(begin, middle);
        search(middle, end);
    }

private:
    [[nodiscard]] Reference<css::text::XTextRange> range(std::size_t block) const {
        return {contents_[block], UNO_QUERY};
    }

    [[nodiscard]] bool is_table(std::size_t block) const {
        return Reference<css::text::XTextTable>(contents_[block], UNO_QUERY).is();
    }

    void search_table(std::size_t block) {
        bool may_be = true;
        try {
            may_be = has_hidden_cells({contents_[block], UNO_QUERY_THROW});
        } catch (const css::uno::Exception&) { // then it is read as if some of it were
        }
        if (may_be) found_.push_back(block);
    }

    const std::vector<Reference<css::text::XTextContent>>& contents_;
    std::vector<std::size_t>& found_;
};

/// Of a text that begins or ends with a table: each of its parts by itself.
bool has_hidden_parts(const Reference<css::text::XTextRange>& text) {
    const auto contents = Reference<css::container::XEnumerationAccess>(text, UNO_QUERY_THROW)->createEnumeration();
    while (contents->hasMoreElements()) {
        const auto content = contents->nextElement();
        const Reference<css::text::XTextTable> table(content, UNO_QUERY);
        const Reference<css::text::XTextRange> paragraph(content, UNO_QUERY);
        if (table.is() ? has_hidden_cells(table) : paragraph.is() && may_be_hidden(cursor_over_all(paragraph)))
            return true;
    }
    return false;
}

bool is_hidden_whole(const core::Block& block) {
    const auto* paragraph = std::get_if<core::Paragraph>(&block);
    return paragraph != nullptr && paragraph->hidden;
}

} // namespace

bool has_hidden_text(const Reference<css::text::XTextRange>& text) {
    const auto stretch = cursor_over_all(text);
    return stretch.is() ? may_be_hidden(stretch) : has_hidden_parts(text);
}

bool has_formatting_by_hand(const Reference<css::text::XTextDocument>& document) {
    const auto styles = Reference<css::style::XAutoStylesSupplier>(document, UNO_QUERY_THROW)->getAutoStyles();
    const Reference<css::container::XEnumerationAccess> characters(styles->getByName("CharacterStyles"),
                                                                   UNO_QUERY_THROW);
    return characters->createEnumeration()->hasMoreElements(); // to look at one of them crashes 7.4
}

std::vector<std::size_t> blocks_with_hidden_text(const std::vector<Reference<css::text::XTextContent>>& contents,
                                                 const std::vector<core::Block>& blocks) {
    std::vector<std::size_t> found;
    Search search(contents, found);
    for (std::size_t begin = 0; begin < blocks.size();) {
        const auto end =
            std::find_if(blocks.begin() + static_cast<std::ptrdiff_t>(begin), blocks.end(), is_hidden_whole);
        search.search(begin, static_cast<std::size_t>(end - blocks.begin()));
        begin = static_cast<std::size_t>(end - blocks.begin()) + 1;
    }
    return found;
}

} // namespace plan::writer
