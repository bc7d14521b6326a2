#include "writer/undo/cursor_in_table.hpp"

#include "uno/properties.hpp"
#include "writer/reading/view_cursor.hpp"
#include "writer/undo/undo_action.hpp"

#include <com/sun/star/text/XTextTable.hpp>
#include <cppuhelper/weakref.hxx>
#include <sal/log.hxx>

namespace plan::writer {
namespace {

using css::uno::Reference;

bool is_in_table(const Reference<css::text::XTextViewCursor>& cursor) {
    try {
        return cursor.is() && uno::get<Reference<css::text::XTextTable>>(cursor, "TextTable").is();
    } catch (const css::uno::RuntimeException&) { // a picture is selected
        return false;
    }
}

class SelectionEnd : public UndoAction {
public:
    explicit SelectionEnd(const Reference<css::text::XTextDocument>& document) : document_(document) {}

    /// An exception would take the whole step from the list of what can be undone.
    void SAL_CALL undo() override {
        try {
            const Reference<css::text::XTextDocument> document(document_);
            if (!document.is()) return;
            if (const auto cursor = view_cursor(document); cursor.is()) cursor->collapseToStart();
        } catch (const css::uno::Exception& exception) {
            SAL_WARN("plan", "what Undo selected stays so: " << exception.Message);
        }
    }

private:
    css::uno::WeakReference<css::text::XTextDocument> document_;
};

} // namespace

Reference<css::document::XUndoAction> keep_cursor_in_table(const Reference<css::text::XTextDocument>& document) {
    if (!is_in_table(view_cursor(document))) return {};
    return new SelectionEnd(document);
}

} // namespace plan::writer
