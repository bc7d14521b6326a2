// Views of a document that are held still while something runs, and let go for a moment.
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <sal/log.hxx>

namespace plan::writer {

namespace css = com::sun::star;

/// While it lives, the views do not follow the document: to read a paragraph makes the office place every cursor anew.
class StillViews {
public:
    explicit StillViews(const css::uno::BaseReference& document) : model_(document, css::uno::UNO_QUERY_THROW) {
        model_->lockControllers();
    }
    StillViews(const StillViews&) = delete;
    StillViews& operator=(const StillViews&) = delete;
    ~StillViews() {
        try {
            model_->unlockControllers();
        } catch (const css::uno::Exception& exception) { // the document is closed already
            SAL_WARN("plan", "the views stay still: " << exception.Message);
        }
    }

private:
    css::uno::Reference<css::frame::XModel> model_;
};

/// While it lives, the views follow the document again, as commands of the office and sums over cells need.
class LiveViews {
public:
    explicit LiveViews(const css::uno::BaseReference& document)
        : model_(document, css::uno::UNO_QUERY_THROW), were_locked_(model_->hasControllersLocked()) {
        if (were_locked_) model_->unlockControllers();
    }
    LiveViews(const LiveViews&) = delete;
    LiveViews& operator=(const LiveViews&) = delete;
    ~LiveViews() {
        try {
            if (were_locked_) model_->lockControllers();
        } catch (const css::uno::Exception& exception) {
            SAL_WARN("plan", "the views move while a command runs: " << exception.Message);
        }
    }

private:
    css::uno::Reference<css::frame::XModel> model_;
    bool were_locked_;
};

} // namespace plan::writer
