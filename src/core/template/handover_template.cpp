#include "core/template/handover_template.hpp"

#include "core/template/condition.hpp"
#include "core/template/json_node.hpp"
#include "core/template/template_words.hpp"

#include <algorithm>

namespace plan::core {
namespace {

/// What templates of an earlier time do not say follows from what is asked of the body.
BodyPart read_part(const JsonNode& node, const std::optional<JsonNode>& vocabulary) {
    if (const auto part = node.find("part"))
        return part->choose<BodyPart>({{"approves", BodyPart::approves},
                                       {"consulted", BodyPart::consulted},
                                       {"takes-part", BodyPart::takes_part},
                                       {"decides", BodyPart::decides},
                                       {"informed", BodyPart::informed}});
    const auto approval = vocabulary ? vocabulary->find("approval") : std::nullopt;
    return approval && read_terms(*approval).in(node["purpose"].text()) ? BodyPart::approves : BodyPart::informed;
}

Terms read_names(const JsonNode& node, const std::optional<JsonNode>& vocabulary) {
    if (const auto names = node.find("names")) return read_terms(*names);
    const auto former = vocabulary ? vocabulary->find(node["id"].text()) : std::nullopt;
    return former ? read_terms(*former) : Terms({node["title"].text()});
}

Body read_body(const JsonNode& node, const std::optional<JsonNode>& vocabulary) {
    node.only({"id", "title", "part", "names", "when", "purpose", "log", "request", "subject", "mail"});
    const auto when = node.find("when");
    return {node["id"].name(),
            node["title"].name(),
            read_part(node, vocabulary),
            read_names(node, vocabulary),
            when ? read_condition(*when) : std::string(),
            node["purpose"].name(),
            node["log"].name(),
            node["request"].name(),
            node["subject"].name(),
            node["mail"].texts()};
}

SummaryWords read_summary_words(const JsonNode& node) {
    node.only({"title", "introduction", "goals", "activities", "agenda", "budget", "budgetYear", "budgetTotal",
               "changes", "noChanges", "unknownChanges", "more", "newGoal", "goneGoal", "newActivity", "goneActivity",
               "moved", "costs", "chapters"});
    SummaryWords words;
    const std::pair<const char*, std::string SummaryWords::*> all[] = {
        {"title", &SummaryWords::title},
        {"introduction", &SummaryWords::introduction},
        {"goals", &SummaryWords::goals},
        {"activities", &SummaryWords::activities},
        {"agenda", &SummaryWords::agenda},
        {"budget", &SummaryWords::budget},
        {"budgetYear", &SummaryWords::budget_year},
        {"budgetTotal", &SummaryWords::budget_total},
        {"changes", &SummaryWords::changes},
        {"noChanges", &SummaryWords::no_changes},
        {"unknownChanges", &SummaryWords::unknown_changes},
        {"more", &SummaryWords::more},
        {"newGoal", &SummaryWords::new_goal},
        {"goneGoal", &SummaryWords::gone_goal},
        {"newActivity", &SummaryWords::new_activity},
        {"goneActivity", &SummaryWords::gone_activity},
        {"moved", &SummaryWords::moved},
        {"costs", &SummaryWords::costs},
        {"chapters", &SummaryWords::chapters}};
    for (const auto& [key, member] : all) words.*member = node[key].name();
    return words;
}

} // namespace

const Body* HandoverTemplate::body(std::string_view id) const {
    const auto found = std::ranges::find(bodies, id, &Body::id);
    return found == bodies.end() ? nullptr : &*found;
}

bool HandoverTemplate::names(BodyPart part, std::string_view text) const {
    return std::ranges::any_of(bodies, [&](const Body& body) { return body.part == part && body.names.in(text); });
}

HandoverTemplate read_handover(const JsonNode& node, const std::optional<JsonNode>& vocabulary) {
    node.only({"bodies", "draft", "version", "logWords", "files", "summary"});
    HandoverTemplate result;
    result.bodies = node["bodies"].list([&vocabulary](const JsonNode& body) { return read_body(body, vocabulary); });
    if (result.bodies.empty()) node["bodies"].fail("at least one body");
    result.draft = node["draft"].name();
    result.version = node["version"].name();
    if (result.version.find("{version}") == std::string::npos) node["version"].fail("a text with {version} in it");
    result.log_words = read_terms(node["logWords"]);
    node["files"].only({"plan", "report", "summary"});
    result.plan_file = node["files"]["plan"].name();
    result.report_file = node["files"]["report"].name();
    result.summary_file = node["files"]["summary"].name();
    result.summary = read_summary_words(node["summary"]);
    return result;
}

} // namespace plan::core
