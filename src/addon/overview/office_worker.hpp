// One office that works for an overview, seen from who gives it orders.
#pragma once

#include "addon/overview/office_process.hpp"

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace plan::addon {

/// From any one thread.
class OfficeWorker {
public:
    using Clock = std::chrono::steady_clock;
    using Number = std::size_t; ///< of an order

    struct Places {
        rtl::OUString folder;     ///< URL of one that it has for itself
        rtl::OUString seed;       ///< URL of the profile that it begins with a copy of
        rtl::OUString extensions; ///< URL, see OfficeProcess
        std::string known;        ///< digests of files whose records are there already, a line for each
    };

    enum class State { absent, starting, ready };

    explicit OfficeWorker(Places places) : places_(std::move(places)) {}

    /// With a fresh profile, and without orders.
    /// @throws core::Refused  "overview.no-worker"
    void start();
    /// At once, whatever it does.
    void end();

    [[nodiscard]] State state() const { return state_; }
    /// What it has of orders, the one that it does included.
    [[nodiscard]] const std::set<Number>& orders() const { return orders_; }
    /// The order that it does, as far as is known.
    [[nodiscard]] std::optional<Number> now() const { return now_; }
    /// How long it has been doing that, or starting.
    [[nodiscard]] Clock::duration busy_for() const { return Clock::now() - since_; }
    /// How many it has done since it was started.
    [[nodiscard]] std::size_t done() const { return done_; }
    [[nodiscard]] bool is_running() const { return process_ != nullptr && process_->is_running(); }

    void give(Number number, std::string_view text);
    struct Answer {
        Number number;
        std::string text;
    };
    /// What it did since the last time; also tells it that somebody still waits.
    std::vector<Answer> answers();

private:
    [[nodiscard]] rtl::OUString file(Number number, const char* ending) const;
    [[nodiscard]] rtl::OUString file(const char* name) const;
    void beat();

    Places places_;
    State state_ = State::absent;
    std::set<Number> orders_;
    std::optional<Number> now_;
    Clock::time_point since_;
    Clock::time_point beaten_;
    std::size_t beats_ = 0;
    std::size_t done_ = 0;
    std::size_t starts_ = 0;
    std::unique_ptr<OfficeProcess> process_;
};

} // namespace plan::addon
