#include "core/template/handover_template.hpp"

#include "core/template/json_node.hpp"
#include "core/template/template_words.hpp"

#include <algorithm>

namespace plan::core {
namespace {

Body read_body(const JsonNode& node) {
    node.only({"id", "title", "purpose", "log", "request", "subject", "mail"});
    return {node["id"].name(),      node["title"].name(),   node["purpose"].name(), node["log"].name(),
            node["request"].name(), node["subject"].name(), node["mail"].texts()};
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

HandoverTemplate read_handover(const JsonNode& node) {
    node.only({"bodies", "draft", "version", "logWords", "files", "summary"});
    HandoverTemplate result;
    result.bodies = node["bodies"].list(read_body);
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
