// One command, one Undo step. Everything in writer that changes a document of a person is called within a step, and
// leaves it to the step to refuse a document that is read-only; what cannot be done while changes are recorded depends
// on what there is to do, so each function refuses that itself, before its first change.
#pragma once

#include "writer/office/live_views.hpp"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <optional>
#include <rtl/ref.hxx>

namespace plan::writer {

namespace css = com::sun::star;

class StepWatch;

/// Gathers all changes of its lifetime into one step, with the views held still meanwhile. When the command ends in an
/// exception, what it had done is undone again; where it did nothing, there is no step.
class UndoStep {
public:
    /// @throws Refused  "document.read-only"; there is no step then
    UndoStep(const css::uno::Reference<css::text::XTextDocument>& document, const rtl::OUString& title);
    UndoStep(const UndoStep&) = delete;
    UndoStep& operator=(const UndoStep&) = delete;
    ~UndoStep();

    /// The command has come to its end: keep what it did.
    void keep() { keep_ = true; }

private:
    void end();

    css::uno::Reference<css::document::XUndoManager> undo_;
    rtl::Reference<StepWatch> watch_;
    bool keeps_something_ = false;
    std::optional<StillViews> views_;
    bool keep_ = false;
};

/// While it lives, changes get no Undo step.
class UndoLock {
public:
    explicit UndoLock(const css::uno::BaseReference& document);
    UndoLock(const UndoLock&) = delete;
    UndoLock& operator=(const UndoLock&) = delete;
    ~UndoLock();

private:
    css::uno::Reference<css::document::XUndoManager> undo_;
};

} // namespace plan::writer
