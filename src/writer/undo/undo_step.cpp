#include "writer/undo/undo_step.hpp"

#include "uno/implements.hpp"
#include "writer/office/document_state.hpp"
#include "writer/undo/cursor_in_table.hpp"
#include "writer/undo/kept_bookmarks.hpp"
#include "writer/undo/kept_fields.hpp"
#include "writer/undo/undo_action.hpp"

#include <com/sun/star/document/XUndoManagerListener.hpp>
#include <sal/log.hxx>

namespace plan::writer {
namespace {

css::uno::Reference<css::document::XUndoManager> undo_of(const css::uno::BaseReference& document) {
    return css::uno::Reference<css::document::XUndoManagerSupplier>(document, css::uno::UNO_QUERY_THROW)
        ->getUndoManager();
}

} // namespace

/// Hears whether anything is done.
class StepWatch : public uno::Implements<css::document::XUndoManagerListener> {
    using Event = css::document::UndoManagerEvent;

public:
    [[nodiscard]] bool has_heard() const { return heard_; }

    void SAL_CALL undoActionAdded(const Event&) override { heard_ = true; }
    void SAL_CALL actionUndone(const Event&) override {}
    void SAL_CALL actionRedone(const Event&) override {}
    void SAL_CALL allActionsCleared(const css::lang::EventObject&) override {}
    void SAL_CALL redoActionsCleared(const css::lang::EventObject&) override {}
    void SAL_CALL resetAll(const css::lang::EventObject&) override {}
    void SAL_CALL enteredContext(const Event&) override {}
    void SAL_CALL enteredHiddenContext(const Event&) override {}
    void SAL_CALL leftContext(const Event&) override {}
    void SAL_CALL leftHiddenContext(const Event&) override {}
    void SAL_CALL cancelledContext(const Event&) override {}
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

private:
    bool heard_ = false;
};

UndoStep::UndoStep(const css::uno::Reference<css::text::XTextDocument>& document, const rtl::OUString& title)
    : undo_(undo_of(document)), watch_(new StepWatch) {
    refuse_locked(document);
    const css::uno::Reference<css::document::XUndoAction> kept[] = {keep_cursor_in_table(document),
                                                                    keep_bookmarks(document), keep_fields(document)};
    undo_->enterUndoContext(title);
    for (const auto& action : kept) {
        if (!action.is()) continue;
        undo_->addUndoAction(action);
        keeps_something_ = true;
    }
    undo_->addUndoManagerListener(watch_.get());
    views_.emplace(document);
}

UndoStep::~UndoStep() {
    try {
        views_.reset();
        end();
    } catch (const css::uno::Exception& exception) {
        SAL_WARN("plan", "an Undo step did not end: " << exception.Message);
    }
}

void UndoStep::end() {
    undo_->removeUndoManagerListener(watch_.get());
    const bool did_something = watch_->has_heard();
    const bool is_step = (did_something || keeps_something_) && !undo_->isLocked();
    const bool take_back = is_step && !(keep_ && did_something);
    if (take_back) undo_->addUndoAction(new UndoAction()); // then there surely is a step
    undo_->leaveUndoContext();
    if (!take_back) return;
    undo_->undo();
    undo_->clearRedo();
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
