// One command, one Undo step.
#pragma once

#include "writer/live_views.hpp"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <optional>

namespace plan::writer {

namespace css = com::sun::star;

/// Gathers all changes of its lifetime into one step, with the views held still meanwhile. When the command ends in an
/// exception, what it had done is undone again.
class UndoStep {
public:
    UndoStep(const css::uno::BaseReference& document, const rtl::OUString& title);
    UndoStep(const UndoStep&) = delete;
    UndoStep& operator=(const UndoStep&) = delete;
    ~UndoStep();

    /// The command has come to its end: keep what it did.
    void keep() { keep_ = true; }

private:
    css::uno::Reference<css::document::XUndoManager> undo_;
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
