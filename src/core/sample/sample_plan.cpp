#include "core/sample/sample_plan.hpp"

#include "core/template/level_overlay.hpp"
#include "core/template/template_value_reader.hpp"
#include "core/text/refused.hpp"

namespace plan::core {
namespace {

namespace json = boost::json;

/// What a file says of itself is no part of the template.
void lay_over(json::value& profile, json::value overlay, const std::string& file) {
    if (auto* object = overlay.if_object())
        for (const char* key :
             {"format", "profile", "level", "order", "title", "titles", "words", "replacedBy", "settings"})
            object->erase(key);
    profile = with_level(profile, JsonNode(overlay, file, ""));
}

PlanSettings read_settings(const JsonNode& node, const std::string& level, const SchoolYear& school_year) {
    node.only({"organisation", "author", "schoolCouncil", "localCommittee", "grant", "reserve"});
    PlanSettings settings;
    settings.organisation = node["organisation"].name();
    settings.author = node["author"].name();
    settings.level = level;
    settings.school_year = school_year;
    if (const auto council = node.find("schoolCouncil")) settings.school_council = council->flag();
    if (const auto committee = node.find("localCommittee")) settings.local_committee = committee->flag();
    if (const auto grant = node.find("grant")) settings.grant = grant->number(0, largest_amount);
    if (const auto reserve = node.find("reserve")) settings.reserve = reserve->number(0, largest_amount);
    return settings;
}

} // namespace

Sample read_sample(const SampleFiles& files, std::span<const std::string_view> rule_ids,
                   const SchoolYear& school_year) {
    auto whole = parse_template_file(files.profile.json, files.profile.name);
    const auto level = parse_template_file(files.level.json, files.level.name);
    const auto sample = parse_template_file(files.sample.json, files.sample.name);
    const JsonNode root(sample, files.sample.name, "");
    static_cast<void>(root["format"].number(1, 1));
    auto settings = read_settings(root["settings"], JsonNode(level, files.level.name, "")["title"].name(), school_year);
    lay_over(whole, level, files.level.name);
    lay_over(whole, sample, files.sample.name);
    try {
        fill_in_terms(whole, files.sample.name);
        return {read_template_value({whole, files.sample.name, ""}, rule_ids), std::move(settings)};
    } catch (const Refused& refused) {
        auto arguments = refused.arguments();
        arguments["path"] = path_by_ids(whole, arguments["path"]);
        throw Refused(refused.message(), arguments);
    }
}

} // namespace plan::core
