#include "core/template/request_template.hpp"

#include "core/template/json_node.hpp"
#include "core/template/template_words.hpp"
#include "core/text/chapter_number.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <set>

namespace plan::core {
namespace {

RequestField read_field(const JsonNode& node) {
    node.only({"id", "label", "labels", "hint", "needed"});
    RequestField field{node["id"].name(), node["label"].name(), node["hint"].name(), false, {}};
    if (!is_only_placeholder(field.hint)) node["hint"].fail("a placeholder such as <…>");
    if (const auto needed = node.find("needed")) field.is_needed = needed->flag();
    field.keys.push_back(request_label_key(field.label));
    if (const auto labels = node.find("labels"))
        for (const auto& label : labels->texts()) field.keys.push_back(request_label_key(label));
    return field;
}

/// Two fields with one id or one label could not be told apart in a form that was filled in.
void refuse_ambiguous(const RequestTemplate& requests, const JsonNode& node) {
    std::set<std::string> ids;
    std::set<std::string> keys;
    for (const auto* part : {&requests.fields, &requests.decision_fields})
        for (const auto& field : *part) {
            if (!ids.insert(field.id).second) node.fail("fields with ids that are used once (" + field.id + ")");
            const std::set<std::string> own(field.keys.begin(), field.keys.end());
            for (const auto& key : own)
                if (key.empty() || !keys.insert(key).second)
                    node.fail("labels that no other field has (" + field.id + ": \"" + key + "\")");
        }
    for (const auto id : {request_field::activity, request_field::decision})
        if (!ids.contains(std::string(id))) node.fail("a field " + std::string(id));
}

} // namespace

const RequestField* RequestTemplate::field(std::string_view id) const {
    for (const auto* part : {&fields, &decision_fields})
        if (const auto found = std::ranges::find(*part, id, &RequestField::id); found != part->end()) return &*found;
    return nullptr;
}

bool RequestTemplate::is_log_kind(std::string_view kind) const {
    return !log_kind.empty() && match_key(kind) == match_key(log_kind);
}

std::string request_label_key(std::string_view label) {
    label = trimmed(label);
    if (const auto bracket = label.find('('); bracket != std::string_view::npos && bracket > 0)
        label = label.substr(0, bracket);
    auto key = match_key(without_number(label, {}));
    while (!key.empty() && (key.back() == '?' || key.back() == '*' || key.back() == ':')) key.pop_back();
    return key;
}

RequestTemplate read_requests(const JsonNode& node) {
    node.only({"title", "titles", "subtitle", "introduction", "columns", "fields", "decisionTitle", "decisionFields",
               "goalsTitle", "goal", "closing", "activity", "category", "yes", "no", "log"});
    RequestTemplate result;
    result.title = node["title"].name();
    result.title_keys.push_back(request_label_key(result.title));
    if (const auto titles = node.find("titles"))
        for (const auto& title : titles->texts()) result.title_keys.push_back(request_label_key(title));
    if (const auto subtitle = node.find("subtitle")) result.subtitle = subtitle->name();
    result.introduction = node["introduction"].list(&JsonNode::name);
    result.columns = node["columns"].list(&JsonNode::name);
    if (result.columns.size() != 2) node["columns"].fail("two titles");
    result.fields = node["fields"].list(read_field);
    result.decision_title = node["decisionTitle"].name();
    result.decision_fields = node["decisionFields"].list(read_field);
    refuse_ambiguous(result, node);
    result.goals_title = node["goalsTitle"].name();
    result.goal = node["goal"].name();
    result.closing = node["closing"].list(&JsonNode::name);
    result.activity = node["activity"].name();
    result.category = node["category"].name();
    result.yes = read_terms(node["yes"]);
    result.no = read_terms(node["no"]);
    const auto log = node["log"];
    log.only({"body", "kind", "approved", "refused"});
    result.log_body = log["body"].name();
    result.log_kind = log["kind"].name();
    result.log_approved = log["approved"].name();
    result.log_refused = log["refused"].name();
    return result;
}

} // namespace plan::core
