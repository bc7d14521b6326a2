// follow_up_json: the follow-up as XPlanService::getFollowUp gives it.
#include "core/follow_up/follow_up_json.hpp"

#include "core/budget/budget.hpp"
#include "core/follow_up/missing_parts.hpp"
#include "core/plan/plan_json.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/trimming.hpp"

#include <boost/json.hpp>

namespace plan::core {
namespace {

namespace json = boost::json;

json::value text_or_null(const std::string& text) {
    return text.empty() ? json::value(nullptr) : json::value(without_break_marks(text));
}

json::value cents_or_null(const std::optional<Cents>& cents) {
    return cents ? json::value(*cents) : json::value(nullptr);
}

/// One day as ISO text; anything less exact as it is written.
json::value date_of(const Plan& plan, const FollowUpItem& item) {
    if (item.period && item.period->from == item.period->to && plan.knows_days_of(item.date.text))
        return json::value(iso_date(item.period->from));
    return text_or_null(item.date.text);
}

json::array missing(const Payment& payment) {
    json::array result;
    for (const auto part : missing_parts(payment)) result.emplace_back(name_of(part));
    return result;
}

json::array proof_of(const FollowUpItem& item, const std::vector<std::string>& links) {
    json::array result;
    for (const auto& url : links) result.emplace_back(url);
    if (result.empty() && !item.proof.text.empty()) result.emplace_back(without_break_marks(item.proof.text));
    return result;
}

} // namespace

std::string follow_up_json(const Plan& plan, const std::vector<std::vector<std::string>>& proofs) {
    static const std::vector<std::string> none;
    const auto budget = budget_of(plan);
    json::array activities;
    for (std::size_t at = 0; at < budget.payments.size(); ++at) {
        const auto& payment = budget.payments[at];
        const auto& item = *payment.item;
        activities.push_back({{"activity", without_break_marks(item.activity.text)},
                              {"state", item.state ? json::value(name_of(*item.state)) : json::value(nullptr)},
                              {"date", date_of(plan, item)},
                              {"participants", text_or_null(item.participants)},
                              {"hours", hours_json(item.hours)},
                              {"planned", cents_or_null(payment.planned)},
                              {"paid", cents_or_null(item.paid)},
                              {"invoice", text_or_null(item.invoice)},
                              {"proof", proof_of(item, at < proofs.size() ? proofs[at] : none)},
                              {"missing", missing(payment)},
                              {"matches", item.match ? json::value(*item.match) : json::value(nullptr)}});
    }
    json::array years;
    for (const auto& year : budget.years) {
        const auto left = year.planned && year.paid ? std::optional(*year.planned - *year.paid) : std::nullopt;
        years.push_back({{"year", year.year},
                         {"planned", cents_or_null(year.planned)},
                         {"paid", cents_or_null(year.paid)},
                         {"left", cents_or_null(left)},
                         {"closed", year.closed},
                         {"unread", year.unread_paid}});
    }
    return json::serialize(json::object{{"activities", std::move(activities)}, {"years", std::move(years)}});
}

} // namespace plan::core
