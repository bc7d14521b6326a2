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
    node.only({"date", "proposals", "estimatedReserve", "spentElsewhereTitle", "quotation"});
    NextYearTemplate result;
    if (const auto date = node.find("date")) result.date = placeholder(*date);
    if (const auto proposals = node.find("proposals"))
        for (const auto& [table, text] : proposals->members()) result.proposals.emplace(table, placeholder(text));
    if (const auto reserve = node.find("estimatedReserve")) result.estimated_reserve = reserve->name();
    if (const auto title = node.find("spentElsewhereTitle")) result.spent_elsewhere_title = title->name();
    if (const auto quotation = node.find("quotation")) result.quotation = quotation->name();
    return result;
}

} // namespace plan::core
