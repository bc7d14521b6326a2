#include "core/template/template_words.hpp"

#include "core/template/json_node.hpp"
#include "core/text/lower_case.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/words.hpp"

#include <map>

namespace plan::core {
namespace {

/// A list of names that may be left out, each made into what it is compared by.
template <typename Make>
auto optional_names(const JsonNode& parent, std::string_view key, Make&& make) {
    const auto node = parent.find(key);
    const auto read = [&make](const JsonNode& name) { return make(name.name()); };
    return node ? node->list(read) : decltype(node->list(read)){};
}

std::string lower_name(const std::string& name) { return lower(name); }

/// Each word of a list with what the list stands for.
template <typename Value>
void add_meanings(std::vector<Meaning<Value>>& meanings, const std::vector<std::string>& names, Value value) {
    for (const auto& name : names) meanings.push_back({lower(name), value});
}

/// A list of lists, each for a number: the first for 1.
template <typename Number>
std::vector<Meaning<Number>> numbered(const JsonNode& parent, std::string_view key, std::size_t count) {
    std::vector<Meaning<Number>> result;
    const auto node = parent.find(key);
    if (!node) return result;
    const auto lists = node->list([](const JsonNode& names) { return names.list(&JsonNode::name); });
    if (lists.size() != count) node->fail(std::to_string(count) + " lists");
    Number number{1};
    for (const auto& names : lists) add_meanings(result, names, number++);
    return result;
}

/// A list for each weekday, Monday first; templates of an earlier time have one for all, which do not tell them apart.
std::vector<Meaning<unsigned>> weekdays(const JsonNode& node) {
    constexpr std::string_view key = "weekdays";
    constexpr std::size_t days_of_a_week = 7;
    const auto names = node.find(key);
    if (!names || names->holds_lists()) return numbered<unsigned>(node, key, days_of_a_week);
    std::vector<Meaning<unsigned>> result;
    add_meanings(result, names->list(&JsonNode::name), 0U);
    return result;
}

} // namespace

DateWords read_date_words(const JsonNode& node) {
    constexpr std::size_t months_of_a_year = 12;
    constexpr std::size_t trimesters_of_a_year = 3;
    node.only({"months", "parts", "ordinals", "term", "week", "weekdays", "dayEndings", "dayParts", "hours",
               "beforeHours", "wholeYear", "between", "listing", "spanning", "before"});
    DateWords result;
    result.months = numbered<unsigned>(node, "months", months_of_a_year);
    result.ordinals = numbered<int>(node, "ordinals", trimesters_of_a_year);
    if (const auto parts = node.find("parts")) {
        parts->only({"begin", "middle", "end"});
        const auto names = [&parts](std::string_view key) { return optional_names(*parts, key, lower_name); };
        add_meanings(result.parts, names("begin"), MonthPart::beginning);
        add_meanings(result.parts, names("middle"), MonthPart::middle);
        add_meanings(result.parts, names("end"), MonthPart::end);
    }
    result.trimesters = optional_names(node, "term", lower_name);
    result.weeks = optional_names(node, "week", lower_name);
    result.weekdays = weekdays(node);
    result.day_endings = optional_names(node, "dayEndings", lower_name);
    result.whole_year = optional_names(node, "wholeYear", lower_name);
    result.day_parts = optional_names(node, "dayParts", lower_name);
    result.hours = optional_names(node, "hours", lower_name);
    result.before_hours = optional_names(node, "beforeHours", lower_name);
    result.between = optional_names(node, "between", lower_name);
    result.listing = optional_names(node, "listing", lower_name);
    result.spanning = optional_names(node, "spanning", lower_name);
    result.before = optional_names(node, "before", lower_name);
    return result;
}

AmountWords read_amount_words(const JsonNode& node) {
    node.only({"currencies", "nothing", "times", "forEach", "included"});
    AmountWords result;
    for (const auto& name : optional_names(node, "currencies", [](const std::string& name) { return name; })) {
        result.currencies.push_back(name);
        if (auto small = lower(name); small != name) result.currencies.push_back(std::move(small));
    }
    result.nothing = optional_names(node, "nothing", lower_name);
    result.times = optional_names(node, "times", lower_name);
    result.per = optional_names(node, "forEach", lower_name);
    result.included = optional_names(node, "included", lower_name);
    return result;
}

Terms read_terms(const JsonNode& node) { return Terms(node.list(&JsonNode::name)); }

MoneyWords read_money_words(const JsonNode& node) {
    node.only({"totals", "payers", "travel", "refused", "imposed", "negations", "instalments", "spentElsewhere"});
    const auto key = [](const std::string& name) { return match_key(name); };
    const auto phrase = [](const std::string& name) { return words(name); };
    MoneyWords result;
    result.total_keys = optional_names(node, "totals", key);
    result.travel_keys = optional_names(node, "travel", key);
    result.imposed_phrases = optional_names(node, "imposed", phrase);
    result.negations = optional_names(node, "negations", key);
    result.spent_elsewhere_keys = optional_names(node, "spentElsewhere", key);
    if (const auto payers = node.find("payers")) {
        payers->only({"grant", "school", "staff"});
        result.grant_payer_keys = optional_names(*payers, "grant", key);
        result.school_payer_keys = optional_names(*payers, "school", key);
        result.staff_payer_keys = optional_names(*payers, "staff", key);
        const auto names = optional_names(*payers, "school", [](const std::string& name) { return name; });
        if (!names.empty()) result.school_payer = names.front();
    }
    if (const auto refused = node.find("refused")) {
        refused->only({"categories", "words"});
        result.refused_category_keys = optional_names(*refused, "categories", key);
        result.refused_phrases = optional_names(*refused, "words", phrase);
    }
    if (const auto instalments = node.find("instalments")) {
        instalments->only({"first", "second"});
        result.first_instalment = optional_names(*instalments, "first", phrase);
        result.second_instalment = optional_names(*instalments, "second", phrase);
    }
    return result;
}

Vocabulary read_vocabulary(const JsonNode& node, const HandoverTemplate& handover) {
    static const std::map<std::string_view, Terms Vocabulary::*> lists = {
        {"everyone", &Vocabulary::everyone},
        {"staff", &Vocabulary::staff},
        {"everyGoal", &Vocabulary::every_goal},
        {"priority", &Vocabulary::priority},
        {"nothing", &Vocabulary::nothing},
        {"theme", &Vocabulary::theme},
        {"notScheduled", &Vocabulary::not_scheduled},
        {"approval", &Vocabulary::approval},
        {"refusal", &Vocabulary::refusal},
        {"voluntaryTraining", &Vocabulary::voluntary_training},
        {"openTexts", &Vocabulary::open_texts},
        {"openWords", &Vocabulary::open_words},
        {"openRequests", &Vocabulary::open_requests},
        {"openNames", &Vocabulary::open_names},
        {"brokenReference", &Vocabulary::broken_reference},
        {"prompts", &Vocabulary::prompts}};
    Vocabulary result;
    for (const auto& [key, list] : node.members()) {
        const auto known = lists.find(key);
        if (known != lists.end()) result.*known->second = read_terms(list);
        else if (key != "involvement" && handover.body(key) == nullptr) list.fail("no such key");
    }
    if (const auto involvement = node.find("involvement"))
        result.involvement = involvement->list([](const JsonNode& moment) {
            moment.only({"name", "words"});
            return NamedTerms{moment["name"].name(), read_terms(moment["words"])};
        });
    return result;
}

ReadingWords read_reading_words(const JsonNode& node) {
    node.only({"planTitles", "profile", "chapters", "columns", "until", "approved", "refused", "unitPrice", "count",
               "units", "plural", "goal", "goalLists", "hours", "hourWords"});
    const auto key = [](const std::string& name) { return match_key(name); };
    const auto small = [](const std::string& name) { return lower(name); };
    const auto terms = [&node](std::string_view list) {
        const auto found = node.find(list);
        return found ? read_terms(*found) : Terms{};
    };
    ReadingWords result;
    result.plan_titles = terms("planTitles");
    result.profile = terms("profile");
    result.goal_lists = terms("goalLists");
    if (const auto chapters = node.find("chapters"))
        for (const auto& [role, list] : chapters->members()) result.chapters.emplace(role, read_terms(list));
    if (const auto columns = node.find("columns"))
        for (const auto& [role, list] : columns->members()) {
            auto& keys = result.column_keys[role];
            for (const auto& title : list.texts()) keys.push_back(match_key(title));
        }
    result.until_keys = optional_names(node, "until", key);
    result.approved_keys = optional_names(node, "approved", key);
    result.refused_keys = optional_names(node, "refused", key);
    result.unit_price_keys = optional_names(node, "unitPrice", key);
    result.count_keys = optional_names(node, "count", key);
    result.hours_keys = optional_names(node, "hours", key);
    result.hour_words = optional_names(node, "hourWords", small);
    result.units = optional_names(node, "units", small);
    result.plural_endings = optional_names(node, "plural", key);
    result.goal_words = optional_names(node, "goal", small);
    return result;
}

} // namespace plan::core
