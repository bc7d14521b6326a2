#include "core/template/takeover_template.hpp"

#include "core/template/json_node.hpp"
#include "core/template/template_words.hpp"

namespace plan::core {
namespace {

TakeoverTemplate::ByTarget<Terms> terms_by_target(const JsonNode& node) {
    TakeoverTemplate::ByTarget<Terms> result;
    for (const auto& [target, terms] : node.members()) result.emplace(target, read_terms(terms));
    return result;
}

} // namespace

TakeoverTemplate read_takeover(const JsonNode& node) {
    node.only(
        {"appendixTitle", "appendixText", "restTitle", "columnText", "headings", "texts", "organisations", "leftOut"});
    TakeoverTemplate result;
    result.appendix_title = node["appendixTitle"].name();
    result.appendix_text = node["appendixText"].name();
    result.rest_title = node["restTitle"].name();
    result.column_text = node["columnText"].name();
    if (const auto words = node.find("headings")) result.heading_words = terms_by_target(*words);
    if (const auto words = node.find("texts")) result.text_words = terms_by_target(*words);
    if (const auto words = node.find("organisations")) result.organisations = read_terms(*words);
    if (const auto words = node.find("leftOut")) result.left_out = read_terms(*words);
    return result;
}

} // namespace plan::core
