#include "writer/kept_tables.hpp"

#include "writer/undo_action.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <cppuhelper/weakref.hxx>
#include <sal/log.hxx>
#include <utility>
#include <vector>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Tables = std::vector<Reference<css::text::XTextTable>>;

/// In the order of the text.
Tables tables_of(const Reference<css::text::XTextDocument>& document) {
    Tables tables;
    const auto contents =
        Reference<css::container::XEnumerationAccess>(document->getText(), UNO_QUERY_THROW)->createEnumeration();
    while (contents->hasMoreElements())
        if (const Reference<css::text::XTextTable> table(contents->nextElement(), UNO_QUERY); table.is())
            tables.push_back(table);
    return tables;
}

Reference<css::container::XNamed> named(const Reference<css::text::XTextTable>& table) {
    return {table, UNO_QUERY_THROW};
}

class TablesAsTheyAre : public UndoAction {
public:
    explicit TablesAsTheyAre(const Reference<css::text::XTextDocument>& document) : document_(document) {
        for (const auto& table : tables_of(document)) {
            auto& kept = kept_.emplace_back();
            kept.name = named(table)->getName();
            for (const auto& cell : table->getCellNames())
                if (const auto formula = formula_in(table, cell); !formula.isEmpty())
                    kept.formulas.emplace_back(cell, formula);
        }
    }

    void SAL_CALL undo() override { give_back(); }
    void SAL_CALL redo() override { give_back(); }

private:
    struct Kept {
        rtl::OUString name;
        std::vector<std::pair<rtl::OUString, rtl::OUString>> formulas; ///< by cell
    };

    static rtl::OUString formula_in(const Reference<css::text::XTextTable>& table, const rtl::OUString& name) {
        const auto cell = table->getCellByName(name);
        const bool has_formula = cell.is() && cell->getType() == css::table::CellContentType_FORMULA;
        return has_formula ? cell->getFormula() : rtl::OUString();
    }

    /// First all names: formulas speak of them.
    void give_back() {
        const Reference<css::text::XTextDocument> document(document_);
        if (!document.is()) return;
        const auto tables = tables_of(document);
        if (tables.size() != kept_.size()) return;
        for (std::size_t at = 0; at < tables.size(); ++at)
            if (named(tables[at])->getName() != kept_[at].name) named(tables[at])->setName(kept_[at].name);
        for (std::size_t at = 0; at < tables.size(); ++at)
            for (const auto& [cell, formula] : kept_[at].formulas)
                if (formula_in(tables[at], cell) != formula) tables[at]->getCellByName(cell)->setFormula(formula);
    }

    css::uno::WeakReference<css::text::XTextDocument> document_;
    std::vector<Kept> kept_;
};

} // namespace

KeptTables::KeptTables(const Reference<css::text::XTextDocument>& document) : document_(document) { note(); }

KeptTables::~KeptTables() {
    try {
        note();
    } catch (const css::uno::Exception& exception) {
        SAL_WARN("plan", "Redo will forget names of tables: " << exception.Message);
    }
}

void KeptTables::note() const {
    const auto undo = Reference<css::document::XUndoManagerSupplier>(document_, UNO_QUERY_THROW)->getUndoManager();
    undo->addUndoAction(new TablesAsTheyAre(document_));
}

} // namespace plan::writer
