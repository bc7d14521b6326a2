#include "writer/undo/kept_bookmarks.hpp"

#include "uno/text.hpp"
#include "writer/reading/bookmarks.hpp"
#include "writer/undo/undo_action.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>
#include <cppuhelper/weakref.hxx>
#include <limits>
#include <optional>
#include <rtl/ref.hxx>
#include <sal/log.hxx>
#include <vector>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Range = Reference<css::text::XTextRange>;

/// Somewhere in the main text, told by what stands in front of it.
struct TextPoint {
    std::size_t paragraph = 0;
    rtl::OUString before{}; ///< of its paragraph
    bool operator==(const TextPoint&) const = default;
};

Range anchor_of(const Reference<css::container::XNameAccess>& bookmarks, const rtl::OUString& name) {
    return Reference<css::text::XTextContent>(bookmarks->getByName(name), UNO_QUERY_THROW)->getAnchor();
}

Reference<css::text::XTextCursor> cursor_between(const Range& start, const Range& end) {
    const auto cursor = start->getText()->createTextCursorByRange(start);
    if (cursor.is()) cursor->gotoRange(end, true);
    return cursor;
}

/// The paragraphs of the main text, in which points are found.
class MainText {
public:
    explicit MainText(const Reference<css::text::XTextDocument>& document)
        : compare_(document->getText(), UNO_QUERY_THROW) {
        const auto contents =
            Reference<css::container::XEnumerationAccess>(document->getText(), UNO_QUERY_THROW)->createEnumeration();
        while (contents->hasMoreElements())
            if (const Range paragraph(contents->nextElement(), UNO_QUERY); paragraph.is())
                paragraphs_.push_back(paragraph);
    }

    /// Nothing for one in a cell, frame or note.
    [[nodiscard]] std::optional<TextPoint> point(const Range& place) const {
        try {
            std::size_t first = 0;
            for (auto behind = paragraphs_.size(); behind - first > 1;) {
                const auto middle = first + (behind - first) / 2;
                const bool is_before = compare_->compareRegionStarts(paragraphs_[middle]->getStart(), place) >= 0;
                (is_before ? first : behind) = middle;
            }
            if (first >= paragraphs_.size()) return std::nullopt;
            return TextPoint{first, cursor_between(paragraphs_[first]->getStart(), place)->getString()};
        } catch (const css::uno::Exception&) { // it is of another text
            return std::nullopt;
        }
    }

    /// Nothing where the text is another now.
    [[nodiscard]] Range range(const TextPoint& point) const {
        if (point.paragraph >= paragraphs_.size()) return {};
        const auto& paragraph = paragraphs_[point.paragraph];
        if (paragraph->getString() == point.before) return paragraph->getEnd();
        if (point.before.getLength() > std::numeric_limits<sal_Int16>::max()) return {};
        const auto cursor = paragraph->getText()->createTextCursorByRange(paragraph->getStart());
        cursor->goRight(static_cast<sal_Int16>(point.before.getLength()), true);
        return cursor->getString() == point.before ? cursor->getEnd() : Range();
    }

private:
    Reference<css::text::XTextRangeCompare> compare_;
    std::vector<Range> paragraphs_;
};

class BookmarksAsTheyAre : public UndoAction {
public:
    /// @param names  of those that reach over several paragraphs
    BookmarksAsTheyAre(const Reference<css::text::XTextDocument>& document, const std::vector<rtl::OUString>& names)
        : document_(document) {
        const auto bookmarks = bookmarks_of(document);
        const MainText text(document);
        for (const auto& name : names) {
            const auto anchor = anchor_of(bookmarks, name);
            const auto start = text.point(anchor->getStart());
            const auto end = text.point(anchor->getEnd());
            if (start && end) kept_.push_back({name, *start, *end});
        }
    }

    [[nodiscard]] bool has_something() const { return !kept_.empty(); }

    /// An exception would take the whole step from the list of what can be undone.
    void SAL_CALL undo() override {
        const Reference<css::text::XTextDocument> document(document_);
        if (!document.is()) return;
        try {
            const MainText text(document);
            for (const auto& kept : kept_) give_back(document, text, kept);
        } catch (const css::uno::Exception& exception) {
            SAL_WARN("plan", "a bookmark is not where it was: " << exception.Message);
        }
    }

private:
    struct Kept {
        rtl::OUString name;
        TextPoint start;
        TextPoint end;
    };

    static void give_back(const Reference<css::text::XTextDocument>& document, const MainText& text, const Kept& kept) {
        const auto bookmarks = bookmarks_of(document);
        if (!bookmarks->hasByName(kept.name)) return;
        const auto anchor = anchor_of(bookmarks, kept.name);
        if (text.point(anchor->getStart()) == kept.start && text.point(anchor->getEnd()) == kept.end) return;
        const auto start = text.range(kept.start);
        const auto end = text.range(kept.end);
        if (!start.is() || !end.is()) return;
        Reference<css::lang::XComponent>(bookmarks->getByName(kept.name), UNO_QUERY_THROW)->dispose();
        insert_bookmark(document, cursor_between(start, end).get(), uno::to_utf8(kept.name));
    }

    css::uno::WeakReference<css::text::XTextDocument> document_;
    std::vector<Kept> kept_;
};

} // namespace

Reference<css::document::XUndoAction> keep_bookmarks(const Reference<css::text::XTextDocument>& document) {
    try {
        const auto bookmarks = bookmarks_of(document);
        std::vector<rtl::OUString> names;
        for (const auto& name : bookmarks->getElementNames())
            if (anchor_of(bookmarks, name)->getString().indexOf('\n') >= 0) names.push_back(name);
        if (names.empty()) return {};
        const rtl::Reference<BookmarksAsTheyAre> kept(new BookmarksAsTheyAre(document, names));
        return kept->has_something() ? kept.get() : nullptr;
    } catch (const css::uno::Exception& exception) { // one that cannot be read must not hold up every command
        SAL_WARN("plan", "bookmarks are not kept: " << exception.Message);
        return {};
    }
}

} // namespace plan::writer
