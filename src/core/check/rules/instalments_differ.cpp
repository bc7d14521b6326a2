// instalments-differ: the plan names an instalment that is not 60 % or 40 % of the grant.
#include "core/budget/budget.hpp"
#include "core/check/rule_list.hpp"
#include "core/reading/instalment_reading.hpp"

#include <algorithm>

namespace plan::core::rules {
namespace {

using Grants = std::vector<const MeansItem*>;

/// The years that an instalment may be of; none where one of them has no known grant. A school year has two numbers.
Grants candidates(const NamedInstalment& named, const Plan& plan) {
    Grants result;
    const int numbers = plan.budget_settings.budget_year == BudgetYearKind::school_year ? 2 : 1;
    for (const auto& means : plan.means)
        if (!named.year || (means.year <= *named.year && *named.year < means.year + numbers)) result.push_back(&means);
    if (!std::ranges::all_of(result, [](const MeansItem* means) { return means->grant.has_value(); })) return {};
    return result;
}

Cents instalment(const MeansItem& means, bool first) {
    const auto both = instalments_of(*means.grant);
    return first ? both.first : both.second;
}

/// An amount in whole euros may leave out the cents.
bool is_meant(Cents named, Cents right) {
    return named == right ||
           (named % cents_per_euro == 0 && named - cents_per_euro < right && right < named + cents_per_euro);
}

void check(const RuleInput& subject, const Stretch& stretch, Report& report) {
    const auto has_grant = [](const MeansItem& means) { return means.grant.has_value(); };
    if (std::ranges::none_of(subject.plan.means, has_grant)) return; // nothing to compare with
    for (const auto& named : named_instalments(subject.plan, subject.document, stretch.first, stretch.end)) {
        const auto years = candidates(named, subject.plan);
        const auto fits = [&named](const MeansItem* means) {
            return is_meant(named.cents, instalment(*means, named.first));
        };
        if (years.empty() || std::ranges::any_of(years, fits)) continue;
        const auto right = format_amount(instalment(*years.front(), named.first));
        auto& finding = report.add(named.amount.place, named.amount.text + (named.first ? "|1" : "|2"),
                                   {{"amount", named.amount.text}, {"share", named.first ? "60" : "40"}});
        if (years.size() > 1) continue; // which of them is meant cannot be known
        finding.fix = fix::ReplaceCell{right};
    }
}

} // namespace

const Rule instalments_differ{.id = "instalments-differ", .source = "V89-V92", .run = check};

} // namespace plan::core::rules
