// An action of our own among the office's in an Undo step.
#pragma once

#include "uno/implements.hpp"

#include <com/sun/star/document/XUndoAction.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// Nobody sees its title: it is always part of a step.
class UndoAction : public uno::Implements<css::document::XUndoAction> {
public:
    rtl::OUString SAL_CALL getTitle() override { return {}; }
    void SAL_CALL undo() override {}
    void SAL_CALL redo() override {}
};

} // namespace plan::writer
