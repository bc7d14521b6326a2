#include "core/template/follow_up_template.hpp"

#include "core/template/json_node.hpp"
#include "core/template/template_words.hpp"

#include <algorithm>

namespace plan::core {

std::string_view name_of(FollowUpState state) {
    constexpr std::array<std::string_view, follow_up_states.size()> names = {"planned", "done", "postponed",
                                                                             "cancelled"};
    return names[static_cast<std::size_t>(state)];
}

std::optional<FollowUpState> FollowUpTemplate::state(std::string_view text) const {
    const auto known = [this](FollowUpState each) -> const Terms& {
        return states[static_cast<std::size_t>(each)].terms;
    };
    for (const auto each : follow_up_states)
        if (known(each).is(text)) return each;
    // "niet doorgegaan" has "doorgegaan" in it, and "was gepland, niet gevolgd" has both.
    for (const auto each :
         {FollowUpState::cancelled, FollowUpState::postponed, FollowUpState::done, FollowUpState::planned})
        if (known(each).in(text)) return each;
    return std::nullopt;
}

FollowUpTemplate read_follow_up(const JsonNode& node) {
    node.only({"states", "volunteers", "paidDiffers"});
    FollowUpTemplate result;
    const auto states = node["states"];
    states.only({"planned", "done", "postponed", "cancelled"});
    for (const auto each : follow_up_states) {
        auto& state = result.states[static_cast<std::size_t>(each)];
        auto names = states[name_of(each)].list(&JsonNode::name);
        if (names.empty()) states[name_of(each)].fail("at least one name");
        state.name = names.front();
        state.terms = Terms(names);
    }
    constexpr std::int64_t most_per_cent = 1000;
    if (const auto volunteers = node.find("volunteers")) result.volunteers = read_terms(*volunteers);
    if (const auto share = node.find("paidDiffers"))
        result.paid_differs = static_cast<unsigned>(share->number(0, most_per_cent));
    return result;
}

} // namespace plan::core
