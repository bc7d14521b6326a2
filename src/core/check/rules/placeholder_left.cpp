// placeholder-left: a spot that the school must fill in is still open.
#include "core/check/rule_list.hpp"

#include <algorithm>

namespace plan::core::rules {
namespace {

void check(const RuleInput& subject, const Stretch& stretch, Report& report) {
    const auto& all = subject.plan.placeholders; // in reading order
    const auto block_of = [](const Placeholder& placeholder) { return placeholder.text.place.block; };
    for (auto placeholder = std::ranges::lower_bound(all, stretch.first, {}, block_of);
         placeholder != all.end() && stretch.holds(block_of(*placeholder)); ++placeholder)
        if (const auto& [text, place] = placeholder->text; stretch.holds(place))
            report.add(place, text, {{"text", text}}).fix = fix::FillIn{};
}

} // namespace

const Rule placeholder_left{.id = "placeholder-left", .source = "T8", .may_be_left = false, .run = check};

} // namespace plan::core::rules
