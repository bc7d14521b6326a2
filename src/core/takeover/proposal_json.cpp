#include "core/takeover/proposal_json.hpp"

#include "core/takeover/column_proposal.hpp"
#include "core/text/name_list.hpp"
#include "core/text/refused.hpp"

#include <algorithm>
#include <boost/json.hpp>

namespace plan::core {
namespace {

namespace json = boost::json;

json::value text_or_null(const std::string& text) { return text.empty() ? json::value(nullptr) : json::value(text); }

json::object part_json(const PartProposal& part) {
    json::object result{{"id", part.part.id},
                        {"kind", name_of(part.part.kind)},
                        {"text", part.part.text},
                        {"to", part.to},
                        {"sure", name_of(part.sure)}};
    json::array columns;
    for (const auto& column : part.columns)
        columns.push_back(json::object{{"title", column.title}, {"to", text_or_null(column.to)}});
    if (part.part.kind == SourcePart::Kind::table) result["columns"] = std::move(columns);
    return result;
}

[[noreturn]] void refuse(const std::string& path) { throw Refused("takeover.mapping", {{"path", path}}); }

json::object parse(std::string_view text) {
    constexpr std::size_t deepest = 8;
    json::parse_options options;
    options.max_depth = deepest;
    json::error_code error;
    auto value = json::parse(text, error, {}, options);
    if (error || !value.is_object()) refuse("/");
    return std::move(value.get_object());
}

/// A text, or null for an empty one.
std::string text_at(const json::object& object, std::string_view key, const std::string& path) {
    const auto* value = object.if_contains(key);
    if (value == nullptr || value->is_null()) return {};
    if (!value->is_string()) refuse(path + "/" + std::string(key));
    return std::string(value->get_string());
}

const json::array* list_at(const json::object& object, std::string_view key, const std::string& path) {
    const auto* value = object.if_contains(key);
    if (value == nullptr || value->is_null()) return nullptr;
    if (!value->is_array()) refuse(path + "/" + std::string(key));
    return &value->get_array();
}

const json::object& object_in(const json::value& value, const std::string& path) {
    if (!value.is_object()) refuse(path);
    return value.get_object();
}

class Mapping {
public:
    Mapping(Proposal& proposal, const Source& source) : proposal_(proposal), source_(source) {}

    void apply(const json::object& object, const std::string& path) {
        const auto id = text_at(object, "id", path);
        const auto part =
            std::ranges::find_if(proposal_.parts, [&id](const PartProposal& each) { return each.part.id == id; });
        if (part == proposal_.parts.end()) throw Refused("takeover.part", {{"id", id}});
        const auto& plan_template = *proposal_.plan_template;
        if (const auto to = text_at(object, "to", path); !to.empty() && to != part->to) {
            if (!may_go_to(plan_template, part->part.kind, to))
                throw Refused("takeover.target", {{"target", to}, {"id", id}});
            part->to = to;
            if (part->part.kind == SourcePart::Kind::table)
                part->columns = propose_columns(source_, *part, to, plan_template, {});
        }
        if (const auto* columns = list_at(object, "columns", path)) apply_columns(*part, *columns, path + "/columns");
    }

private:
    void apply_columns(PartProposal& part, const json::array& columns, const std::string& path) {
        const auto possible = columns_for(*proposal_.plan_template, part.to);
        if (columns.size() > part.columns.size()) refuse(path);
        for (std::size_t at = 0; at < columns.size(); ++at) {
            const auto where = path + "/" + std::to_string(at);
            auto to = text_at(object_in(columns[at], where), "to", where);
            if (!to.empty() && !possible.empty() && !contains(possible, to))
                throw Refused("takeover.column-unknown", {{"column", to}, {"id", part.part.id}});
            part.columns[at].to = possible.empty() ? std::string() : std::move(to);
        }
    }

    Proposal& proposal_;
    const Source& source_;
};

} // namespace

std::string proposal_json(const Proposal& proposal) {
    json::array parts;
    for (const auto& part : proposal.parts) parts.push_back(part_json(part));
    return json::serialize(json::object{
        {"profile", proposal.plan_template->profile},
        {"level", text_or_null(proposal.plan_template->level)},
        {"organisation", text_or_null(proposal.organisation)},
        {"schoolYear", proposal.school_year ? json::value(proposal.school_year->label()) : json::value(nullptr)},
        {"parts", std::move(parts)}});
}

MappingProfile profile_of_mapping(std::string_view text) {
    const auto object = parse(text);
    return {text_at(object, "profile", ""), text_at(object, "level", "")};
}

void apply_mapping(Proposal& proposal, std::string_view text, const Source& source) {
    const auto object = parse(text);
    auto changed = proposal;
    Mapping mapping(changed, source);
    if (const auto* parts = list_at(object, "parts", ""))
        for (std::size_t at = 0; at < parts->size(); ++at) {
            const auto path = "/parts/" + std::to_string(at);
            mapping.apply(object_in((*parts)[at], path), path);
        }
    if (const auto organisation = text_at(object, "organisation", ""); !organisation.empty())
        changed.organisation = organisation;
    if (const auto year = text_at(object, "schoolYear", ""); !year.empty()) {
        changed.school_year = find_school_year(year, changed.plan_template->first_month);
        if (!changed.school_year) refuse("/schoolYear");
    }
    proposal = std::move(changed);
}

} // namespace plan::core
