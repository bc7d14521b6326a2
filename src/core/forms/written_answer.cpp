#include "core/forms/written_answer.hpp"

#include "core/template/written_day.hpp"
#include "core/text/characters.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>

namespace plan::core {
namespace {

constexpr unsigned months_in_year = 12;

bool consists_of(const std::string& text, std::string_view others) {
    return has_digit(text) && std::ranges::all_of(text, [others](char each) {
               return is_digit(each) || others.find(each) != std::string_view::npos;
           });
}

} // namespace

std::string written_date(const Plan& plan, const std::string& answer) {
    if (!consists_of(answer, "/-. ") || !plan.knows_days_of(answer)) return answer;
    const auto& dates = plan.dates(answer);
    const auto span = dates.span();
    const bool is_one_day = dates.problem == DateProblem::none && span && dates.names_days && span->from == span->to;
    return is_one_day ? date_in_words(*plan.plan_template, span->from) : answer;
}

std::string written_amount(const Plan& plan, const std::string& answer) {
    auto digits = with_plain_spaces(answer);
    if (digits.starts_with("\u20AC")) digits.erase(0, std::string_view("\u20AC").size());
    if (!consists_of(digits, ".,- ")) return answer;
    const auto cents = plan.amount(answer);
    return cents ? format_amount(*cents) : answer;
}

std::vector<std::string> months_of_school_year(const Plan& plan) {
    const auto& months = plan.plan_template->months;
    std::vector<std::string> result;
    if (months.size() != months_in_year) return result;
    for (unsigned at = 0; at < months_in_year; ++at)
        result.push_back(months[(plan.plan_template->first_month - 1 + at) % months_in_year]);
    return result;
}

} // namespace plan::core
