#include "core/handover/readable_examples.hpp"

#include "core/template/written_day.hpp"
#include "core/text/trimming.hpp"
#include "core/values/money.hpp"

namespace plan::core {
namespace {

constexpr Cents example_amount = 125000;

} // namespace

std::string ReadableExamples::of(std::string_view kind) const {
    if (kind == "date") return date();
    if (kind == "amount") return format_amount(example_amount);
    if (kind == "goal") return goal();
    if (kind == "body" && !plan_.plan_template->handover.bodies.empty())
        return plan_.plan_template->handover.bodies.front().title;
    return {};
}

/// A day that this plan reads, in its own school year.
std::string ReadableExamples::date() const {
    const auto year = plan_.school_year.value_or(SchoolYear{2026});
    constexpr std::chrono::days some_weeks(41);
    return date_in_words(*plan_.plan_template, year.period().from + some_weeks);
}

std::string ReadableExamples::goal() const {
    return plan_.goals.empty() ? std::string() : without_break_marks(plan_.goals.front().title.text);
}

} // namespace plan::core
