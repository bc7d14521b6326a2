// What Undo and Redo forget of tables: the name of one that was deleted, what other tables count of it, and how the
// numbers of a new one look.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// Where Undo and Redo of a step come past this, they give all tables of the text the names, formulas and number
/// formats that they have now: at the end of a step that is after Redo.
void keep_tables(const css::uno::Reference<css::text::XTextDocument>& document);

/// Lives in an Undo step while tables are deleted: Undo and Redo of the step give all tables of the text what they
/// had before and after.
class KeptTables {
public:
    explicit KeptTables(const css::uno::Reference<css::text::XTextDocument>& document);
    KeptTables(const KeptTables&) = delete;
    KeptTables& operator=(const KeptTables&) = delete;
    ~KeptTables();

private:
    css::uno::Reference<css::text::XTextDocument> document_;
};

} // namespace plan::writer
