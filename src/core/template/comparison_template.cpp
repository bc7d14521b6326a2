#include "core/template/comparison_template.hpp"

#include "core/template/json_node.hpp"

#include <span>
#include <utility>
#include <vector>

namespace plan::core {
namespace {

using Member = std::pair<const char*, std::string ComparisonTemplate::*>;

/// One part of the key, with these members and perhaps a list of texts by id.
void read_part(const JsonNode& node, const std::vector<Member>& members, ComparisonTemplate& result) {
    for (const auto& [key, member] : members) result.*member = node[key].name();
}

std::map<std::string, std::string, std::less<>> texts_by_id(const JsonNode& node,
                                                            std::span<const std::string_view> ids) {
    std::map<std::string, std::string, std::less<>> result;
    for (const auto id : ids) result.emplace(id, node[id].name());
    for (const auto& [id, text] : node.members())
        if (!result.contains(id)) text.fail("one of the ids that are known");
    return result;
}

} // namespace

ComparisonTemplate read_comparison(const JsonNode& node) {
    using Words = ComparisonTemplate;
    node.only({"title", "introduction", "goals", "figures", "budget", "chart", "notes", "unknown", "hours"});
    Words result;
    read_part(node,
              {{"title", &Words::title},
               {"introduction", &Words::introduction},
               {"unknown", &Words::unknown},
               {"hours", &Words::hours}},
              result);
    const auto goals = node["goals"];
    goals.only({"title", "caption", "goal", "there", "kept", "new", "dropped", "renamed", "sentences"});
    read_part(goals,
              {{"title", &Words::goals_title},
               {"caption", &Words::goals_caption},
               {"goal", &Words::goal},
               {"there", &Words::goal_there},
               {"kept", &Words::goal_kept},
               {"new", &Words::goal_new},
               {"dropped", &Words::goal_dropped},
               {"renamed", &Words::goal_renamed}},
              result);
    const auto sentences = goals["sentences"];
    sentences.only({"kept", "new", "dropped"});
    read_part(sentences,
              {{"kept", &Words::sentence_kept}, {"new", &Words::sentence_new}, {"dropped", &Words::sentence_dropped}},
              result);
    const auto figures = node["figures"];
    figures.only({"title", "caption", "figure", "names"});
    read_part(figures,
              {{"title", &Words::figures_title}, {"caption", &Words::figures_caption}, {"figure", &Words::figure}},
              result);
    result.figures = texts_by_id(figures["names"], compared_figures);
    const auto budget = node["budget"];
    budget.only({"title", "caption", "year", "plan", "grant", "planned", "paid", "carriedOver", "repaid"});
    read_part(budget,
              {{"title", &Words::budget_title},
               {"caption", &Words::budget_caption},
               {"year", &Words::budget_year},
               {"plan", &Words::plan},
               {"grant", &Words::grant},
               {"planned", &Words::planned},
               {"paid", &Words::paid},
               {"carriedOver", &Words::carried_over},
               {"repaid", &Words::repaid}},
              result);
    const auto chart = node["chart"];
    chart.only({"title", "planned", "paid"});
    read_part(chart, {{"title", &Words::chart_title}, {"planned", &Words::chart_planned}, {"paid", &Words::chart_paid}},
              result);
    const auto notes = node["notes"];
    notes.only({"title", "texts"});
    read_part(notes, {{"title", &Words::notes_title}}, result);
    result.notes = texts_by_id(notes["texts"], comparison_notes);
    return result;
}

} // namespace plan::core
