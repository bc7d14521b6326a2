// What Undo and Redo forget of tables: the name of one that was deleted, what other tables count of it, how the numbers
// of a new one look, and that a header row is repeated on every page.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <utility>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

/// Where Undo and Redo of a step come past this, they give all tables of the text the names, formulas, numbers and
/// number formats that they have now: at the end of a step that is after Redo.
void keep_tables(const css::uno::Reference<css::text::XTextDocument>& document);

/// Lives in an Undo step while tables are deleted, or their rows or columns change: Undo and Redo of the step give all
/// tables of the text what they had before and after. Tables that are there at the end repeat the rows that they did:
/// the office lets the one with the cursor repeat none when another is deleted.
class KeptTables {
public:
    enum class Extent {
        numbers, ///< and names: what goes with a table that is deleted
        headers, ///< which rows are repeated on each page: for a change of rows or columns, in other tables too
        all      ///< for a row less: what counts a row of merged cells would count another one
    };

    explicit KeptTables(const css::uno::Reference<css::text::XTextDocument>& document, Extent extent = Extent::numbers);
    KeptTables(const KeptTables&) = delete;
    KeptTables& operator=(const KeptTables&) = delete;
    ~KeptTables();

private:
    void repeat_as_before() const;

    css::uno::Reference<css::text::XTextDocument> document_;
    Extent extent_;
    std::vector<std::pair<css::uno::Reference<css::text::XTextTable>, sal_Int32>> repeated_; ///< rows, of each table
};

} // namespace plan::writer
