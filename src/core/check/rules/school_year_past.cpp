// school-year-past: the plan is for a school year that is over; a plan is made every year.
#include "core/check/rule_list.hpp"
#include "core/check/rules/missing_chapter.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/plan/placed_text.hpp"
#include "core/template/roles.hpp"

namespace plan::core::rules {
namespace {

/// Where the cover names the school year.
Place place_of_year(const RuleInput& subject) {
    const auto& plan = subject.plan;
    if (const auto* fact = plan.fact(role::fact::school_year); fact != nullptr && !fact->value.text.empty())
        return fact->value.place;
    const auto end = first_title(plan).block;
    for (std::size_t block = 0; block < end; ++block) {
        const auto* paragraph = std::get_if<Paragraph>(&subject.document.blocks[block]);
        if (paragraph != nullptr &&
            find_school_year(paragraph->text, plan.plan_template->first_month) == plan.school_year)
            return placed(paragraph->text, block).place;
    }
    return first_title(plan);
}

void check(const RuleInput& subject, Report& report) {
    const auto& year = subject.plan.school_year;
    if (!year || subject.today <= year->period().to) return;
    report.add(place_of_year(subject), year->label(), {{"year", year->label()}});
}

} // namespace

const Rule school_year_past{.id = "school-year-past", .source = "V28", .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
