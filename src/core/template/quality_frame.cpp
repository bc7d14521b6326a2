#include "core/template/quality_frame.hpp"

#include "core/template/json_node.hpp"
#include "core/template/template_words.hpp"

namespace plan::core {
namespace {

Localized localized(const JsonNode& node) {
    node.only({"nl", "en"});
    return {node["nl"].name(), node["en"].name()};
}

QualityExpectation read_expectation(const JsonNode& node) {
    node.only({"id", "text", "source", "chapters", "words"});
    QualityExpectation result{
        node["id"].name(), localized(node["text"]), node["source"].name(), node["chapters"].texts(), {}};
    if (const auto words = node.find("words")) result.words = read_terms(*words);
    return result;
}

} // namespace

QualityFrame read_quality_frame(const JsonNode& node) {
    node.only({"name", "note", "appendix", "expectations"});
    const auto appendix = node["appendix"];
    appendix.only({"title", "introduction", "answered", "open"});
    QualityFrame frame{localized(node["name"]),
                       localized(node["note"]),
                       appendix["title"].name(),
                       appendix["introduction"].name(),
                       appendix["answered"].name(),
                       appendix["open"].name(),
                       node["expectations"].list(read_expectation)};
    if (frame.expectations.empty()) node["expectations"].fail("at least one expectation");
    return frame;
}

} // namespace plan::core
