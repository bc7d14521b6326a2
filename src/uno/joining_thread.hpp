// A thread that is waited for. (The standard's own, std::jthread, is not in every library yet.)
#pragma once

#include <functional>
#include <thread>
#include <utility>

namespace plan::uno {

/// Ends with this: whoever holds it tells the thread beforehand that it is over, and has it as the last member, so that
/// everything else that the thread uses is still there.
class JoiningThread {
public:
    explicit JoiningThread(std::function<void()> run) : thread_(std::move(run)) {}
    JoiningThread(const JoiningThread&) = delete;
    JoiningThread& operator=(const JoiningThread&) = delete;
    ~JoiningThread() { thread_.join(); }

private:
    std::thread thread_;
};

} // namespace plan::uno
