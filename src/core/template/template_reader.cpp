// read_template: a profile's file and those of its levels → Template.
#include "core/template/template_reader.hpp"

#include "core/template/json_node.hpp"
#include "core/template/level_overlay.hpp"
#include "core/template/roles.hpp"
#include "core/template/template_file.hpp"
#include "core/template/template_value_reader.hpp"
#include "core/template/template_words.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/refused.hpp"

#include <algorithm>
#include <array>
#include <boost/json.hpp>
#include <memory>
#include <set>
#include <utility>

namespace plan::core {
namespace {

namespace json = boost::json;

/// What templates have only since schools made theirs: a file without it is of an earlier time.
constexpr std::array later_keys = {"/order",
                                   "/moneyFormat",
                                   "/words/dates",
                                   "/words/amounts",
                                   "/words/chapter",
                                   "/words/silent",
                                   "/words/joining",
                                   "/reading",
                                   "/takeover",
                                   "/followUp",
                                   "/dossier",
                                   "/requests",
                                   "/sample",
                                   "/terms",
                                   "/evaluation",
                                   "/comparison",
                                   "/words/dates/dayParts",
                                   "/words/dates/hours",
                                   "/words/dates/beforeHours",
                                   "/words/dates/listing",
                                   "/words/dates/spanning",
                                   "/words/amounts/times",
                                   "/words/amounts/forEach",
                                   "/words/amounts/included",
                                   "/vocabulary/prompts"};

/// Bodies of an earlier time do not say by which names and with what part a plan has them.
void add_later_body_keys(json::value& own, const json::value& bundled) {
    constexpr auto bodies = "/handover/bodies";
    json::error_code none;
    auto* mine = own.find_pointer(bodies, none);
    const auto* known = bundled.find_pointer(bodies, none);
    if (mine == nullptr || known == nullptr || !mine->is_array()) return;
    for (auto& body : mine->get_array())
        for (const auto& other : known->get_array()) {
            auto* object = body.if_object();
            if (object == nullptr || !object->contains("id") || object->at("id") != other.at("id")) continue;
            for (const char* key : {"names", "part", "when"})
                if (const auto* later = other.get_object().if_contains(key)) object->emplace(key, *later);
        }
}

bool has_id(const json::value& each, std::string_view id) {
    const auto* object = each.if_object();
    const auto* found = object == nullptr ? nullptr : object->if_contains("id");
    return found != nullptr && found->is_string() && found->get_string() == id;
}

/// What is new in a list of things with ids, in front of the one with the same neighbour, or at the end.
void add_later_item(json::value& own, const json::value& bundled, std::string_view list, std::string_view id) {
    json::error_code none;
    auto* mine = own.find_pointer(list, none);
    const auto* known = bundled.find_pointer(list, none);
    if (mine == nullptr || known == nullptr || !mine->is_array() || !known->is_array()) return;
    auto& items = mine->get_array();
    const auto named = [](std::string_view name) {
        return [name](const json::value& each) { return has_id(each, name); };
    };
    const auto later = std::ranges::find_if(known->get_array(), named(id));
    if (later == known->get_array().end() || std::ranges::any_of(items, named(id))) return;
    auto place = items.end();
    if (const auto next = later + 1; next != known->get_array().end() && next->is_object())
        if (const auto* name = next->get_object().if_contains("id"); name != nullptr && name->is_string())
            place = std::ranges::find_if(items, named(name->get_string()));
    items.insert(place, *later);
}

/// The chapter of the follow-up, which schools' files of an earlier time do not have, and the columns of its table.
void add_follow_up(json::value& own, const json::value& bundled) {
    auto* object = own.if_object();
    if (object == nullptr || object->contains("followUp")) return;
    for (const auto column : {role::column::state, role::column::participants, role::column::hours, role::column::paid,
                              role::column::invoice, role::column::proof})
        add_later_item(own, bundled, "/columns", column);
    add_later_item(own, bundled, "/chapters", role::chapter::follow_up);
}

void add_later_keys(json::value& own, const json::value& bundled) {
    add_later_body_keys(own, bundled);
    add_follow_up(own, bundled);
    for (const std::string_view path : later_keys) {
        json::error_code none;
        if (own.find_pointer(path, none) != nullptr) continue;
        const auto* later = bundled.find_pointer(path, none);
        auto* parent = own.find_pointer(path.substr(0, path.rfind('/')), none);
        if (later != nullptr && parent != nullptr && parent->is_object())
            parent->get_object()[path.substr(path.rfind('/') + 1)] = *later;
    }
}

/// A profile, and what each of its levels of education makes of it.
class TemplateLevels {
public:
    TemplateLevels(json::value profile, std::string file, std::span<const std::string_view> rule_ids)
        : profile_(std::move(profile)), file_(std::move(file)), rule_ids_(rule_ids) {
        const JsonNode root(profile_, file_, "");
        static_cast<void>(root["format"].number(1, 1));
        const auto listed = root["educationLevels"];
        static_cast<void>(listed.list([this](const JsonNode& node) {
            node.only({"id", "title", "titles", "words", "prioritySubjects", "replacedBy"});
            auto level = read_level(node, node["id"].name());
            if (!ids_.insert(level.id).second)
                node["id"].fail("an id that is used once (\"" + level.id + "\" is used twice)");
            const auto subjects = node.find("prioritySubjects");
            if (subjects) static_cast<void>(read_terms(*subjects)); // refused here, with its own path
            found_.push_back({static_cast<int>(found_.size()) + 1, std::move(level), {}, {}});
            if (subjects) found_.back().json = json::object{{"prioritySubjects", subjects->value()}};
            return true;
        }));
    }

