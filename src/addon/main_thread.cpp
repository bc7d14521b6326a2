#include "addon/main_thread.hpp"

#include "uno/implements.hpp"

#include <com/sun/star/awt/AsyncCallback.hpp>

namespace plan::addon {
namespace {

class Callback : public uno::Implements<css::awt::XCallback> {
public:
    explicit Callback(std::function<void()> call) : call_(std::move(call)) {}
    void SAL_CALL notify(const css::uno::Any&) override { call_(); }

private:
    std::function<void()> call_;
};

} // namespace

void call_on_main_thread(const css::uno::Reference<css::uno::XComponentContext>& context,
                         const std::function<void()>& call) {
    css::awt::AsyncCallback::create(context)->addCallback(new Callback(call), css::uno::Any());
}

QuietCall::QuietCall(const css::uno::Reference<css::uno::XComponentContext>& context, std::chrono::milliseconds quiet,
                     std::function<void()> call)
    : context_(context), quiet_(quiet), call_(std::move(call)), thread_([this] { wait(); }) {}

QuietCall::~QuietCall() {
    {
        const std::scoped_lock lock(mutex_);
        over_ = true;
    }
    changed_.notify_one();
    thread_.join();
}

void QuietCall::touch() {
    {
        const std::scoped_lock lock(mutex_);
        due_ = std::chrono::steady_clock::now() + quiet_;
    }
    changed_.notify_one();
}

void QuietCall::wait() {
    std::unique_lock lock(mutex_);
    while (!over_) {
        if (!due_) {
            changed_.wait(lock);
        } else if (const auto due = *due_; changed_.wait_until(lock, due) == std::cv_status::timeout && due_ <= due) {
            due_.reset();
            lock.unlock();
            call_on_main_thread(context_, call_);
            lock.lock();
        }
    }
}

} // namespace plan::addon
