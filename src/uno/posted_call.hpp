// Calling something from the office's main loop.
#pragma once

#include "uno/implements.hpp"
#include "uno/main_thread.hpp"
#include "uno/no_throw.hpp"

#include <atomic>
#include <chrono>
#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <functional>
#include <future>
#include <memory>
#include <stdexcept>

namespace plan::uno {

namespace css = com::sun::star;

class PostedCall : public Implements<css::awt::XCallback> {
public:
    explicit PostedCall(std::function<void()> call) : call_(std::move(call)) {}
    void SAL_CALL notify(const css::uno::Any&) override {
        remember_main_thread();
        no_throw("a posted call", call_);
    }

private:
    std::function<void()> call_;
};

/// Calls it on the main thread, soon.
inline void post_call(const css::uno::Reference<css::uno::XComponentContext>& context, std::function<void()> call) {
    css::awt::AsyncCallback::create(context)->addCallback(new PostedCall(std::move(call)), css::uno::Any());
}

/// The main loop did not come to a call: the office hangs, or ends.
class NoTurn : public std::runtime_error {
public:
    NoTurn() : std::runtime_error("the office's main loop is busy") {}
};

/// Calls it on the main thread, and waits for what it gives. What comes from another process runs beside the main loop,
/// where the office lays a document out while it is being changed.
/// @param has_ended  whether there is no use in waiting any more
/// @throws NoTurn  when it was not begun within a minute; it will not be, then
template <typename Function>
auto on_main_thread(
    const css::uno::Reference<css::uno::XComponentContext>& context, Function&& function,
    const std::function<bool()>& has_ended = [] { return false; }) -> decltype(function()) {
    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::milliseconds moment(100);
    const auto give_up = Clock::now() + std::chrono::minutes(1);
    if (is_main_thread()) return function();
    const auto begun = std::make_shared<std::atomic_flag>();
    const auto task = std::make_shared<std::packaged_task<decltype(function())()>>(std::ref(function));
    auto result = task->get_future();
    post_call(context, [begun, task] {
        if (!begun->test_and_set()) (*task)();
    });
    while (result.wait_for(moment) == std::future_status::timeout)
        if ((Clock::now() > give_up || has_ended()) && !begun->test_and_set()) throw NoTurn();
    return result.get();
}

} // namespace plan::uno
