// The offices that work for an overview, side by side: each gets a few orders at a time, and is started anew when a
// file ends it or takes too long.
#pragma once

#include "addon/overview/office_worker.hpp"

#include <deque>
#include <map>
#include <string>
#include <vector>

namespace plan::addon {

/// From any one thread; it waits for nothing.
class OfficeCrew {
public:
    using Number = OfficeWorker::Number;
    enum class Outcome { done, killed, hung };
    struct Answer {
        Number number;
        Outcome outcome;
        std::string text; ///< empty where it is not done
    };

    /// @param places  of all of them; each has a folder in that folder
    /// @param workers  at the most
    OfficeCrew(const OfficeWorker::Places& places, std::size_t workers);

    /// To be done by any of them.
    /// @param longest  that this one may take
    void order(Number number, std::string text, std::chrono::seconds longest);

    /// Gives out orders, and starts and ends offices as it takes. To be called often.
    /// @returns  what is done since the last time
    /// @throws core::Refused  "overview.no-worker" where no office works
    std::vector<Answer> attend();

    /// What one of them does.
    [[nodiscard]] std::optional<Number> now() const;

private:
    struct Order {
        std::string text;
        std::chrono::seconds longest;
        std::size_t deaths = 0; ///< of offices that did it
    };
    struct Member {
        OfficeWorker worker;
        std::size_t failures = 0; ///< to start, one after the other
    };

    void collect(Member& member, std::vector<Answer>& answers);
    void look_after(Member& member, std::vector<Answer>& answers);
    void bury(Member& member, std::vector<Answer>& answers);
    void occupy(Member& member);
    [[nodiscard]] bool takes_too_long(const Member& member) const;
    void finish(Number number, Outcome outcome, std::string text, std::vector<Answer>& answers);

    std::deque<Number> waiting_;
    std::map<Number, Order> orders_;
    std::vector<Member> members_;
};

} // namespace plan::addon
