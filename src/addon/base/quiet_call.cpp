#include "addon/base/quiet_call.hpp"

#include "uno/no_throw.hpp"
#include "uno/posted_call.hpp"

namespace plan::addon {

QuietCall::QuietCall(const css::uno::Reference<css::uno::XComponentContext>& context, std::chrono::milliseconds quiet,
                     std::function<void()> call)
    : context_(context), quiet_(quiet), call_(std::move(call)), thread_([this] { wait(); }) {}

QuietCall::~QuietCall() {
    {
        const std::scoped_lock lock(mutex_);
        over_ = true;
    }
    changed_.notify_one();
}

void QuietCall::touch() {
    bool is_asleep = false;
    {
        const std::scoped_lock lock(mutex_);
        is_asleep = !due_;
        due_ = std::chrono::steady_clock::now() + quiet_;
    }
    if (is_asleep) changed_.notify_one(); // awake, it sees the new time when the old one has come
}

void QuietCall::wait() {
    std::unique_lock lock(mutex_);
    while (!over_) {
        if (!due_) {
            changed_.wait(lock);
        } else if (const auto due = *due_; changed_.wait_until(lock, due) == std::cv_status::timeout && due_ <= due) {
            due_.reset();
            lock.unlock();
            uno::no_throw("posting a call",
                          [this] { uno::post_call(context_, call_); }); // it fails while the office ends
            lock.lock();
        }
    }
}

} // namespace plan::addon
