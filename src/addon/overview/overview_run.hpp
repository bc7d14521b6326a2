// An overview that is made beside the main thread, while somebody goes on working.
#pragma once

#include "addon/overview/plans_overview.hpp"
#include "uno/joining_thread.hpp"

#include <atomic>
#include <com/sun/star/frame/XTerminateListener.hpp>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace plan::addon {

/// What came of it.
struct OverviewEnd {
    std::string made;                     ///< what make_overview says; empty where nothing was made
    std::optional<core::Refused> refused; ///< why not
    rtl::OUString failed;                 ///< what the office says where it failed
};

/// Made and used on the main thread; its thread does nothing in the office but post calls to that.
class OverviewRun {
public:
    struct Told {
        std::function<void(const OverviewProgress&)> progress; ///< the last one, when the main thread has time
        std::function<void(const OverviewEnd&)> end;           ///< once; not when the office ends
    };

    /// Begins at once. There is one at a time; it lives until its end was told.
    /// @throws core::Refused  "overview.running"
    static void begin(const std::shared_ptr<Extension>& extension, OverviewOrder order, Told told);
    /// Stops the one that runs: its end is told as "overview.cancelled".
    static void stop();
    static bool is_running();

    OverviewRun(std::shared_ptr<Extension> extension, OverviewOrder order, Told told);
    OverviewRun(const OverviewRun&) = delete;
    OverviewRun& operator=(const OverviewRun&) = delete;
    ~OverviewRun();

private:
    void run();
    bool watch(const OverviewProgress& progress);
    void tell_progress();

    std::shared_ptr<Extension> extension_;
    OverviewOrder order_;
    Told told_;
    std::atomic<bool> is_stopped_ = false;
    std::mutex mutex_;
    OverviewProgress progress_;
    bool is_posted_ = false; ///< the main thread has not come to it yet
    css::uno::Reference<css::frame::XTerminateListener> office_end_;
    std::optional<uno::JoiningThread> thread_;
};

} // namespace plan::addon
