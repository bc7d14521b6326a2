#include "writer/undo/kept_tables.hpp"

#include "uno/properties.hpp"
#include "writer/office/plain_cell.hpp"
#include "writer/reading/table_grid.hpp"
#include "writer/undo/undo_action.hpp"
#include "writer/undo/undo_step.hpp"

#include <cmath>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <cppuhelper/weakref.hxx>
#include <optional>
#include <rtl/ref.hxx>
#include <sal/log.hxx>
#include <vector>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Tables = std::vector<Reference<css::text::XTextTable>>;

constexpr sal_Int32 most_cells = 1000; // finding a cell takes long in a table of thousands

Reference<css::container::XNameAccess> all_tables(const Reference<css::text::XTextDocument>& document) {
    return Reference<css::text::XTextTablesSupplier>(document, UNO_QUERY_THROW)->getTextTables();
}

enum class Cells { left_out, searched };

/// In the order of the text.
void add_tables(Tables& tables, const css::uno::BaseReference& text, Cells cells) {
    const auto contents = Reference<css::container::XEnumerationAccess>(text, UNO_QUERY_THROW)->createEnumeration();
    while (contents->hasMoreElements()) {
        const Reference<css::text::XTextTable> table(contents->nextElement(), UNO_QUERY);
        if (!table.is()) continue;
        tables.push_back(table);
        if (cells == Cells::left_out || table->getCellNames().getLength() > most_cells) continue;
        for_each_cell(table, [&](const auto& cell) { add_tables(tables, cell, cells); });
    }
}

/// Those in cells too, which are looked for only where the document has tables elsewhere than in its text.
Tables tables_of(const Reference<css::text::XTextDocument>& document) {
    Tables tables;
    add_tables(tables, document->getText(), Cells::left_out);
    if (all_tables(document)->getElementNames().getLength() == static_cast<sal_Int32>(tables.size())) return tables;
    tables.clear();
    add_tables(tables, document->getText(), Cells::searched);
    return tables;
}

Reference<css::container::XNamed> named(const Reference<css::text::XTextTable>& table) {
    return {table, UNO_QUERY_THROW};
}

/// How many rows are repeated on every page.
sal_Int32 header_rows(const Reference<css::text::XTextTable>& table) {
    return uno::get<bool>(table, "RepeatHeadline") ? uno::get<sal_Int32>(table, "HeaderRowCount") : 0;
}

} // namespace

class TablesAsTheyAre : public UndoAction {
public:
    TablesAsTheyAre(const Reference<css::text::XTextDocument>& document, KeptTables::Extent extent)
        : document_(document) {
        for (const auto& table : tables_of(document)) {
            auto& kept = kept_.emplace_back();
            kept.name = named(table)->getName();
            if (extent != KeptTables::Extent::numbers) kept.header_rows = header_rows(table);
            if (extent == KeptTables::Extent::headers) continue;
            const auto names = table->getCellNames();
            if (names.getLength() > most_cells) continue;
            for (const auto& name : names)
                if (const auto cell = table->getCellByName(name); is_computed(cell))
                    kept.numbers.push_back({name, formula_in(cell), uno::get<sal_Int32>(cell, "NumberFormat"),
                                            cell->getValue(), text_in(cell)});
        }
    }

    void SAL_CALL undo() override { give_back(); }
    void SAL_CALL redo() override { give_back(); }

private:
    struct Number {
        rtl::OUString cell;
        rtl::OUString formula; ///< empty where it was typed
        sal_Int32 format = 0;
        double value = 0;     ///< that was typed
        rtl::OUString text{}; ///< that shows it
    };
    struct Kept {
        rtl::OUString name;
        std::optional<sal_Int32> header_rows; ///< changed while a table comes back, the office would crash
        std::vector<Number> numbers;
    };

    static rtl::OUString formula_in(const Reference<css::table::XCell>& cell) {
        return cell->getType() == css::table::CellContentType_FORMULA ? cell->getFormula() : rtl::OUString();
    }

    static rtl::OUString text_in(const Reference<css::table::XCell>& cell) {
        return Reference<css::text::XTextRange>(cell, UNO_QUERY_THROW)->getString();
    }

