// placeholder-left: a spot that the school must fill in is still open.
#include "core/check/rule_list.hpp"

namespace plan::core::rules {
namespace {

void check(const RuleInput& subject, Report& report) {
    for (const auto& placeholder : subject.plan.placeholders)
        report.add(placeholder.text.place, placeholder.text.text, {{"text", placeholder.text.text}}).fix =
            fix::FillIn{};
}

} // namespace

const Rule placeholder_left{.id = "placeholder-left", .source = "T8", .may_be_left = false, .run = check};

} // namespace plan::core::rules
