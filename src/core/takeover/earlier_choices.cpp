#include "core/takeover/earlier_choices.hpp"

#include "core/text/matching_key.hpp"

#include <boost/json.hpp>

namespace plan::core {
namespace {

namespace json = boost::json;
using Choices = std::map<std::string, std::string, std::less<>>;

constexpr std::size_t most_choices = 500; ///< of a kind: more than a person makes
constexpr std::size_t longest_key = 120;  ///< bytes: more is a sentence

Choices read(const json::object& object, std::string_view key) {
    Choices result;
    const auto* found = object.if_contains(key);
    if (found == nullptr || !found->is_object()) return result;
    for (const auto& [title, to] : found->get_object())
        if (to.is_string() && result.size() < most_choices)
            result.emplace(std::string(title), std::string(to.get_string()));
    return result;
}

json::object write(const Choices& choices) {
    json::object result;
    for (const auto& [title, to] : choices) result[title] = to;
    return result;
}

void remember(Choices& choices, const std::string& key, const std::string& to) {
    if (key.empty() || key.size() > longest_key) return;
    if (choices.size() < most_choices || choices.contains(key)) choices[key] = to;
}

} // namespace

EarlierChoices read_choices(std::string_view text) {
    json::error_code error;
    const auto value = json::parse(text, error);
    if (error || !value.is_object()) return {};
    return {read(value.get_object(), "headings"), read(value.get_object(), "columns")};
}

std::string choices_json(const EarlierChoices& choices) {
    return json::serialize(json::object{{"headings", write(choices.headings)}, {"columns", write(choices.columns)}});
}

void remember_heading(EarlierChoices& choices, const Proposal& proposal, const PartProposal& part) {
    if (part.part.kind != SourcePart::Kind::heading) return;
    remember(choices.headings, title_key(without_year(part.part.text), proposal.plan_template->chapter_words), part.to);
}

void remember_column(EarlierChoices& choices, const SourceColumn& column) {
    remember(choices.columns, match_key(column.title), column.to);
}

} // namespace plan::core
