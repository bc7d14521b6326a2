#include "core/requests/requests_json.hpp"

#include "core/plan/plan_json.hpp"

#include <boost/json.hpp>

namespace plan::core {
namespace {

namespace json = boost::json;

json::value text_or_null(const std::string& text) { return text.empty() ? json::value(nullptr) : json::value(text); }

json::value cents_or_null(const std::optional<Cents>& cents) {
    return cents ? json::value(*cents) : json::value(nullptr);
}

std::string_view decision_name(RequestDecision decision) {
    switch (decision) {
    case RequestDecision::open:
        return "open";
    case RequestDecision::approved:
        return "approved";
    case RequestDecision::refused:
        break;
    }
    return "refused";
}

json::array list(const std::vector<std::string>& texts) { return json::array(texts.begin(), texts.end()); }

/// What nobody can count with, as it stands there.
json::array unread(const Request& request) {
    json::array result;
    for (const auto& answer : request.unread)
        result.emplace_back(answer.field.empty() ? answer.text : answer.field + ": " + answer.text);
    return result;
}

} // namespace

std::string requests_json(const std::vector<ListedRequest>& requests, const std::vector<RefusedFile>& refused) {
    json::array read;
    for (const auto& each : requests) {
        const auto& request = each.request;
        read.push_back({{"file", each.file},
                        {"who", text_or_null(request.line(request_field::name))},
                        {"training", text_or_null(request.line(request_field::activity))},
                        {"date", text_or_null(request.line(request_field::date))},
                        {"cost", cents_or_null(request.cost)},
                        {"travel", cents_or_null(request.travel)},
                        {"hours", hours_json(request.hours)},
                        {"decision", decision_name(request.decision)},
                        {"reason", text_or_null(request.line(request_field::reason))},
                        {"state", name_of(each.state)},
                        {"problems", list(each.problems)},
                        {"unread", unread(request)}});
    }
    json::array others;
    for (const auto& each : refused) others.push_back({{"file", each.file}, {"reason", each.reason}});
    return json::serialize(json::object{{"requests", std::move(read)}, {"refused", std::move(others)}});
}

} // namespace plan::core
