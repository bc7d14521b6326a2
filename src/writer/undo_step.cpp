#include "writer/undo_step.hpp"

#include "writer/undo_action.hpp"

#include <sal/log.hxx>

namespace plan::writer {
namespace {

/// Then there surely is a step.
void add_something_to_undo(const css::uno::Reference<css::document::XUndoManager>& undo) {
    undo->addUndoAction(new UndoAction());
}

css::uno::Reference<css::document::XUndoManager> undo_of(const css::uno::BaseReference& document) {
    return css::uno::Reference<css::document::XUndoManagerSupplier>(document, css::uno::UNO_QUERY_THROW)
        ->getUndoManager();
}

} // namespace

UndoStep::UndoStep(const css::uno::BaseReference& document, const rtl::OUString& title) : undo_(undo_of(document)) {
    undo_->enterUndoContext(title);
    views_.emplace(document);
}

UndoStep::~UndoStep() {
    try {
        views_.reset();
        const bool take_back = !keep_ && !undo_->isLocked();
        if (take_back) add_something_to_undo(undo_);
        undo_->leaveUndoContext();
        if (!take_back) return;
        undo_->undo();
        undo_->clearRedo();
    } catch (const css::uno::Exception& exception) {
        SAL_WARN("plan", "an Undo step did not end: " << exception.Message);
    }
}

UndoLock::UndoLock(const css::uno::BaseReference& document) : undo_(undo_of(document)) { undo_->lock(); }

UndoLock::~UndoLock() {
    try {
        undo_->unlock();
    } catch (const css::uno::Exception& exception) { // the document is closed already
        SAL_WARN("plan", "changes are not unlocked: " << exception.Message);
    }
}

} // namespace plan::writer