    /// A level that the profile lists, or one more.
    void add(const LevelFile& file) {
        auto value = parse_template_file(file.json, file.name);
        const JsonNode root(value, file.name, "");
        static_cast<void>(root["format"].number(1, 1));
        const auto id = root["level"].name();
        if (file.name.substr(0, file.name.rfind('.')) != id)
            root["level"].fail("\"" + file.name.substr(0, file.name.rfind('.')) + "\"");
        auto level = read_level(root, id);
        constexpr int behind_all = 1000;
        const auto order = root.find("order") ? static_cast<int>(root["order"].number(1, behind_all)) : behind_all;
        std::erase_if(found_, [&id](const Found& known) { return known.level.id == id && known.file.empty(); });
        for (const auto& known : found_) {
            if (known.level.id == id) return;
            if (std::ranges::any_of(level.keys, [&known](const auto& key) { return contains(known.level.keys, key); }))
                root["title"].fail("names that no other level has (" + known.level.id + ")");
        }
        for (const char* key : {"format", "profile", "level", "order", "title", "titles", "words", "replacedBy"})
            value.get_object().erase(key);
        found_.push_back({order, std::move(level), std::move(value), file.name});
    }

    /// Each level and the texts of all are read when somebody asks for them.
    static Template read(const std::shared_ptr<TemplateLevels>& levels) {
        auto& found = levels->found_;
        std::ranges::stable_sort(found, {}, &Found::order);
        auto result = levels->read_one(levels->profile_, levels->file_);
        for (const auto& each : found) result.education_levels.push_back(each.level);
        KnownTexts known;
        known.add(result);
        result.known_texts = Lazy<KnownTexts>([levels, known = std::move(known)] {
            auto all = known;
            const auto profile = with_texts_only(levels->profile_);
            for (const auto& each : levels->found_)
                if (!each.file.empty()) all.add(levels->texts_of(each, profile));
            return all;
        });
        const auto plain = std::make_shared<const std::vector<EducationLevel>>(result.education_levels);
        for (std::size_t at = 0; at < found.size(); ++at)
            result.education_levels[at].adapted = Lazy<Template>([levels, at, plain, known_texts = result.known_texts] {
                auto adapted = levels->level_at(at);
                adapted.level = levels->found_[at].level.id;
                adapted.education_levels = *plain; // they hold no level, or each would hold all others
                adapted.known_texts = known_texts;
                return adapted;
            });
        return result;
    }

private:
    struct Found {
        int order;
        EducationLevel level;
        json::value json; ///< what it says otherwise; null: nothing
        std::string file; ///< empty: the profile's own
    };

    static EducationLevel read_level(const JsonNode& node, const std::string& id) {
        EducationLevel level{id, node["title"].name(), {match_key(id)}, {}, {}};
        level.keys.push_back(match_key(level.title));
        if (const auto titles = node.find("titles"))
            for (const auto& title : titles->texts()) level.keys.push_back(match_key(title));
        if (const auto words = node.find("words")) level.words = read_terms(*words);
        if (const auto others = node.find("replacedBy")) level.replaced_by = others->texts();
        return level;
    }

    /// What a level's file says wrongly is told with the path that it has in the whole, by ids.
    [[nodiscard]] Template level_at(std::size_t at) const {
        const auto& found = found_[at];
        if (found.json.is_null()) return read_one(profile_, file_);
        const auto& file = found.file.empty() ? file_ : found.file;
        const auto whole = with_level(profile_, JsonNode(found.json, file, ""));
        try {
            return read_one(whole, file);
        } catch (const Refused& refused) {
            auto arguments = refused.arguments();
            arguments["path"] = path_by_ids(whole, arguments["path"]);
            throw Refused(refused.message(), arguments);
        }
    }

    [[nodiscard]] Template read_one(json::value whole, const std::string& file) const {
        fill_in_terms(whole, file);
        return read_template_value({whole, file, ""}, rule_ids_);
    }

    /// The chapters and forms of a level.
    /// @param profile  with_texts_only
    [[nodiscard]] Template texts_of(const Found& found, const json::value& profile) const {
        auto texts = with_level(profile, JsonNode(with_texts_only(found.json), found.file, ""));
        fill_in_terms(texts, found.file);
        return template_texts({texts, found.file, ""}, rule_ids_);
    }

    static json::value with_texts_only(const json::value& whole) {
        json::object texts;
        for (const auto& member : whole.get_object()) {
            std::string_view key = member.key();
            if (key.ends_with('+')) key.remove_suffix(1); // what a level adds
            if (std::ranges::find(keys_of_texts, key) != keys_of_texts.end())
                texts.emplace(member.key(), member.value());
        }
        return texts;
    }

    json::value profile_;
    std::string file_;
    std::span<const std::string_view> rule_ids_;
    std::vector<Found> found_;
    std::set<std::string> ids_;
};

} // namespace

Template read_template(std::string_view json, const std::string& file, std::span<const std::string_view> rule_ids,
                       std::string_view bundled, const std::vector<LevelFile>& levels, LevelReading reading) {
    auto profile = parse_template_file(json, file);
    if (!bundled.empty()) add_later_keys(profile, parse_template_file(bundled, file));
    const auto all = std::make_shared<TemplateLevels>(std::move(profile), file, rule_ids);
    for (const auto& level : levels) all->add(level);
    auto result = TemplateLevels::read(all);
    if (reading == LevelReading::now) {
        for (const auto& level : result.education_levels) static_cast<void>(*level.adapted);
        static_cast<void>(*result.known_texts);
    }
    return result;
}

} // namespace plan::core
