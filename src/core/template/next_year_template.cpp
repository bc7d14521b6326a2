#include "core/template/next_year_template.hpp"

#include "core/template/json_node.hpp"
#include "core/text/placeholder.hpp"

namespace plan::core {
namespace {

std::string placeholder(const JsonNode& node) {
    auto text = node.name();
    if (!is_only_placeholder(text)) node.fail("a placeholder such as <…>");
    return text;
}

} // namespace

NextYearTemplate read_next_year(const JsonNode& node) {
    node.only({"date", "proposals", "leftOver", "noPriority", "estimatedReserve", "unsettledReserve",
               "spentElsewhereTitle", "quotation", "figures", "figuresMoney", "figuresIncomplete",
               "finishedPriorities"});
    NextYearTemplate result;
    if (const auto date = node.find("date")) result.date = placeholder(*date);
    if (const auto proposals = node.find("proposals"))
        for (const auto& [table, text] : proposals->members()) result.proposals.emplace(table, placeholder(text));
    if (const auto left_over = node.find("leftOver")) {
        result.left_over = placeholder(*left_over);
        if (result.left_over.find("{activities}") == std::string::npos) left_over->fail("a text with {activities}");
    }
    if (const auto priority = node.find("noPriority")) result.no_priority = placeholder(*priority);
    const auto read = [&node](std::string_view key, std::string& text) {
        if (const auto found = node.find(key)) text = found->name();
    };
    read("estimatedReserve", result.estimated_reserve);
    read("unsettledReserve", result.unsettled_reserve);
    read("spentElsewhereTitle", result.spent_elsewhere_title);
    read("quotation", result.quotation);
    read("figures", result.figures);
    read("figuresMoney", result.figures_money);
    read("figuresIncomplete", result.figures_incomplete);
    read("finishedPriorities", result.finished_priorities);
    return result;
}

} // namespace plan::core
