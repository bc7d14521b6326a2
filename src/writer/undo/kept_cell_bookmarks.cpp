#include "writer/undo/kept_cell_bookmarks.hpp"

#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/reading/bookmarks.hpp"
#include "writer/reading/text_portions.hpp"
#include "writer/undo/undo_action.hpp"

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <cppuhelper/weakref.hxx>
#include <limits>
#include <optional>
#include <rtl/ref.hxx>
#include <sal/log.hxx>
#include <utility>
#include <vector>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// A bookmark, told by the text of its cell in front of it and in it.
struct CellBookmark {
    rtl::OUString name;
    rtl::OUString cell;
    rtl::OUString before;
    rtl::OUString covered;
};

/// Nothing where it stands in a table in the cell.
std::optional<CellBookmark> told_in(const Reference<css::text::XText>& cell,
                                    const Reference<css::text::XTextContent>& bookmark) {
    try {
        const auto anchor = bookmark->getAnchor();
        const auto cursor = cell->createTextCursor();
        cursor->gotoStart(false);
        cursor->gotoRange(anchor->getStart(), true);
        return CellBookmark{Reference<css::container::XNamed>(bookmark, UNO_QUERY_THROW)->getName(),
                            {},
                            cursor->getString(),
                            anchor->getString()};
    } catch (const css::uno::RuntimeException&) {
        return std::nullopt;
    }
}

/// @returns  whether the cursor goes over just this text
bool goes_over(const Reference<css::text::XTextCursor>& cursor, const rtl::OUString& text, bool expand) {
    if (text.getLength() > std::numeric_limits<sal_Int16>::max()) return false;
    const auto start = cursor->getStart();
    cursor->goRight(static_cast<sal_Int16>(text.getLength()), expand);
    const auto passed = start->getText()->createTextCursorByRange(start);
    passed->gotoRange(cursor->getEnd(), true);
    return passed->getString() == text;
}

class CellBookmarksAsTheyAre : public UndoAction {
public:
    CellBookmarksAsTheyAre(const Reference<css::text::XTextDocument>& document, const rtl::OUString& table,
                           std::vector<CellBookmark> kept)
        : document_(document), table_(table), kept_(std::move(kept)) {}

    void SAL_CALL undo() override { give_back(); }
    void SAL_CALL redo() override { give_back(); }

private:
    /// An exception would take the whole step from the list of what can be undone.
    void give_back() {
        const Reference<css::text::XTextDocument> document(document_);
        if (!document.is()) return;
        try {
            const auto tables = Reference<css::text::XTextTablesSupplier>(document, UNO_QUERY_THROW)->getTextTables();
            const Reference<css::text::XTextTable> table(tables->getByName(table_), UNO_QUERY_THROW);
            for (const auto& kept : kept_) give_back(document, table, kept);
        } catch (const css::uno::Exception& exception) {
            SAL_WARN("plan", "a bookmark in a cell is not where it was: " << exception.Message);
        }
    }

    static void give_back(const Reference<css::text::XTextDocument>& document,
                          const Reference<css::text::XTextTable>& table, const CellBookmark& kept) {
        const Reference<css::text::XText> cell(table->getCellByName(kept.cell), UNO_QUERY);
        if (!cell.is() || bookmarks_of(document)->hasByName(kept.name)) return;
        const auto cursor = cell->createTextCursor();
        cursor->gotoStart(false);
        if (!goes_over(cursor, kept.before, false) || !goes_over(cursor, kept.covered, true)) return;
        insert_bookmark(document, cursor.get(), uno::to_utf8(kept.name));
    }

    css::uno::WeakReference<css::text::XTextDocument> document_;
    rtl::OUString table_;
    std::vector<CellBookmark> kept_;
};

} // namespace

void keep_bookmarks_in_cells(const Reference<css::text::XTextDocument>& document,
                             const Reference<css::text::XTextTable>& table) {
    std::vector<CellBookmark> kept;
    for (const auto& name : table->getCellNames()) {
        const Reference<css::text::XText> cell(table->getCellByName(name), UNO_QUERY_THROW);
        for_each_portion(cell, [&](const rtl::OUString& type, const Reference<css::uno::XInterface>& portion) {
            if (type != "Bookmark" || !uno::get<bool>(portion, "IsStart")) return;
            const auto bookmark = uno::get<Reference<css::text::XTextContent>>(portion, "Bookmark");
            if (auto told = told_in(cell, bookmark)) {
                told->cell = name;
                kept.push_back(std::move(*told));
            }
        });
    }
    if (kept.empty()) return;
    const auto table_name = Reference<css::container::XNamed>(table, UNO_QUERY_THROW)->getName();
    const rtl::Reference<CellBookmarksAsTheyAre> action(
        new CellBookmarksAsTheyAre(document, table_name, std::move(kept)));
    Reference<css::document::XUndoManagerSupplier>(document, UNO_QUERY_THROW)
        ->getUndoManager()
        ->addUndoAction(action.get());
}

} // namespace plan::writer
