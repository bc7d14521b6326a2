// A value that costs something to make, and may never be needed.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace plan::core {

/// Made once, when it is first asked for, by whichever thread asks; copies share it.
template <typename Value>
class Lazy {
public:
    Lazy() = default;
    /// @param make  may throw: then it is tried again when it is asked for again
    explicit Lazy(std::function<Value()> make) : state_(std::make_shared<State>(std::move(make))) {}

    [[nodiscard]] explicit operator bool() const { return state_ != nullptr; }
    const Value& operator*() const {
        std::call_once(state_->made, [this] {
            state_->value.emplace(state_->make());
            state_->make = nullptr; // with all that it holds
        });
        return *state_->value;
    }
    const Value* operator->() const { return &**this; }

private:
    struct State {
        explicit State(std::function<Value()> how) : make(std::move(how)) {}

        std::once_flag made;
        std::function<Value()> make;
        std::optional<Value> value;
    };

    std::shared_ptr<State> state_;
};

} // namespace plan::core
