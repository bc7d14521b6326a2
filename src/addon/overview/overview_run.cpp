#include "addon/overview/overview_run.hpp"

#include "addon/base/office_end.hpp"
#include "core/text/refused.hpp"
#include "uno/implements.hpp"
#include "uno/no_throw.hpp"
#include "uno/posted_call.hpp"

#include <com/sun/star/frame/Desktop.hpp>
#include <utility>

namespace plan::addon {
namespace {

std::shared_ptr<OverviewRun>& running() {
    static std::shared_ptr<OverviewRun> run;
    return run;
}

/// When the office ends nothing of an overview may be left: not its thread, and no half of a file.
class OfficeEnd : public uno::Implements<css::frame::XTerminateListener> {
public:
    void SAL_CALL queryTermination(const css::lang::EventObject&) override {}
    void SAL_CALL notifyTermination(const css::lang::EventObject&) override { running().reset(); }
    void SAL_CALL disposing(const css::lang::EventObject&) override { running().reset(); }
};

OverviewEnd end_of(const std::function<std::string()>& make) {
    OverviewEnd end;
    try {
        end.made = make();
    } catch (const core::Refused& refused) {
        end.refused = refused;
    } catch (const css::uno::Exception& exception) {
        end.failed = exception.Message;
    } catch (const std::exception& exception) {
        end.failed = rtl::OUString::createFromAscii(exception.what());
    }
    return end;
}

} // namespace

void OverviewRun::begin(const std::shared_ptr<Extension>& extension, OverviewOrder order, Told told) {
    if (is_running()) throw core::Refused("overview.running");
    running() = std::make_shared<OverviewRun>(extension, std::move(order), std::move(told));
}

void OverviewRun::stop() {
    if (running() != nullptr) running()->is_stopped_ = true;
}

bool OverviewRun::is_running() { return running() != nullptr; }

OverviewRun::OverviewRun(std::shared_ptr<Extension> extension, OverviewOrder order, Told told)
    : extension_(std::move(extension)), order_(std::move(order)), told_(std::move(told)) {
    static_cast<void>(office_ends(extension_->context)); // it listens from now on
    office_end_ = new OfficeEnd();
    css::frame::Desktop::create(extension_->context)->addTerminateListener(office_end_);
    thread_.emplace([this] { uno::no_throw("an overview", [this] { run(); }); });
}

OverviewRun::~OverviewRun() {
    is_stopped_ = true;
    thread_.reset();
    uno::no_throw("leaving the desktop",
                  [this] { css::frame::Desktop::create(extension_->context)->removeTerminateListener(office_end_); });
}

void OverviewRun::run() {
    auto end = std::make_shared<OverviewEnd>(end_of([this] {
        return make_overview(*extension_, order_, [this](const OverviewProgress& progress) { return watch(progress); });
    }));
    uno::post_call(extension_->context, [end, this_run = this, told = told_.end] {
        if (running().get() != this_run) return;
        running().reset(); // the thread has nothing left to do; another may begin now
        told(*end);
    });
}

bool OverviewRun::watch(const OverviewProgress& progress) {
    {
        const std::scoped_lock lock(mutex_);
        progress_ = progress;
        if (std::exchange(is_posted_, true)) return !is_stopped_;
    }
    uno::no_throw("telling how far an overview is", [this] {
        uno::post_call(extension_->context, [this_run = this] {
            if (running().get() == this_run) running()->tell_progress();
        });
    });
    return !is_stopped_;
}

void OverviewRun::tell_progress() {
    OverviewProgress progress;
    {
        const std::scoped_lock lock(mutex_);
        progress = progress_;
        is_posted_ = false;
    }
    told_.progress(progress);
}

} // namespace plan::addon
