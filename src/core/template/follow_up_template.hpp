// The words of a plan's follow-up: what became of each activity, who took part, what it cost, where the proof is.
#pragma once

#include "core/text/vocabulary.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace plan::core {

class JsonNode;

/// What became of an activity.
enum class FollowUpState { planned, done, postponed, cancelled };

/// "planned", "done", "postponed", "cancelled": as getFollowUp and templates say it.
std::string_view name_of(FollowUpState state);

/// All, in the order in which they are offered.
inline constexpr std::array follow_up_states = {FollowUpState::planned, FollowUpState::done, FollowUpState::postponed,
                                                FollowUpState::cancelled};

struct FollowUpTemplate {
    struct State {
        std::string name; ///< as a cell has it: "gevolgd"
        Terms terms;      ///< by which it is known: "doorgegaan", the name included
    };
    std::array<State, follow_up_states.size()> states; ///< in the order of the enum
    Terms volunteers;                                  ///< who the grant is not for (V77)
    unsigned paid_differs = 10; ///< per cent of what was planned, from which somebody should look at what was paid

    /// Whether the template knows of follow-up at all.
    [[nodiscard]] bool is_there() const { return !states.front().name.empty(); }
    [[nodiscard]] const std::string& name(FollowUpState state) const {
        return states[static_cast<std::size_t>(state)].name;
    }
    /// What a cell says; nothing when it says something else.
    [[nodiscard]] std::optional<FollowUpState> state(std::string_view text) const;
};

/// @throws Refused  "template.broken"
FollowUpTemplate read_follow_up(const JsonNode& node);

} // namespace plan::core
