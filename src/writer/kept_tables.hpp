// What Undo of a deleted table forgets: its name, and the figures that other tables count of it.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// Lives in an Undo step while tables are deleted: Undo and Redo of the step give all tables of the text the names and
/// formulas that they had before and after.
class KeptTables {
public:
    explicit KeptTables(const css::uno::Reference<css::text::XTextDocument>& document);
    KeptTables(const KeptTables&) = delete;
    KeptTables& operator=(const KeptTables&) = delete;
    ~KeptTables();

private:
    void note() const;

    css::uno::Reference<css::text::XTextDocument> document_;
};

} // namespace plan::writer
