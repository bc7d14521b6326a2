// Calling something on the office's main thread after a pause.
#pragma once

#include "uno/joining_thread.hpp"

#include <chrono>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>

namespace plan::addon {

namespace css = com::sun::star;

/// Calls something once it has been quiet for a while. Its thread only waits; the call comes on the main thread.
class QuietCall {
public:
    QuietCall(const css::uno::Reference<css::uno::XComponentContext>& context, std::chrono::milliseconds quiet,
              std::function<void()> call);
    QuietCall(const QuietCall&) = delete;
    QuietCall& operator=(const QuietCall&) = delete;
    ~QuietCall();

    /// Something happened: the pause begins anew.
    void touch();

private:
    void wait();

    css::uno::Reference<css::uno::XComponentContext> context_;
    std::chrono::milliseconds quiet_;
    std::function<void()> call_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::optional<std::chrono::steady_clock::time_point> due_;
    bool over_ = false;
    uno::JoiningThread thread_;
};

} // namespace plan::addon