    /// An exception would take the whole step from the list of what can be undone.
    void give_back() {
        const Reference<css::text::XTextDocument> document(document_);
        if (!document.is()) return;
        try {
            const auto tables = tables_of(document);
            if (tables.size() != kept_.size()) return;
            give_names_back(document, tables); // first: formulas speak of them
            give_headers_back(tables);
            for (std::size_t at = 0; at < tables.size(); ++at)
                for (const auto& number : kept_[at].numbers) {
                    const auto cell = tables[at]->getCellByName(number.cell);
                    if (is_computed(cell)) give_back(cell, number);
                    if (cell.is() && number.formula.isEmpty()) give_value_back(cell, number);
                }
        } catch (const css::uno::Exception& exception) {
            SAL_WARN("plan", "a table is not as it was: " << exception.Message);
        }
    }

    void give_headers_back(const Tables& tables) {
        for (std::size_t at = 0; at < tables.size(); ++at)
            if (const auto rows = kept_[at].header_rows; rows && *rows != header_rows(tables[at]))
                uno::set(tables[at], "HeaderRowCount", *rows);
    }

    /// Newer offices refuse a name that another table has, so those that get another give theirs free first; two may
    /// change places.
    void give_names_back(const Reference<css::text::XTextDocument>& document, const Tables& tables) {
        const auto all = all_tables(document);
        std::vector<std::size_t> renamed;
        for (std::size_t at = 0; at < tables.size(); ++at)
            if (named(tables[at])->getName() != kept_[at].name) renamed.push_back(at);
        for (const auto at : renamed) named(tables[at])->setName(free_name(all));
        for (const auto at : renamed)
            if (!all->hasByName(kept_[at].name)) named(tables[at])->setName(kept_[at].name);
    }

    static rtl::OUString free_name(const Reference<css::container::XNameAccess>& tables) {
        sal_Int32 number = 1;
        while (tables->hasByName("Kept" + rtl::OUString::number(number))) ++number;
        return "Kept" + rtl::OUString::number(number);
    }

    static void give_back(const Reference<css::table::XCell>& cell, const Number& number) {
        if (!number.formula.isEmpty() && cell->getFormula() != number.formula) cell->setFormula(number.formula);
        if (uno::get<sal_Int32>(cell, "NumberFormat") != number.format) uno::set(cell, "NumberFormat", number.format);
    }

    /// Where several rows with amounts come again, the office remembers the text of the last ones and not the number.
    static void give_value_back(const Reference<css::table::XCell>& cell, const Number& number) {
        const auto type = cell->getType();
        if (type == css::table::CellContentType_FORMULA || text_in(cell) != number.text) return;
        constexpr double least = 0.001;
        if (type != css::table::CellContentType_VALUE || std::abs(cell->getValue() - number.value) > least)
            cell->setValue(number.value);
    }

    css::uno::WeakReference<css::text::XTextDocument> document_;
    std::vector<Kept> kept_;
};

namespace {

void keep(const Reference<css::text::XTextDocument>& document, KeptTables::Extent extent) {
    const rtl::Reference<UndoAction> kept(new TablesAsTheyAre(document, extent));
    Reference<css::document::XUndoManagerSupplier>(document, UNO_QUERY_THROW)
        ->getUndoManager()
        ->addUndoAction(kept.get());
}

std::vector<std::pair<Reference<css::text::XTextTable>, sal_Int32>>
repeated_rows(const Reference<css::text::XTextDocument>& document) {
    std::vector<std::pair<Reference<css::text::XTextTable>, sal_Int32>> result;
    for (const auto& table : tables_of(document)) result.emplace_back(table, header_rows(table));
    return result;
}

/// Nothing where the table is deleted.
void repeat(const Reference<css::text::XTextDocument>& document, const Reference<css::text::XTextTable>& table,
            sal_Int32 rows) {
    try {
        if (all_tables(document)->hasByName(named(table)->getName()) && header_rows(table) != rows)
            uno::set(table, "HeaderRowCount", rows);
    } catch (const css::uno::RuntimeException&) { // disposed
    }
}

} // namespace

void keep_tables(const Reference<css::text::XTextDocument>& document) { keep(document, KeptTables::Extent::numbers); }

KeptTables::KeptTables(const Reference<css::text::XTextDocument>& document, Extent extent)
    : document_(document), extent_(extent), repeated_(repeated_rows(document)) {
    keep(document, extent);
}

/// Not recorded: Undo would take it away once more, and the office gives it back by itself.
void KeptTables::repeat_as_before() const {
    const UndoLock lock(document_);
    for (const auto& [table, rows] : repeated_) repeat(document_, table, rows);
}

KeptTables::~KeptTables() {
    try {
        repeat_as_before();
        keep(document_, extent_);
    } catch (const css::uno::Exception& exception) {
        SAL_WARN("plan", "Redo will forget names of tables: " << exception.Message);
    }
}

} // namespace plan::writer
